import type { Subject } from '../../domain/person.ts'
import { type RosterColumn, rosterColumns } from './columns.ts'

/** The file that changes nothing when it is read: everything there is. */
export function toRosterTable(subjects: readonly Subject[]): readonly (readonly string[])[] {
  return [rosterColumns, ...subjects.map(toCells)]
}

function toCells({ person, profile }: Subject): readonly string[] {
  const cells: Record<RosterColumn, string> = {
    id: person.id,
    name: person.name,
    email: person.email ?? '',
    fixed: person.fixedNumber ?? '',
    mobile: person.mobileNumber ?? '',
    teams: person.teams.join('|'),
    language: person.language ?? '',
    role: person.role,
    admin_of: person.adminOf.join('|'),
    managed: yesOrNo(profile.managed),
    fmu_active: yesOrNo(profile.fmuActive),
    status_right: yesOrNo(profile.mayChangeStatus),
    notification_right: yesOrNo(profile.mayChangeNotifications),
    deactivated: yesOrNo(person.deactivated),
  }
  return rosterColumns.map((column) => cells[column])
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
