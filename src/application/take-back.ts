import type { CardData, ClosedBecause } from '../cards/card-data.ts'
import type { Change } from '../domain/change.ts'
import { changeId } from '../domain/ids.ts'
import type { Reversal } from '../domain/operation.ts'
import type { Subject } from '../domain/person.ts'
import { changeToRedo, changeToUndo, type LeftOut, planReversal, type ReversalPlan } from '../domain/reversal.ts'
import { reverseAct } from './admin/do-act.ts'
import { type ButtonWish, changeNothing, lifetimes, openButtons } from './buttons.ts'
import { together } from './change-cards.ts'
import type { Pending } from './ports.ts'
import { writesOfChange } from './save-change.ts'
import { type Answer, bothWrites, frameOf, ownerOf, shows, type Turn, type Writes } from './turn.ts'
import { usedUp } from './used-up.ts'

type Planned = Extract<ReversalPlan, { kind: 'planned' }>

/** How far back the words "undo" and "redo" look; a button reaches its own change however old. */
const newestChanges = 50

/** The words: the writer's newest change not yet taken back, or their newest undo (DOMAIN §7). */
export async function takeBackNewest(turn: Turn, kind: Reversal['kind']): Promise<Answer> {
  const own = await turn.store.changes(turn.account.id, { by: turn.me.person.id, limit: newestChanges })
  const change = kind === 'undo' ? changeToUndo(own) : changeToRedo(own)
  if (!change) return closed(turn, kind === 'undo' ? { kind: 'nothing-to-undo' } : { kind: 'nothing-to-redo' })
  return reverse(turn, { kind, change: change.id })
}

/** "Never mind": drops the card that waits for an answer, else takes the newest change back; the reply says which. */
export async function cancelOrUndo(turn: Turn): Promise<Answer> {
  const open = turn.memory.openCard && (await turn.store.pending(turn.memory.openCard))
  if (!open || open.outcome || open.actor !== turn.me.person.id || turn.now >= open.expires) return takeBackNewest(turn, 'undo')
  return dismiss(turn, open)
}

/** Nothing is done, and the card says so. */
export function dismiss(turn: Turn, clicked: Pending): Answer {
  return {
    ...closed(turn, { kind: 'dismissed' }),
    writes: { closed: [{ id: clicked.id, outcome: { kind: 'dismissed', at: turn.now } }] },
    remember: {},
    replaces: true,
  }
}

/** Takes one change back, or an undo; a change of many people is shown first. */
export async function reverse(turn: Turn, reversal: Reversal, soFar: { clicked?: Pending; confirmed?: boolean } = {}): Promise<Answer> {
  const change = await turn.store.change(turn.account.id, reversal.change)
  if (!change) return closed(turn, { kind: 'unknown' })
  const answer = change.act
    ? await reverseAct(turn, reversal, change, change.act, soFar.confirmed === true)
    : await reverseChange(turn, reversal, change, soFar.confirmed === true)
  const { clicked } = soFar
  return clicked && !refusesAgain(answer) ? usedUp(turn, clicked, answer) : answer
}

async function reverseChange(turn: Turn, reversal: Reversal, change: Change, confirmed: boolean): Promise<Answer> {
  const subjects = await subjectsOf(turn, change)
  const planned = planReversal(reversal, change, subjects, turn.actor, turn.now)
  if (planned.kind === 'refused') return notTakenBack(turn, planned.refusal.kind)
  return planned.ceremony === 'confirm' && !confirmed ? confirm(turn, planned, subjects) : apply(turn, planned, change, subjects)
}

/** Nothing came of it: the button stays as it was, and says the same again. */
function refusesAgain({ card }: Answer): boolean {
  return card.kind === 'closed' || card.kind === 'refusal'
}

/** What stands in the way of the state has the sentence of its rule, everything else is about the card that was clicked. */
function notTakenBack(turn: Turn, why: Extract<ReversalPlan, { kind: 'refused' }>['refusal']['kind']): Answer {
  if (why !== 'managed-empty' && why !== 'gone') return closed(turn, { kind: why })
  const refusal = why === 'gone' ? { kind: 'deactivated' as const } : { kind: why }
  return shows({ ...frameOf(turn.me, turn.now), kind: 'refusal', refusal, admins: [] })
}

async function subjectsOf(turn: Turn, change: Change): Promise<readonly Subject[]> {
  const found: Subject[] = []
  for (const { person } of change.people) {
    const subject = await turn.people.find(person)
    if (subject) found.push(subject)
  }
  return found
}

async function apply(turn: Turn, { reversal, back, left }: Planned, undone: Change, subjects: readonly Subject[]): Promise<Answer> {
  const change: Change = {
    id: changeId(turn.newId()),
    account: turn.account.id,
    at: turn.now,
    actor: turn.actor,
    did: reversal,
    people: back.map(({ person, difference }) => ({
      person,
      before: difference.before,
      after: difference.after,
      parts: difference.parts,
    })),
  }
  const { buttons, pending } = openButtons(ownerOf(turn), [reverseButton(change)])
  const saved = await writesOfChange(turn, change)
  const writes: Writes = bothWrites(saved, { pending, undone: [{ change: undone.id, by: change.id }] })
  const cards = subjects.flatMap((subject): CardData[] => {
    const difference = back.find(({ person }) => person === subject.person.id)?.difference
    if (!difference) return []
    const frame = frameOf(subject, turn.now, back.length + left.length === 1 ? buttons : [])
    return [{ ...frame, kind: 'done', did: reversal, difference, warnings: [], assumed: [], ...otherThan(turn, subject) }]
  })
  return { card: together(turn, [...cards, ...leftCards(turn, left, subjects)], buttons), writes, remember: {}, replaces: false }
}

/** Where some people changed since, the others went back and these are named (DOMAIN §7). */
function leftCards(turn: Turn, left: readonly LeftOut[], subjects: readonly Subject[]): readonly CardData[] {
  return left.flatMap(({ person, because }): CardData[] => {
    const subject = subjects.find((one) => one.person.id === person)
    if (!subject) return []
    const kind = because === 'ended-by-itself' ? because : 'changed-since'
    return [{ ...frameOf(subject, turn.now), kind: 'closed', why: { kind }, ...otherThan(turn, subject) }]
  })
}

/** After an undo one may redo it, after a redo undo it again. */
function reverseButton({ id, did }: Change): ButtonWish {
  const kind = did.kind === 'undo' ? 'redo' : 'undo'
  return {
    verb: kind,
    label: { kind },
    wish: { kind: 'reversal', reversal: { kind, change: id } },
    forMs: lifetimes.ownUndo,
  }
}

function confirm(turn: Turn, { reversal, back }: Planned, subjects: readonly Subject[]): Answer {
  const { buttons, pending } = openButtons(ownerOf(turn), [
    {
      verb: 'confirm',
      label: { kind: reversal.kind },
      wish: { kind: 'reversal', reversal, confirmed: true },
      forMs: lifetimes.manyPeople,
      style: 'positive',
    },
    changeNothing(lifetimes.manyPeople),
  ])
  const cards = subjects.flatMap((subject): CardData[] => {
    const difference = back.find(({ person }) => person === subject.person.id)?.difference
    if (!difference) return []
    return [
      {
        ...frameOf(subject, turn.now),
        kind: 'confirm',
        operation: reversal,
        difference,
        warnings: [],
        assumed: [],
        ...otherThan(turn, subject),
      },
    ]
  })
  const [yes, nothing] = buttons
  return {
    card: { ...frameOf(turn.me, turn.now, buttons), kind: 'several', cards },
    writes: { pending },
    remember: yes && nothing ? { openCard: nothing.id, confirm: yes.id } : {},
    replaces: false,
  }
}

function otherThan(turn: Turn, { person }: Subject) {
  return person.id === turn.me.person.id ? {} : { whom: person }
}

function closed(turn: Turn, why: ClosedBecause): Answer {
  return shows({ ...frameOf(turn.me, turn.now), kind: 'closed', why })
}
