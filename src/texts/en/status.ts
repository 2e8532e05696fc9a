import type { PerStatus, Self } from '../params.ts'

const your = (self: boolean): string => (self ? 'your' : 'the')
const callsDo: PerStatus<(params: Self) => string> = {
  private: ({ self }) =>
    `Calls to ${your(self)} fixed number don't ring on the mobile. ${self ? 'Your' : 'The'} mobile number stays reachable.`,
  professional: ({ self }) => `Calls to ${your(self)} fixed and mobile numbers go through the switchboard and ring on the mobile.`,
  'on-duty': ({ self }) =>
    `Calls to ${your(self)} fixed number go through the switchboard and ring on the mobile. Calls to ${your(self)} mobile number come straight in.`,
}

/** What holds, why, and what calls do. */
export const enStatus = {
  callsDo,
  bySchedule: ({ status, self }: Self & { status: string }) => `${status}, by ${your(self)} schedule`,
  inactive: ({ self }: Self) => `FMU is not active for ${your(self)} number`,
  inactiveCalls: 'Calls are handled as without FMU.',
  whySlot: ({ slot, self }: Self & { slot: string }) => `By ${your(self)} schedule: ${slot}.`,
  whyOutside: ({ self }: Self) => `Outside the slots of ${your(self)} schedule.`,
  whyOverride: ({ since }: { since: string }) => `Temporary status, ${since}.`,
  whyHoliday: ({ name }: { name: string }) => `Company calendar: ${name}.`,
  whyManual: ({ self }: Self) => `Set by hand; ${your(self)} schedule is off.`,
  otherwise: ({ status }: { status: string }) => `Otherwise: ${status}.`,
  wouldHold: ({ status, why }: { status: string; why: string }) => `Otherwise: ${status} (${why}).`,
  becauseSchedule: 'schedule',
  becauseOverride: 'temporary status',
  becauseHand: 'set by hand',
  callsTitle: 'What calls do',
  routeTitles: {
    'to-fixed': ({ self }: Self) => `To ${your(self)} fixed number`,
    'to-mobile': ({ self }: Self) => `To ${your(self)} mobile number`,
    outgoing: ({ self }: Self) => `From ${your(self)} mobile`,
  },
  throughSwitchboardRings: 'Through the switchboard, rings on the mobile.',
  throughSwitchboardOnly: 'Through the switchboard, does not ring on the mobile.',
  switchboardDecides: 'Does not ring on the mobile; the switchboard deals with it.',
  straightToMobile: 'Straight to the mobile.',
  noAnswer: {
    'switchboard-voicemail': 'No answer: company voicemail.',
    'mobile-voicemail': 'No answer: mobile voicemail.',
    'switchboard-default': '',
    none: '',
  },
  outgoingThroughSwitchboard: 'Through the switchboard.',
  outgoingPlain: 'Straight out.',
  showsNumber: { fixed: 'Shows the fixed number.', mobile: 'Shows the mobile number.' },
  beeps: 'With a beep.',
  routeBecause: {
    status: '',
    emergency: 'Emergency numbers never pass through FMU.',
    'allow-list': 'This number is on the list that bypasses FMU.',
    'fmu-inactive': 'FMU is not active.',
  },
}
export type StatusTexts = typeof enStatus
