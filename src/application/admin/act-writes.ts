import { type AdminAct, type PersonEdit, withTeamRenamed } from '../../domain/admin-act.ts'
import type { Change, PersonChange } from '../../domain/change.ts'
import { freshProfile } from '../../domain/fresh-profile.ts'
import { assertNever } from '../../domain/ids.ts'
import { noticesOfChange } from '../../domain/notices.ts'
import { differenceOf } from '../../domain/plan.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { Account, Person, Profile, Subject } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { ProfileWrite } from '../ports.ts'
import { profileWrite } from '../profile-write.ts'
import type { Turn, Writes } from '../turn.ts'
import { roleNotices } from './role-notices.ts'

/** What an act writes to roster, templates and account, with its lines of the audit and who is told. */
export function actWrites(turn: Turn, account: Account, change: Change, act: AdminAct, everyone: readonly Subject[]): Writes {
  const { actor, now } = turn
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
        ...(act.team && { accounts: [withTeamRenamed(account, act.team)] }),
        people: act.people.map(({ person }) => person),
        profiles: profilesOf(turn, account, change, act.people, everyone),
        notices: [
          ...noticesOfChange(change, subjectsAfter(account, change, act.people), now, turn.newId),
          ...roleNotices(turn, act.people, everyone),
        ],
        audit: act.people.map(({ person }) => audit(person)),
      }
    default:
      return assertNever(act)
  }
}

/** Whose settings the file changes, as of a change like any other: they are told, and their history has it. */
export function settingsChanged(act: AdminAct, people: readonly (Subject | undefined)[], now: Instant): readonly PersonChange[] {
  if (act.kind !== 'save-people') return []
  return act.people.flatMap(({ settings }, index) => {
    const subject = people[index]
    if (!subject || !settings || sameValue(settings.was, settings.now)) return []
    const { before, after, parts } = differenceOf(subject, settings.now, now)
    return [{ person: subject.person.id, before, after, parts }]
  })
}

function subjectsAfter(account: Account, { people }: Change, edits: readonly PersonEdit[]): readonly Subject[] {
  const byId = new Map(edits.map(({ person }) => [person.id, person]))
  return people.flatMap(({ person: id, after: profile }) => {
    const person = byId.get(id)
    return person ? [{ account, person, profile }] : []
  })
}

function profilesOf(
  turn: Turn,
  account: Account,
  change: Change,
  edits: readonly PersonEdit[],
  everyone: readonly Subject[],
): readonly ProfileWrite[] {
  const known = new Set(everyone.map(({ person }) => person.id))
  const first = edits.flatMap(({ person, settings }) => {
    if (known.has(person.id)) return []
    const profile: Profile = { ...freshProfile(person.id), ...settings?.now, version: 1 }
    return [profileWrite({ account, person, profile }, 0, turn.now)]
  })
  const moved = subjectsAfter(account, change, edits).map((subject) => profileWrite(subject, subject.profile.version - 1, turn.now))
  return [...first, ...moved]
}
