import { accountId, personId } from '../domain/ids.ts'
import type { Account, Person, Profile } from '../domain/person.ts'
import type { DatedSchedule, Slot } from '../domain/schedule.ts'
import type { LocalDate, Zone } from '../domain/time.ts'

/** A company made up for trying things out; its numbers are reserved for fiction or lead nowhere. */
export const demoAccount: Account = {
  id: accountId('demo'),
  name: 'Demo',
  zone: 'Europe/Brussels' as Zone,
  language: 'en',
  outsideStatus: 'professional',
  mobileVoicemail: false,
  allowList: [],
  emergencyNumbers: [],
  alwaysConfirm: false,
  labels: {},
  calendar: [],
}

export interface DemoPerson {
  readonly person: Person
  readonly profile: Profile
}

const hour = 60

/**
 * Somebody of each kind first: an employee, a managed one, an admin, the reception; then some colleagues. The first is whom a newcomer
 * plays: without private hours and free on weekdays, so that "private until 18:00" and "on duty weekdays 9–17" show what they should at
 * any hour of any day.
 */
export const demoPeople: readonly DemoPerson[] = [
  someone('emma', 'Emma Peeters', 1, { teams: ['Sales'], language: 'en' }, { slots: [onDuty(5, 9, 12)] }),
  someone(
    'tom',
    'Tom Janssens',
    2,
    { teams: ['Technicians'], language: 'nl' },
    { managed: true, slots: [...nights(18, 7, 2), onDuty(2, 18, 31)] },
  ),
  someone('sofie', 'Sofie Maes', 3, { role: 'account-admin', teams: ['Office'], language: 'en' }, { slots: nights(17, 8) }),
  someone('lucas', 'Lucas Dubois', 4, { role: 'reception', teams: ['Office'], language: 'fr' }, { slots: nights(18, 8) }),
  someone('anna', 'Anna Schmidt', 5, { teams: ['Sales'], language: 'de' }, { slots: nights(18, 9) }),
  someone(
    'marc',
    'Marc Lambert',
    6,
    { teams: ['Technicians'], language: 'fr' },
    { managed: true, slots: [...nights(18, 7, 3), onDuty(3, 18, 31)] },
  ),
  someone(
    'nina',
    'Nina Claes',
    7,
    { role: 'team-admin', adminOf: ['Technicians'], teams: ['Technicians'], language: 'nl' },
    { slots: nights(16, 7) },
  ),
  someone('jonas', 'Jonas Weber', 8, { teams: ['Sales'], language: 'de' }, { mayChangeStatus: false, slots: nights(18, 9) }),
]

/** Whom a newcomer plays where nobody can prove who they are. */
export const demoNewcomer = personId('demo-emma')

function someone(
  id: string,
  name: string,
  number: number,
  who: Partial<Pick<Person, 'role' | 'teams' | 'adminOf' | 'language'>>,
  set: Partial<Profile> & { readonly slots: readonly Slot[] },
): DemoPerson {
  const { slots: ownSlots, ...profile } = set
  const person = personId(`demo-${id}`)
  return {
    person: {
      id: person,
      account: demoAccount.id,
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

/** Hours of the day; an end beyond 24 lies on the next one. */
function onDuty(day: number, from: number, to: number): Slot {
  return { day, start: from * hour, lasts: (to - from) * hour, status: 'on-duty' }
}

/** Private in the evening, at night and over the weekend; `except` leaves out the night that begins on that day. */
function nights(from: number, to: number, except?: number): readonly Slot[] {
  const toNextDay = (24 + to - from) * hour
  return [0, 1, 2, 3, 4]
    .filter((day) => day !== except)
    .map((day) => ({ day, start: from * hour, lasts: toNextDay + (day === 4 ? 48 * hour : 0), status: 'private' }))
}
