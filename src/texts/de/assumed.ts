import type { AssumedTexts } from '../en/assumed.ts'

export const deAssumed: AssumedTexts = {
  'working-half': ({ time }) => `Verstanden als ${time}.`,
  today: 'Verstanden als heute.',
  tomorrow: 'Diese Zeit ist heute vorbei, also morgen.',
  'next-weekday': ({ weekday }) => `Verstanden als kommender ${weekday}.`,
  weekly: 'Verstanden als jede Woche.',
  'all-day': 'Verstanden als ganztägig.',
  'until-end-of-day': 'Bis zum Ende des Tages.',
  'last-day-included': 'Der letzte Tag gehört dazu.',
  carriedOver: {
    days: 'Die Tage sind aus Ihrer letzten Nachricht.',
    start: 'Der Beginn ist aus Ihrer letzten Nachricht.',
    status: 'Der Status ist aus Ihrer letzten Nachricht.',
  },
  'corrected-typo': ({ from, to }) => `„${from}“ gelesen als „${to}“.`,
  daypart: ({ text, time }) => `„${text}“ verstanden als ${time}.`,
  'doubtful-word': ({ text, taken, other }) => `„${text}“ verstanden als ${taken}; manche meinen ${other}.`,
  holiday: ({ name, date }) => `${name} ist ${date}.`,
}
