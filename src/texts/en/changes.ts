import type { Self } from '../params.ts'

const your = (self: boolean): string => (self ? 'your' : 'the')
const Your = (self: boolean): string => (self ? 'Your' : 'The')

/** What has changed, what a change would do, and what to know beside it. */
export const enChanges = {
  added: ({ what }: { what: string }) => `Added: ${what}.`,
  removed: ({ what }: { what: string }) => `Removed: ${what}.`,
  changed: ({ from, to }: { from: string; to: string }) => `Changed: ${to}, before ${from}.`,
  ended: ({ what }: { what: string }) => `Ended: ${what}.`,
  planned: ({ what }: { what: string }) => `Planned: ${what}.`,
  newSchedule: ({ what }: { what: string }) => `New schedule: ${what}.`,
  noLonger: ({ what }: { what: string }) => `No longer: ${what}.`,
  adds: ({ what }: { what: string }) => `Adds: ${what}.`,
  removes: ({ what }: { what: string }) => `Removes: ${what}.`,
  ends: ({ what }: { what: string }) => `Ends: ${what}.`,
  instead: ({ from, to }: { from: string; to: string }) => `${to} instead of ${from}`,
  takenBack: ({ status }: Self & { status: string }) => `Taken back. Status: ${status}.`,
  doneAgain: ({ status }: Self & { status: string }) => `Done again. Status: ${status}.`,
  takenBackOnly: 'Taken back.',
  doneAgainOnly: 'Done again.',
  switched: {
    scheduler: {
      on: ({ self }: Self) => `${Your(self)} schedule is on.`,
      off: ({ self }: Self) => `${Your(self)} schedule is off.`,
    },
    beep: {
      on: () => 'Beep on: a short tone on calls that go out through the switchboard.',
      off: () => 'Beep off: no tone on calls that go out through the switchboard.',
    },
    messages: {
      on: () => 'Messages on: a message when somebody else changes something.',
      off: () => 'Messages off: no message when somebody else changes something.',
    },
    managed: {
      on: ({ self }: Self) => `${Your(self)} schedule is made by an admin.`,
      off: ({ self }: Self): string => (self ? 'You make your own schedule.' : 'They make their own schedule.'),
    },
    'may-status': {
      on: ({ self }: Self) => `${self ? 'You' : 'They'} may change ${self ? 'your' : 'their'} status.`,
      off: ({ self }: Self) => `${Your(self)} status is set by an admin.`,
    },
    'may-notifications': {
      on: ({ self }: Self) => `${self ? 'You' : 'They'} may change beep and messages.`,
      off: ({ self }: Self) => `Beep and messages are set by an admin${self ? ' for you' : ''}.`,
    },
    'fmu-active': {
      on: ({ self }: Self) => `FMU is active for ${your(self)} number.`,
      off: ({ self }: Self) => `FMU is not active for ${your(self)} number.`,
    },
  },
  /** The same as wishes, for questions and buttons. */
  toSwitch: {
    scheduler: { on: 'Schedule on', off: 'Schedule off' },
    beep: { on: 'Beep on', off: 'Beep off' },
    messages: { on: 'Messages on', off: 'Messages off' },
    managed: { on: 'Schedule made by an admin', off: 'Schedule made by the person' },
    'may-status': { on: 'Allow status changes', off: 'No longer allow status changes' },
    'may-notifications': { on: 'Allow beep and message changes', off: 'No longer allow beep and message changes' },
    'fmu-active': { on: 'FMU active', off: 'FMU not active' },
  },
  statusQuestion: ({ who, status, when }: { who: string; status: string; when: string }) => `${who} on ${status}, ${when}?`,
  addQuestion: ({ what }: { what: string }) => `Add ${what}?`,
  removeQuestion: ({ what }: { what: string }) => `Remove ${what}?`,
  replaceScheduleQuestion: ({ self }: Self) => `Replace ${your(self)} whole schedule?`,
  takeBackQuestion: 'Take this back?',
  redoQuestion: 'Do it again?',
  changedMeanwhile: 'Something changed in the meantime. This is how it looks now.',
  coversOverride: ({ what }: { what: string }) => `Takes precedence over: ${what}.`,
  plannedStays: ({ what }: { what: string }) => `Still planned: ${what}.`,
  olderHoldsAgain: ({ what }: { what: string }) => `After that again: ${what}.`,
  lastSlotLost: ({ status }: { status: string }) => `No slot is left: ${status} all the time.`,
  leftoverDropped: ({ what }: { what: string }) => `Less than 5 minutes would be left, so this goes too: ${what}.`,
  neverHappens: ({ what, date }: { what: string; date: string }) =>
    `Does not happen on ${date}, because the clock is set forward: ${what}.`,
  movedByGap: ({ said, at }: { said: string; at: string }) =>
    `${said} does not exist that day (the clock is set forward): it becomes ${at}.`,
  schedulerOffHolds: ({ status, self }: Self & { status: string }) => `${Your(self)} schedule is off: ${status} stays until it is changed.`,
  passedToday: ({ at }: { at: string }) => `That time is over today, so ${at}.`,
  drifts: ({ name }: { name: string }) => `Differs from the template ${name} from now on.`,
}
export type ChangeTexts = typeof enChanges
