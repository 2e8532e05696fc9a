import type { PersonEdit } from '../../domain/admin-act.ts'
import { noticeId } from '../../domain/ids.ts'
import type { News, Notice } from '../../domain/notice.ts'
import type { Person, Subject } from '../../domain/person.ts'
import { nextReachable } from '../../domain/reachable.ts'
import { hasOtherRole } from '../../domain/roles.ts'
import { type Instant, instant } from '../../domain/time.ts'
import { lifetimes } from '../buttons.ts'
import type { Turn } from '../turn.ts'

/** A new account admin is told to all admins, every other role to whoever has it now; who gave it knows (DOMAIN §2, §8). */
export function roleNotices(turn: Turn, edits: readonly PersonEdit[], everyone: readonly Subject[]): readonly Notice[] {
  return edits.flatMap(({ person, was }) => {
    if (isNewAdmin(person, was)) return adminNotices(turn, person, everyone)
    const subject = everyone.find((one) => one.person.id === person.id)
    if (!subject?.profile.messages || !was || was.deactivated || person.deactivated || !hasOtherRole(was, person)) return []
    if (person.id === turn.me.person.id) return []
    const news: News = { kind: 'new-role', by: turn.me.person.id, role: person.role, adminOf: person.adminOf }
    return [noticeTo(turn, subject, nextReachable(subject, turn.now), news)]
  })
}

function isNewAdmin(person: Person, was: Person | undefined): boolean {
  return person.role === 'account-admin' && !person.deactivated && (was?.role !== 'account-admin' || was.deactivated)
}

/** The new one among them; as a safeguard it does not wait for anybody's hours. */
function adminNotices(turn: Turn, admin: Person, everyone: readonly Subject[]): readonly Notice[] {
  return everyone
    .filter(
      ({ person }) => !person.deactivated && (person.role === 'account-admin' || person.id === admin.id) && person.id !== turn.me.person.id,
    )
    .map((subject) => noticeTo(turn, subject, turn.now, { kind: 'new-admin', person: admin.id, by: turn.me.person.id }))
}

function noticeTo(turn: Turn, { person, profile }: Subject, due: Instant, news: News): Notice {
  const expires = instant(due + lifetimes.request)
  return { id: noticeId(turn.newId()), account: turn.account.id, to: person.id, due, expires, profileVersion: profile.version, news }
}
