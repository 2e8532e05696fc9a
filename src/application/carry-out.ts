import { assertNever, changeId } from '../domain/ids.ts'
import type { Change } from '../domain/change.ts'
import { refusalAnswer } from './ask-admin.ts'
import { askQuestion } from './ask-question.ts'
import { changeNothing, lifetimes, openButtons } from './buttons.ts'
import { confirmCard, doneButtons, doneCard, meantButtons } from './change-cards.ts'
import { personChanges, planItems, type PlannedItem, setAside } from './plan-items.ts'
import type { WishItem } from './ports.ts'
import { writesOfChange } from './save-change.ts'
import { type Answer, bothWrites, frameOf, ownerOf, shows, type Turn, type WishSoFar, type Writes } from './turn.ts'

/**
 * Plans the operations and does them, or asks, shows the difference, or refuses (DOMAIN §7). Several operations of one sentence are
 * one change: all or none.
 */
export async function carryOut(turn: Turn, items: readonly WishItem[], soFar: WishSoFar): Promise<Answer> {
  if (turn.asks) return turn.asks({ kind: 'operations', items })
  const { left, rest } = soFar.confirmed ? { left: [], rest: items } : await setAside(turn, items)
  if (left.length > 0) return carryOut(turn, rest, { ...soFar, left })
  const outcome = await planItems(turn, items)
  switch (outcome.kind) {
    case 'unknown-person':
      return closing(shows({ ...frameOf(turn.me, turn.now), kind: 'closed', why: { kind: 'unknown' } }), turn, soFar)
    case 'refused':
      return closing(await refusalAnswer(turn, outcome, items, soFar), turn, soFar)
    case 'nothing-to-do': {
      const card = { ...frameOf(outcome.subject, turn.now), kind: 'nothing-to-do' as const, effective: outcome.effective }
      return closing(shows(card), turn, soFar)
    }
    case 'asks':
      return closing(askQuestion(turn, outcome, items, soFar), turn, soFar)
    case 'planned':
      if (isStale(outcome.items)) return closing(confirm(turn, outcome.items, soFar, true), turn, soFar)
      if (outcome.ceremony === 'confirm' && !soFar.confirmed) return closing(confirm(turn, outcome.items, soFar, false), turn, soFar)
      return apply(turn, outcome.items, soFar)
    default:
      return assertNever(outcome)
  }
}

/** What was wished for has its answer: no older question stays open, and a button that led here is used up. */
function closing(answer: Answer, turn: Turn, { clicked }: WishSoFar): Answer {
  const settled = { ...answer, remember: answer.remember ?? {} }
  if (!clicked) return settled
  const closed: Writes = { closed: [{ id: clicked.id, outcome: { kind: 'superseded', at: turn.now } }] }
  return { ...settled, writes: bothWrites(answer.writes, closed), replaces: true }
}

/** Whether somebody changed since the difference was shown; several items about one person saw the same version. */
function isStale(items: readonly PlannedItem[]): boolean {
  const seen = new Map<string, number>()
  for (const { item, planned } of items) if (!seen.has(item.person)) seen.set(item.person, planned.difference.before.version)
  return items.some(({ item }) => item.shownVersion !== undefined && item.shownVersion !== seen.get(item.person))
}

function confirm(turn: Turn, items: readonly PlannedItem[], soFar: WishSoFar, changedMeanwhile: boolean): Answer {
  const changes = personChanges(items)
  const versions = new Map(changes.map(({ person, before }) => [person, before.version]))
  const wished = items.map(({ item }): WishItem => ({ ...item, shownVersion: versions.get(item.person) ?? 0 }))
  const forMs = changes.length > 1 ? lifetimes.manyPeople : lifetimes.oneself
  const operation = items[0]?.item.operation.kind ?? 'set-status'
  const { buttons, pending } = openButtons(ownerOf(turn), [
    {
      verb: 'confirm',
      label: { kind: 'confirm', operation, people: changes.length },
      wish: { kind: 'operations', items: wished, confirmed: true },
      forMs,
      style: 'positive',
    },
    changeNothing(forMs),
    ...meantButtons(items, soFar.assumed),
  ])
  const [yes, dismiss] = buttons
  return {
    card: confirmCard(turn, items, soFar, { buttons, changedMeanwhile }),
    writes: { pending },
    remember: yes && dismiss ? { openCard: dismiss.id, confirm: yes.id } : {},
    replaces: false,
  }
}

async function apply(turn: Turn, items: readonly PlannedItem[], { assumed, clicked }: WishSoFar): Promise<Answer> {
  const [first, ...rest] = items
  if (!first) throw new Error('nothing to apply')
  const change: Change = {
    id: changeId(turn.newId()),
    account: turn.account.id,
    at: turn.now,
    actor: turn.actor,
    did: first.item.operation,
    ...(rest.length > 0 && { also: rest.map(({ item }) => item.operation) }),
    people: personChanges(items),
  }
  const { buttons, pending } = openButtons(ownerOf(turn), doneButtons(turn, change, items, assumed))
  const writes = bothWrites(await writesOfChange(turn, change), { pending })
  const closed: Writes = clicked ? { closed: [{ id: clicked.id, outcome: { kind: 'applied', change: change.id, at: turn.now } }] } : {}
  return {
    card: doneCard(turn, items, assumed, buttons),
    writes: bothWrites(writes, closed),
    remember: {},
    replaces: clicked !== undefined,
  }
}
