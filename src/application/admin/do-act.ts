import { type AdminAct, losesLastAdmin, reversed, stillAs } from '../../domain/admin-act.ts'
import type { CommandNeeds } from '../../domain/commands.ts'
import { assertNever, noticeId } from '../../domain/ids.ts'
import type { Notice } from '../../domain/notice.ts'
import { freshProfile } from '../../domain/fresh-profile.ts'
import type { Person, Profile, Subject } from '../../domain/person.ts'
import { type Instant, instant } from '../../domain/time.ts'
import { mayDoAbout, mayDoIn } from '../../domain/verbs.ts'
import { type ButtonWish, changeNothing, lifetimes, openButtons } from '../buttons.ts'
import type { Pending, ProfileWrite } from '../ports.ts'
import { profileWrite } from '../profile-write.ts'
import { type Answer, bothWrites, ownerOf, type Turn, type Writes } from '../turn.ts'
import { adminCard, forbidden, problem } from './admin-card.ts'

/** What would change, as a question; nothing of the roster, the templates or the account changes without a button (DOMAIN §7). */
export function confirmAct(turn: Turn, act: AdminAct, meanwhile = false): Answer {
  const { buttons, pending } = openButtons(ownerOf(turn), [
    { verb: 'confirm', label: { kind: 'act', act: act.kind }, wish: { kind: 'act', act }, forMs: lifetimes.manyPeople, style: 'positive' },
    changeNothing(lifetimes.manyPeople),
  ])
  const [yes, nothing] = buttons
  return {
    card: adminCard(turn, { kind: 'act', act, done: false, ...(meanwhile && { meanwhile }) }, buttons),
    writes: { pending },
    remember: yes && nothing ? { openCard: nothing.id, confirm: yes.id } : {},
    replaces: false,
  }
}

/** Does what was shown, if the writer still may and nothing of it changed meanwhile; with a button that takes it back. */
export async function doAct(turn: Turn, clicked: Pending, act: AdminAct): Promise<Answer> {
  if (!mayAct(turn, act)) return closing(turn, clicked, await forbidden(turn, act.kind))
  const { store, account } = turn
  const [templates, everyone] = await Promise.all([store.templates(account.id), store.people(account.id, { includeDeactivated: true })])
  const people =
    act.kind === 'save-people' ? act.people.map(({ person }) => everyone.find((one) => one.person.id === person.id)?.person) : []
  if (!stillAs(account, people, templates, act)) return closing(turn, clicked, changedMeanwhile(turn))
  const everybody = everyone.map(({ person }) => person)
  if (act.kind === 'save-people' && losesLastAdmin(act.people, everybody))
    return closing(turn, clicked, problem(turn, { kind: 'last-admin' }))
  const back = reversed(act)
  const undo: readonly ButtonWish[] = back
    ? [{ verb: 'undo', label: { kind: 'undo' }, wish: { kind: 'act', act: back }, forMs: lifetimes.adminUndo }]
    : []
  const { buttons, pending } = openButtons(ownerOf(turn), undo)
  const writes = bothWrites(writesOf(turn, act, everyone), { pending })
  const outcome = { kind: 'superseded' as const, at: turn.now }
  return {
    card: adminCard(turn, { kind: 'act', act, done: true }, buttons),
    writes: bothWrites(writes, { closed: [{ id: clicked.id, outcome }] }),
    remember: {},
    replaces: true,
    ...(act.kind === 'lock' && { after: () => store.unlink(act.person.id) }),
  }
}

/** The right for each kind of act, judged again at the click. */
function mayAct({ actor, account }: Turn, act: AdminAct): boolean {
  const inAccount = (verb: Extract<CommandNeeds, { in: 'account' }>['verb']): boolean => mayDoIn(actor, verb, account.id)
  switch (act.kind) {
    case 'save-template':
    case 'remove-template':
      return inAccount('edit-templates')
    case 'always-confirm':
      return inAccount('edit-account')
    case 'lock':
      return mayDoAbout(actor, 'lock-person', act.person)
    case 'save-people':
      return act.people.every(
        ({ person, was }) => person.account === account.id && (was ? mayDoAbout(actor, 'change-person', was) : inAccount('add-person')),
      )
    default:
      return assertNever(act)
  }
}

function changedMeanwhile(turn: Turn): Answer {
  return {
    card: { ...adminCard(turn, { kind: 'problem', problem: { kind: 'already' } }), kind: 'closed', why: { kind: 'changed-meanwhile' } },
    writes: {},
    replaces: true,
  }
}

function closing(turn: Turn, clicked: Pending, answer: Answer): Answer {
  const closed: Writes = { closed: [{ id: clicked.id, outcome: { kind: 'superseded', at: turn.now } }] }
  return { ...answer, writes: bothWrites(answer.writes, closed), remember: {}, replaces: true }
}

function writesOf(turn: Turn, act: AdminAct, everyone: readonly Subject[]): Writes {
  const { account, actor, now } = turn
  const audit = (person?: Person): NonNullable<Writes['audit']>[number] => ({
    account: account.id,
    at: now,
    actor,
    what: act.kind,
    ...(person && { person: person.id }),
  })
  switch (act.kind) {
    case 'save-template':
      return { templates: [{ account: account.id, template: act.template, removed: false }], audit: [audit()] }
    case 'remove-template':
      return { templates: [{ account: account.id, template: act.template, removed: true }], audit: [audit()] }
    case 'always-confirm':
      return { accounts: [{ ...account, alwaysConfirm: act.on }], audit: [audit()] }
    case 'lock':
      return { audit: [audit(act.person)] }
    case 'save-people':
      return {
        people: act.people.map(({ person }) => person),
        profiles: act.people.flatMap(({ person }) => firstProfile(turn, person, everyone)),
        notices: act.people.flatMap(({ person, was }) => (isNewAdmin(person, was) ? adminNotices(turn, person, everyone) : [])),
        audit: act.people.map(({ person }) => audit(person)),
      }
    default:
      return assertNever(act)
  }
}

function firstProfile(turn: Turn, person: Person, everyone: readonly Subject[]): readonly ProfileWrite[] {
  if (everyone.some((known) => known.person.id === person.id)) return []
  const profile: Profile = { ...freshProfile(person.id), version: 1 }
  return [profileWrite({ account: turn.account, person, profile }, 0, turn.now)]
}

function isNewAdmin(person: Person, was: Person | undefined): boolean {
  return person.role === 'account-admin' && !person.deactivated && (was?.role !== 'account-admin' || was.deactivated)
}

/** A new admin is told to all admins, the new one among them; who made them knows (DOMAIN §2). */
function adminNotices(turn: Turn, admin: Person, everyone: readonly Subject[]): readonly Notice[] {
  const expires: Instant = instant(turn.now + lifetimes.request)
  return everyone
    .filter(
      ({ person }) => !person.deactivated && (person.role === 'account-admin' || person.id === admin.id) && person.id !== turn.me.person.id,
    )
    .map(({ person, profile }) => ({
      id: noticeId(turn.newId()),
      account: turn.account.id,
      to: person.id,
      due: turn.now,
      expires,
      profileVersion: profile.version,
      news: { kind: 'new-admin', person: admin.id, by: turn.me.person.id },
    }))
}
