import type { AssumedTexts } from '../en/assumed.ts'

export const nlAssumed: AssumedTexts = {
  'working-half': ({ time }) => `Begrepen als ${time}.`,
  today: 'Begrepen als vandaag.',
  tomorrow: 'Dat uur is vandaag voorbij, dus morgen.',
  'next-weekday': ({ weekday }) => `Begrepen als komende ${weekday}.`,
  weekly: 'Begrepen als elke week.',
  'all-day': 'Begrepen als de hele dag.',
  'until-end-of-day': 'Tot het einde van de dag.',
  'last-day-included': 'De laatste dag hoort erbij.',
  carriedOver: {
    days: 'De dagen komen uit je vorige bericht.',
    start: 'Het begin komt uit je vorige bericht.',
    status: 'De status komt uit je vorige bericht.',
  },
  'corrected-typo': ({ from, to }) => `“${from}” gelezen als “${to}”.`,
  daypart: ({ text, time }) => `“${text}” begrepen als ${time}.`,
  'doubtful-word': ({ text, taken, other }) => `“${text}” begrepen als ${taken}; sommigen bedoelen ${other}.`,
  holiday: ({ name, date }) => `${name} is ${date}.`,
}
