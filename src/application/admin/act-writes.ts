import type { AdminAct } from '../../domain/admin-act.ts'
import { freshProfile } from '../../domain/fresh-profile.ts'
import { assertNever, noticeId } from '../../domain/ids.ts'
import type { Notice } from '../../domain/notice.ts'
import type { Account, Person, Profile, Subject } from '../../domain/person.ts'
import { type Instant, instant } from '../../domain/time.ts'
import { lifetimes } from '../buttons.ts'
import type { ProfileWrite } from '../ports.ts'
import { profileWrite } from '../profile-write.ts'
import type { Turn, Writes } from '../turn.ts'

/** What an act writes to roster, templates and account, with its lines of the audit and who is told. */
export function actWrites(turn: Turn, account: Account, act: AdminAct, everyone: readonly Subject[]): Writes {
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
