/** What was filled in without being said; each one sentence. */
export const enAssumed = {
  'working-half': ({ time }: { time: string }) => `Taken as ${time}.`,
  today: 'Taken as today.',
  tomorrow: 'That time has passed today, so tomorrow.',
  'next-weekday': ({ weekday }: { weekday: string }) => `Taken as the coming ${weekday}.`,
  weekly: 'Taken as every week.',
  'all-day': 'Taken as all day.',
  'until-end-of-day': 'Until the end of the day.',
  'last-day-included': 'The last day is included.',
  carriedOver: {
    days: 'The days are taken from your last words.',
    start: 'The start is taken from your last words.',
    status: 'The status is taken from your last words.',
  },
  'corrected-typo': ({ from, to }: { from: string; to: string }) => `“${from}” read as “${to}”.`,
  daypart: ({ text, time }: { text: string; time: string }) => `“${text}” taken as ${time}.`,
  'doubtful-word': ({ text, taken, other }: { text: string; taken: string; other: string }) =>
    `“${text}” taken as ${taken}; some mean ${other}.`,
  holiday: ({ name, date }: { name: string; date: string }) => `${name} is ${date}.`,
}
export type AssumedTexts = typeof enAssumed
