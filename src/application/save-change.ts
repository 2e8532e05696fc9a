import type { Change } from '../domain/change.ts'
import { noticesOfChange } from '../domain/notices.ts'
import { subjectsAfter } from './plan-items.ts'
import { profileWrite } from './profile-write.ts'
import type { Turn, Writes } from './turn.ts'

/** Everything an applied change writes: profiles, the audit's entry, who is told, and who is due next (DOMAIN §7). */
export async function writesOfChange(turn: Turn, change: Change): Promise<Writes> {
  const after = await subjectsAfter(turn, change)
  for (const subject of after) turn.people.moved(subject)
  return {
    changes: [change],
    profiles: after.map((subject) => profileWrite(subject, subject.profile.version - 1, turn.now)),
    notices: noticesOfChange(change, after, turn.now, turn.newId),
  }
}
