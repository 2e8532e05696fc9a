import { accountId, personId } from '../../src/domain/ids.ts'
import type { Account, Person, Profile } from '../../src/domain/person.ts'
import type { DatedSchedule, Slot } from '../../src/domain/schedule.ts'
import type { Status } from '../../src/domain/status.ts'
import type { LocalDate, Zone } from '../../src/domain/time.ts'

/** The company of the scenarios: it stays as it is, whatever the demo shows to newcomers. */
export const company: Account = {
  id: accountId('demo'),
  name: 'Demo',
  zone: 'Europe/Brussels' as Zone,
  language: 'en',
  outsideStatus: 'private',
  mobileVoicemail: false,
  allowList: [],
  emergencyNumbers: [],
  alwaysConfirm: false,
  labels: {},
  calendar: [],
}

interface Employee {
  readonly person: Person
  readonly profile: Profile
}

const weekdays = [0, 1, 2, 3, 4]
const hour = 60

/** Somebody of each kind first: an employee, a managed one, an admin, the reception; then some colleagues. */
export const people: readonly Employee[] = [
  someone('emma', 'Emma Peeters', 1, { teams: ['Sales'], language: 'en' }, { slots: slots(weekdays, 9, 17, 'professional') }),
  someone('tom', 'Tom Janssens', 2, { teams: ['Technicians'], language: 'nl' }, { managed: true, slots: standby(2) }),
  someone(
    'sofie',
    'Sofie Maes',
    3,
    { role: 'account-admin', teams: ['Office'], language: 'en' },
    { slots: slots(weekdays, 8, 16, 'professional') },
  ),
  someone(
    'lucas',
    'Lucas Dubois',
    4,
    { role: 'reception', teams: ['Office'], language: 'fr' },
    { slots: slots(weekdays, 8, 18, 'professional') },
  ),
  someone('anna', 'Anna Schmidt', 5, { teams: ['Sales'], language: 'de' }, { slots: slots([0, 1, 2, 3], 9, 17, 'professional') }),
  someone('marc', 'Marc Lambert', 6, { teams: ['Technicians'], language: 'fr' }, { managed: true, slots: standby(4) }),
  someone(
    'nina',
    'Nina Claes',
    7,
    { role: 'team-admin', adminOf: ['Technicians'], teams: ['Technicians'], language: 'nl' },
    { slots: slots(weekdays, 7, 15, 'professional') },
  ),
  someone(
    'jonas',
    'Jonas Weber',
    8,
    { teams: ['Sales'], language: 'de' },
    { mayChangeStatus: false, slots: slots(weekdays, 9, 18, 'professional') },
  ),
]

function someone(
  id: string,
  name: string,
  number: number,
  who: Partial<Pick<Person, 'role' | 'teams' | 'adminOf' | 'language'>>,
  set: Partial<Profile> & { readonly slots: readonly Slot[] },
): Employee {
  const { slots: ownSlots, ...profile } = set
  const person = personId(`demo-${id}`)
  return {
    person: {
      id: person,
      account: company.id,
      name,
      email: `${id}@demo.example`,
      fixedNumber: `+3225550${100 + number}`,
      mobileNumber: `+3247055010${number}`,
      teams: [],
      role: 'employee',
      adminOf: [],
      deactivated: false,
      ...who,
    },
    profile: {
      person,
      version: 1,
      fmuActive: true,
      managed: false,
      mayChangeStatus: true,
      mayChangeNotifications: true,
      beep: true,
      messages: true,
      schedulerOn: true,
      manualStatus: 'professional',
      schedules: [weekly(ownSlots)],
      overrides: [],
      ...profile,
    },
  }
}

function weekly(ownSlots: readonly Slot[]): DatedSchedule {
  const ordered = [...ownSlots].sort((one, other) => one.day - other.day || one.start - other.start)
  return { weeks: 1, anchor: '2026-01-05' as LocalDate, slots: ordered }
}

function slots(days: readonly number[], from: number, to: number, status: Status): readonly Slot[] {
  return days.map((day) => ({ day, start: from * hour, lasts: (to - from) * hour, status }))
}

/** Weekdays at work, and one night a week on duty until the next morning. */
function standby(night: number): readonly Slot[] {
  return [...slots(weekdays, 8, 17, 'professional'), { day: night, start: 18 * hour, lasts: 12 * hour, status: 'on-duty' }]
}
