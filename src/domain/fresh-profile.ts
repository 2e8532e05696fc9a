import type { PersonId } from './ids.ts'
import type { Profile } from './person.ts'

/** What somebody new is set to, before anything was said: version 0, which the first write makes 1. */
export function freshProfile(person: PersonId): Profile {
  return {
    person,
    version: 0,
    fmuActive: true,
    managed: false,
    mayChangeStatus: true,
    mayChangeNotifications: true,
    beep: true,
    messages: true,
    schedulerOn: true,
    manualStatus: 'private',
    schedules: [],
    overrides: [],
  }
}
