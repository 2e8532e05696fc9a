import { type AccountNow, type AdminAct, reversed, rosterSettingsOf, stillAs } from '../../domain/admin-act.ts'
import type { Change } from '../../domain/change.ts'
import { type ChangeId, changeId, type PersonId } from '../../domain/ids.ts'
import { rebasedAct } from '../../domain/rebase-act.ts'
import { rosterProblem } from '../../domain/roster-problem.ts'
import { templateProblem } from '../../domain/templates.ts'
import type { AdminProblem } from '../../cards/card-data.ts'
import { type ButtonWish, lifetimes, openButtons } from '../buttons.ts'
import { type Answer, bothWrites, frameOf, ownerOf, shows, type Turn } from '../turn.ts'
import { actWrites, settingsChanged } from './act-writes.ts'
import { adminCard, problem } from './admin-card.ts'
import { askFirst } from './ask-first.ts'
import { toldDone } from './request-act.ts'

/** Why it is done: for its own sake, or to take another change back. */
export interface Doing {
  readonly did: Change['did']
  readonly undone?: ChangeId
  /** Who asked for it and is told that it is done. */
  readonly askedBy?: PersonId
}

/**
 * Does an act on the account as it stands now. The roster's version is read before everything that is looked at, so that of two acts in
 * the same instant the second is looked at again, on what the first has left.
 */
export async function applyAct(turn: Turn, act: AdminAct, { did, undone, askedBy }: Doing): Promise<Answer> {
  const { store } = turn
  const version = await store.rosterVersion(turn.account.id)
  const [account = turn.account, templates, everyone] = await Promise.all([
    store.account(turn.account.id),
    store.templates(turn.account.id),
    store.people(turn.account.id, { includeDeactivated: true }),
  ])
  const roster = everyone.map(({ person }) => person)
  const known = new Map(everyone.map((subject) => [subject.person.id, subject]))
  const people = act.kind === 'save-people' ? act.people.map(({ person }) => known.get(person.id)) : []
  const settings = new Map(everyone.map(({ person, profile }) => [person.id, rosterSettingsOf(profile)]))
  const stands: AccountNow = { account, people: roster, settings, templates }
  if (!stillAs(stands, act)) return (!undone && lookAgain(turn, act, stands, askedBy)) || changedMeanwhile(turn)
  const wrong = problemOf(act, stands)
  if (wrong) return { ...problem(turn, wrong), remember: {} }
  const head = { id: changeId(turn.newId()), account: account.id, at: turn.now, actor: turn.actor, did, act }
  const change: Change = { ...head, people: settingsChanged(act, people, turn.now) }
  const { buttons, pending } = openButtons(ownerOf(turn), takeBackButton(change, act))
  const marks = {
    changes: [change],
    ...(undone && { undone: [{ change: undone, by: change.id }] }),
    roster: { account: account.id, version },
  }
  return {
    card: adminCard(turn, { kind: 'act', act, done: true }, buttons),
    writes: bothWrites(actWrites(turn, account, change, act, everyone), {
      ...marks,
      pending,
      notices: toldDone(turn, act, askedBy, everyone),
    }),
    remember: {},
    replaces: false,
    ...(act.kind === 'lock' && { after: () => store.unlink(act.person.id) }),
  }
}

/** What was right when it was shown may no longer be: a number or a name that somebody else was given since. */
function problemOf(act: AdminAct, { people, templates }: AccountNow): AdminProblem | undefined {
  if (act.kind === 'save-people') return rosterProblem(act.people, people)
  if (act.kind !== 'save-template') return undefined
  return templateProblem(act.template, templates)?.kind === 'name-taken' ? { kind: 'name-taken', text: act.template.name } : undefined
}

function takeBackButton({ id, did }: Change, act: AdminAct): readonly ButtonWish[] {
  if (!reversed(act)) return []
  const kind = did.kind === 'undo' ? 'redo' : 'undo'
  return [{ verb: kind, label: { kind }, wish: { kind: 'reversal', reversal: { kind, change: id } }, forMs: lifetimes.adminUndo }]
}

/** A fresh difference: what was asked for, on what somebody else left meanwhile. */
function lookAgain(turn: Turn, act: AdminAct, stands: AccountNow, askedBy: PersonId | undefined): Answer | undefined {
  const again = rebasedAct(act, stands)
  if (!again) return undefined
  const wrong = problemOf(again, stands)
  return wrong ? problem(turn, wrong) : askFirst(turn, again, { kind: 'act', act: again, ...(askedBy && { askedBy }) }, true)
}

function changedMeanwhile(turn: Turn): Answer {
  return { ...shows({ ...frameOf(turn.me, turn.now), kind: 'closed', why: { kind: 'changed-meanwhile' } }), remember: {} }
}
