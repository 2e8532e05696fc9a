import type { Change } from '../domain/change.ts'
import type { Notice } from '../domain/notice.ts'
import { newsDue, noticesOfChange } from '../domain/notices.ts'
import { subjectsAfter } from './plan-items.ts'
import { profileWrite } from './profile-write.ts'
import type { ProfileWrite } from './ports.ts'
import type { Turn, Writes } from './turn.ts'

/**
 * Everything an applied change writes: profiles, the audit's entry, who is told, and who is due next (DOMAIN §7). What came due before
 * the change and is not told yet is told with it: the next due time takes the place of the one that passed.
 */
export async function writesOfChange(turn: Turn, change: Change): Promise<Writes> {
  const after = await subjectsAfter(turn, change)
  const profiles: ProfileWrite[] = []
  const passed: Notice[] = []
  for (const subject of after) {
    const write = profileWrite(subject, subject.profile.version - 1, turn.now)
    const before = change.people.find(({ person }) => person === subject.person.id)?.before
    const overdueSince = await turn.store.overdueSince(turn.account.id, subject.person.id, turn.now)
    profiles.push(overdueSince === undefined ? write : { ...write, overdueSince })
    if (before && overdueSince !== undefined) {
      passed.push(...newsDue({ ...subject, profile: before }, overdueSince, turn.now, turn.newId))
    }
    turn.people.moved(subject)
  }
  return { changes: [change], profiles, notices: [...passed, ...noticesOfChange(change, after, turn.now, turn.newId)] }
}
