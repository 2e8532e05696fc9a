import { zoneOf } from '../domain/person.ts'
import { assertNever } from '../domain/ids.ts'
import type { Reading, Request } from '../domain/reading.ts'
import { toWall } from '../domain/time.ts'
import { understand } from '../understanding/understand.ts'
import type { UnderstandInput } from '../understanding/understand-input.ts'
import { readCommand } from '../understanding/commands/read-command.ts'
import { answerRequests } from './answer-requests.ts'
import { refusalAnswer } from './ask-admin.ts'
import { askMissing } from './ask-question.ts'
import { openButtons, showButtons } from './buttons.ts'
import { inBothZones } from './in-both-zones.ts'
import { withNames } from './names-in-text.ts'
import { type Answer, frameOf, ownerOf, shows, type Turn } from './turn.ts'

/** Reads a message and does, asks, refuses or leaves everything as it is. */
export async function answerText(turn: Turn, said: string): Promise<Answer> {
  const text = await withNames(turn, said)
  const command = readCommand(text, toWall(turn.now, zoneOf(turn.me)), turn.request.language)
  if (command) return answerRequests(turn, [command], { confirmed: false, assumed: [] })
  const input = await understandInput(turn, text)
  const understood = understand(input)
  switch (understood.kind) {
    case 'act':
      return answerReading(turn, understood.reading, input)
    case 'ask':
      return askMissing(turn, understood)
    case 'deny':
      return refuseReading(turn, understood.reading)
    case 'nothing': {
      const { buttons, pending } = openButtons(ownerOf(turn), [showButtons.status, showButtons.week, showButtons.help])
      return shows({ ...frameOf(turn.me, turn.now, buttons), kind: 'nothing', because: understood.because }, pending)
    }
    default:
      return assertNever(understood)
  }
}

async function answerReading(turn: Turn, { requests, assumed }: Reading, input: UnderstandInput): Promise<Answer> {
  return answerRequests(turn, requests, {
    confirmed: false,
    assumed: [...assumed, ...inBothZones(turn, requests)],
    said: saidSoFar(input, requests),
  })
}

/** Understood, but not for this role: nothing is done, whatever the rights would say. */
function refuseReading(turn: Turn, { requests }: Reading): Promise<Answer> {
  const operation = requests.find((request) => request.kind === 'change')?.operation ?? { kind: 'back-to-schedule' as const }
  const refusal = { kind: 'no-right' as const, needs: 'admin' as const, operation: operation.kind }
  const item = { person: turn.me.person.id, operation }
  return refusalAnswer(turn, { kind: 'refused', subject: turn.me, item, refusal, mayAskAdmin: false }, [], {
    confirmed: false,
    assumed: [],
  })
}

/** The words so far, which the next message may complete: with those of the unfinished message, when this one needed them. */
function saidSoFar({ partial, ...input }: UnderstandInput, requests: readonly Request[]): string {
  if (!partial) return input.text
  const alone = understand(input)
  const sufficed = alone.kind === 'act' && JSON.stringify(alone.reading.requests) === JSON.stringify(requests)
  return sufficed ? input.text : `${partial.text} ${input.text}`
}

/** The writer's wall clock, and for those who may act for others the names of the account. */
async function understandInput(turn: Turn, text: string): Promise<UnderstandInput> {
  const { actor, memory, request, me, now } = turn
  const actsForOthers = actor.role !== 'employee'
  return {
    text,
    now: toWall(now, zoneOf(me)),
    language: request.language,
    role: actsForOthers ? 'admin' : 'user',
    ...(memory.partial && { partial: memory.partial }),
    ...(actsForOthers && { names: await namesOf(turn) }),
  }
}

async function namesOf({ store, account }: Turn): Promise<NonNullable<UnderstandInput['names']>> {
  const [people, templates] = await Promise.all([store.people(account.id), store.templates(account.id)])
  return {
    people: people.map(({ person }) => person.name),
    teams: [...new Set(people.flatMap(({ person }) => person.teams))],
    templates: templates.map(({ name }) => name),
  }
}
