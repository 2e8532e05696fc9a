import type { WordTexts } from '../en/words.ts'

export const deWords: WordTexts = {
  labels: { private: 'Privat', professional: 'Beruflich', 'on-duty': 'Im Dienst' },
  everyDay: 'täglich',
  allDay: 'ganztägig',
  weekdaySpan: ({ first, last }) => `${first}–${last}`,
  labelled: ({ label, text }) => `${label}: ${text}`,
  quoted: ({ text }) => `„${text}“`,
  asQuestion: ({ text }) => `${text}?`,
  people: ({ count }) => (count === 1 ? '1 Person' : `${count} Personen`),
  andMore: ({ count }) => `Und ${count} weitere.`,
  yourAdmin: 'Ihre Verwaltung',
  operator: 'Der Betreiber',
}
