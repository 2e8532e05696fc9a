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
  otherwise: ({ status, why }: { status: string; why: string }) => `Otherwise: ${status} (${why}).`,
  otherwiseHoliday: ({ name }: { name: string }) => `Otherwise: as on ${name}.`,
  becauseSchedule: 'schedule',
  becauseOverride: 'temporary status',
  becauseHand: 'set by hand',
  routeTitles: {
    'to-fixed': ({ self }: Self) => `Calls to ${your(self)} fixed number`,
    'to-mobile': ({ self }: Self) => `Calls to ${your(self)} mobile number`,
    outgoing: ({ self }: Self) => `Calls from ${your(self)} mobile`,
  },
  throughSwitchboardRings: 'Go through the switchboard and ring on the mobile.',
  throughSwitchboardOnly: "Go through the switchboard and don't ring on the mobile.",
  switchboardDecides: "Don't ring on the mobile; the switchboard deals with them.",
  straightToMobile: 'Come straight to the mobile.',
  noAnswer: {
    'switchboard-voicemail': 'No answer: company voicemail.',
    'mobile-voicemail': 'No answer: mobile voicemail.',
    'switchboard-default': '',
    none: '',
  },
  outgoingThroughSwitchboard: 'Go out through the switchboard.',
  outgoingPlain: 'Go straight out.',
  showsNumber: { fixed: 'They show the fixed number.', mobile: 'They show the mobile number.' },
  beeps: 'With a beep.',
  routeBecause: {
    status: '',
    emergency: 'Emergency numbers never go through FMU.',
    'allow-list': 'This number is on the list that bypasses FMU.',
    'fmu-inactive': '',
  },
}
export type StatusTexts = typeof enStatus
