import type { Self } from '../params.ts'

const your = (self: boolean): string => (self ? 'your' : 'the')

/** What has changed (result first), what a change would do (as a question), and what to know beside it. */
export const enChanges = {
  added: ({ what }: { what: string }) => `Added: ${what}.`,
  removed: ({ what }: { what: string }) => `Removed: ${what}.`,
  changed: ({ from, to }: { from: string; to: string }) => `Changed: ${to}, before ${from}.`,
  instead: ({ from, to }: { from: string; to: string }) => `${to} instead of ${from}`,
  ended: ({ what }: { what: string }) => `Ended: ${what}.`,
  planned: ({ what }: { what: string }) => `Planned: ${what}.`,
  followsSchedule: ({ self }: Self) => `${self ? 'Your' : 'The'} schedule is on.`,
  newSchedule: ({ what }: { what: string }) => `New: ${what}.`,
  scheduleGone: ({ what }: { what: string }) => `No longer: ${what}.`,
  takenBack: ({ status }: Self & { status: string }) => `Taken back. Status: ${status}.`,
  doneAgain: ({ status }: Self & { status: string }) => `Done again. Status: ${status}.`,
  switchedOn: {
    scheduler: 'The schedule is on.',
    beep: 'Beep on: a short tone at the start of calls that go through the switchboard.',
    messages: 'Messages on: news about changes comes here.',
    managed: 'The schedule is now made by an admin.',
    'may-status': 'Changing the status oneself: allowed.',
    'may-notifications': 'Changing beep and messages oneself: allowed.',
    'fmu-active': 'FMU is active.',
  },
  switchedOff: {
    scheduler: 'The schedule is off: the status stays until it is changed.',
    beep: 'Beep off.',
    messages: 'Messages off: no news about changes by others.',
    managed: "The schedule is now one's own.",
    'may-status': 'Changing the status oneself: not allowed.',
    'may-notifications': 'Changing beep and messages oneself: not allowed.',
    'fmu-active': 'FMU is not active.',
  },
  statusQuestion: ({ who, status, when }: { who: string; status: string; when: string }) => `${who} on ${status}, ${when}?`,
  addQuestion: ({ what }: { what: string }) => `Add ${what}?`,
  removeQuestion: ({ what }: { what: string }) => `Remove ${what}?`,
  replaceScheduleQuestion: ({ self }: Self) => `Replace ${your(self)} whole schedule?`,
  whatWouldChange: 'What changes:',
  changedMeanwhile: 'Something changed in the meantime. This is how it looks now.',
  notYet: 'Nothing is changed yet.',
  coversOverride: ({ what }: { what: string }) => `Takes precedence over ${what}.`,
  plannedStays: ({ what }: { what: string }) => `Still planned: ${what}.`,
  olderHoldsAgain: ({ what }: { what: string }) => `After that ${what} holds again.`,
  lastSlotLost: ({ status }: { status: string }) => `No slot is left: ${status} all the time.`,
  leftoverDropped: ({ what }: { what: string }) => `Under 5 minutes would be left, so this goes too: ${what}.`,
  neverHappens: ({ what, date }: { what: string; date: string }) => `${what} does not happen on ${date}: the clock skips that hour.`,
  movedByGap: ({ said, at }: { said: string; at: string }) => `${said} does not exist that day (clock change): ${at} it is.`,
  schedulerOffHolds: ({ status, self }: Self & { status: string }) =>
    `${self ? 'Your' : 'The'} schedule is off: ${status} stays until it is changed.`,
  passedToday: ({ at }: { at: string }) => `That time has passed today: ${at} is meant.`,
  drifts: ({ name }: { name: string }) => `Differs from the template ${name} from now on.`,
}
export type ChangeTexts = typeof enChanges
