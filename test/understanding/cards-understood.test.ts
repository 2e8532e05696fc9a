import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstLine } from '../../src/cards/plain-text.ts'
import { operationPhrase } from '../../src/cards/say/operation.ts'
import { voiceOf } from '../../src/cards/say/voice.ts'
import type { Operation } from '../../src/domain/operation.ts'
import { languages } from '../../src/domain/person.ts'
import type { Language } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Difference } from '../../src/domain/plan-result.ts'
import { toWall } from '../../src/domain/time.ts'
import { toSchema } from '../../src/understanding/to-schema.ts'
import type { SchemaOp } from '../../src/understanding/to-schema.ts'
import { textsFor } from '../../src/texts/texts.ts'
import { anna, frame, now as cardNow, profile, account, zone } from '../cards/facts.ts'
import type { Form } from './generator/phrase-book.ts'
import { wishes } from './generator/wishes.ts'
import { now, ops, read, why } from './reading.ts'

const subject = { account, person: anna, profile }
const actor = {
  kind: 'person' as const,
  person: anna.id,
  account: account.id,
  role: 'employee' as const,
  adminOf: [],
  source: 'web' as const,
}

function inSchema(operation: Operation): string {
  const request = { kind: 'change' as const, operation, targets: [] }
  const reading = { requests: [request], score: 1, language: 'en' as const, said: [], assumed: [], rule: '' }
  return plain(toSchema({ kind: 'act', reading, others: [] }, now))
}

interface SlotOp {
  readonly days: readonly string[]
}
function plain(said: readonly SchemaOp[]): string {
  const slotsOf = (slots: unknown): string[] =>
    ((slots ?? []) as SlotOp[]).flatMap((slot) => slot.days.map((day) => JSON.stringify({ ...slot, days: day }))).sort()
  return JSON.stringify(said.map(({ slots, ...op }) => ({ ...op, slots: slotsOf(slots) })))
}

function understandsAs(text: string, language: Language, meant: string): void {
  const understood = plain(toSchema(read(text, { language }), now))
  if (understood !== meant) expect({ text, understood, why: why(text, { language }) }).toEqual({ text, understood: meant })
}

/** What the card of a temporary status says was done: its start and end as they turned out. */
function asDone(operation: Operation, { parts }: Difference): Operation {
  const added = parts.find((part) => part.kind === 'override-added')
  if (!added) return operation
  const { status, start, end } = added.override
  return { kind: 'set-status', status, ...(start > cardNow && { start: toWall(start, zone) }), end: { kind: 'at', at: toWall(end, zone) } }
}

/** Without a word for "every", one weekday is the coming one: a phrase for a button leaves that word out. */
const needsItsCard: readonly Form[] = ['over-days', 'remove-all', 'remove-status', 'remove-days']

describe.each(languages)('what the bot prints it also understands, in %s', (language) => {
  const changes = wishes.filter(
    ({ requests: [request, ...more], who }) => more.length === 0 && who.length === 0 && request?.kind === 'change',
  )

  test('operations as buttons and questions name them', () => {
    fc.assert(
      fc.property(changes, ({ requests: [request], form, days: [days = []] }) => {
        if (request?.kind !== 'change' || needsItsCard.includes(form) || (form === 'weekly' && days.length === 1)) return
        understandsAs(operationPhrase(voiceOf(frame(), language), request.operation), language, inSchema(request.operation))
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  test('the first line of a card for what was done', () => {
    fc.assert(
      fc.property(changes, ({ requests: [request] }) => {
        if (request?.kind !== 'change' || (request.operation.kind !== 'set-status' && request.operation.kind !== 'add-slots')) return
        const planned = plan(request.operation, subject, actor, cardNow, () => 'id')
        if (planned.kind !== 'planned') return
        const { difference } = planned
        const done = { ...frame(), kind: 'done' as const, did: request.operation, difference, warnings: [], assumed: [] }
        if (goesOn(difference)) return
        understandsAs(firstLine(done, language), language, inSchema(asDone(request.operation, difference)))
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  const texts = textsFor(language)
  const topics = Object.entries(texts.help.topics)
  test.each(topics.flatMap(([topic, { examples }]) => examples.map((example) => [topic, example] as const)))(
    'the example of help about %s: %s',
    (topic, example) => {
      const understood = read(example, { language, role: topic === 'admin' ? 'admin' : 'user' })
      const kinds = understood.kind === 'act' ? understood.reading.requests.map(({ kind }) => kind) : []
      expect({ kinds, why: why(example, { language }) }).toMatchObject({ kinds: [expect.stringMatching(/^(?:change|show-|help)/)] })
    },
  )

  const meanings = [
    ['undo', 'undo'],
    ['redo', 'redo'],
    ['change-nothing', 'cancel'],
    ['back-to-schedule', 'scheduler value=on'],
    ['status', 'show_status'],
    ['week', 'show_schedule'],
    ['help', 'help'],
  ] as const
  test.each(meanings)('the button "%s" as a word', (button, said) => {
    expect(ops(texts.buttons[button], { language })).toBe(said)
  })

  const answers = [
    ['until-told', texts.words.labels.private, 'end', 'set_status status=private until=told'],
    ['until-next-change', texts.words.labels.private, 'end', 'set_status status=private until=next-change'],
  ] as const
  test.each(answers)('the button "%s" as an answer', (button, text, missing, said) => {
    expect(ops(texts.buttons[button], { language, partial: { text, missing } })).toBe(said)
  })
})

/** The schedule brings the same status afterwards: the card then tells of two ends, which is no wish any more. */
function goesOn({ parts, effectiveAfter }: Difference): boolean {
  const added = parts.find((part) => part.kind === 'override-added')
  return added !== undefined && added.override.start <= cardNow && effectiveAfter.until !== added.override.end
}
