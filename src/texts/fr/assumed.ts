import type { AssumedTexts } from '../en/assumed.ts'

export const frAssumed: AssumedTexts = {
  'working-half': ({ time }) => `Compris comme ${time}.`,
  today: "Compris comme aujourd'hui.",
  tomorrow: "Cette heure est passée pour aujourd'hui, donc demain.",
  'next-weekday': ({ weekday }) => `Compris comme ${weekday} prochain.`,
  weekly: 'Compris comme chaque semaine.',
  'all-day': 'Compris comme toute la journée.',
  'until-end-of-day': "Jusqu'à la fin de la journée.",
  'last-day-included': 'Le dernier jour est inclus.',
  carriedOver: {
    days: 'Les jours viennent de votre dernier message.',
    start: 'Le début vient de votre dernier message.',
    status: 'Le statut vient de votre dernier message.',
  },
  'corrected-typo': ({ from, to }) => `« ${from} » lu comme « ${to} ».`,
  daypart: ({ text, time }) => `« ${text} » compris comme ${time}.`,
  'doubtful-word': ({ text, taken, other }) => `« ${text} » compris comme ${taken} ; certains veulent dire ${other}.`,
  holiday: ({ name, date }) => `${name} : ${date}.`,
}
