import { zoneOf } from '../domain/person.ts'
import type { ButtonLabel } from '../cards/card-data.ts'
import type { Operation, SaidEnd } from '../domain/operation.ts'
import type { Question } from '../domain/plan-result.ts'
import type { Missing, Reading, Understanding } from '../domain/reading.ts'
import { toInstant } from '../domain/time.ts'
import { type ButtonWish, changeNothing, lifetimes, openButtons } from './buttons.ts'
import type { PlannedItems } from './plan-items.ts'
import type { WishItem } from './ports.ts'
import { type Answer, frameOf, ownerOf, type Turn, type WishSoFar } from './turn.ts'

type Asked = Extract<PlannedItems, { kind: 'asks' }>
type Ask = Extract<Understanding, { kind: 'ask' }>

/** The rules need one thing more: its answers are buttons, and the next message may say it too (DOMAIN §4). */
export function askQuestion(turn: Turn, { index, subject, question }: Asked, items: readonly WishItem[], { said }: WishSoFar): Answer {
  const asked = items[index]
  if (!asked) throw new Error('a question about no item')
  const choose = (operation: Operation): ButtonWish => ({
    verb: 'choose',
    label: labelOfChoice(operation, question, turn),
    wish: {
      kind: 'operations',
      items: items.map((item, at) => withOperation(item, at === index ? operation : item.operation)),
      confirmed: false,
    },
    forMs: lifetimes.oneself,
  })
  const wishes = question.choices.map(choose)
  if (question.kind === 'overlap') wishes.push(changeNothing(lifetimes.oneself))
  const { buttons, pending } = openButtons(ownerOf(turn), wishes)
  const [first] = pending
  return {
    card: { ...frameOf(subject, turn.now, buttons), kind: 'ask', about: { kind: 'question', operation: asked.operation, question } },
    writes: { pending },
    remember: {
      ...(first && { openCard: first.id }),
      ...(said !== undefined && question.kind !== 'overlap' && items.length === 1 && { partial: { text: said, missing: 'end' } }),
    },
    replaces: false,
  }
}

/** The words leave something open: two or three concrete readings as buttons, and the conversation keeps what was said. */
export function askMissing(turn: Turn, { missing, choices, partial }: Ask): Answer {
  const wishes = choices.map((reading): ButtonWish => ({
    verb: 'choose',
    label: labelOfReading(reading, missing, turn),
    wish: { kind: 'requests', requests: reading.requests, assumed: reading.assumed },
    forMs: lifetimes.oneself,
  }))
  const { buttons, pending } = openButtons(ownerOf(turn), wishes)
  const [first] = pending
  return {
    card: { ...frameOf(turn.me, turn.now, buttons), kind: 'ask', about: { kind: 'missing', missing } },
    writes: { pending },
    remember: { ...(partial && { partial }), ...(first && { openCard: first.id }) },
    replaces: false,
  }
}

/** A choice is planned afresh: nothing of it was shown yet. */
function withOperation({ person }: WishItem, operation: Operation): WishItem {
  return { person, operation }
}

function labelOfChoice(operation: Operation, { nextChange }: Question, turn: Turn): ButtonLabel {
  switch (operation.kind) {
    case 'set-status':
      return operation.end.kind === 'next-change' && nextChange
        ? { kind: 'until', end: operation.end, at: nextChange.at }
        : endLabel(operation, turn)
    case 'add-slots':
    case 'change-slots':
      if (operation.overlap) return { kind: operation.overlap }
      break
    case 'extend':
      if (operation.by.kind === 'minutes') return { kind: 'extend', minutes: operation.by.minutes }
      return untilLabel({ kind: 'at', at: operation.by.at }, turn)
    case 'back-to-schedule':
      return { kind: 'back-to-schedule' }
    default:
  }
  return { kind: 'confirm', operation: operation.kind, people: 1 }
}

function endLabel({ end, status }: Extract<Operation, { kind: 'set-status' }>, turn: Turn): ButtonLabel {
  switch (end.kind) {
    case 'told':
      return { kind: 'until-told' }
    case 'next-change':
      return { kind: 'until-next-change' }
    case 'unsaid':
      return { kind: 'set', status }
    case 'at':
    case 'after':
      return untilLabel(end, turn)
  }
}

function untilLabel(end: Extract<SaidEnd, { kind: 'at' | 'after' }>, turn: Turn): ButtonLabel {
  return { kind: 'until', end, ...(end.kind === 'at' && { at: toInstant(end.at, zoneOf(turn.me)) }) }
}

function labelOfReading(reading: Reading, missing: Missing, turn: Turn): ButtonLabel {
  const operations = reading.requests.flatMap((request) => (request.kind === 'change' ? [request.operation] : []))
  const [operation] = operations
  if (missing.kind === 'which-notifications' && operation) {
    if (operations.length > 1) return { kind: 'both' }
    if (operation.kind === 'beep' || operation.kind === 'messages') return { kind: operation.kind }
  }
  if (operations.length === 1 && operation?.kind === 'add-slots') {
    const [slot] = operation.slots
    if (missing.kind === 'status' && slot) return { kind: 'set', status: slot.status }
    if (missing.kind === 'first-week' && operation.from) return { kind: 'from', date: operation.from }
  }
  if (operations.length === 1 && operation?.kind === 'set-status') {
    if (missing.kind === 'status') return { kind: 'set', status: operation.status, end: operation.end }
    if (missing.kind === 'end' && operation.end.kind !== 'unsaid') return endLabel(operation, turn)
  }
  return { kind: 'reading', reading }
}
