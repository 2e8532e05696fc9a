import type { WordTexts } from '../en/words.ts'

export const frWords: WordTexts = {
  labels: { private: 'Privé', professional: 'Professionnel', 'on-duty': 'En service' },
  everyDay: 'tous les jours',
  allDay: 'toute la journée',
  weekdaySpan: ({ first, last }) => `${first}–${last}`,
  labelled: ({ label, text }) => `${label} : ${text}`,
  quoted: ({ text }) => `« ${text} »`,
  asQuestion: ({ text }) => `${text} ?`,
  people: ({ count }) => (count < 2 ? `${count} personne` : `${count} personnes`),
  andMore: ({ count }) => `Et ${count} de plus.`,
  yourAdmin: 'votre gestionnaire',
  operator: "L'exploitant",
}
