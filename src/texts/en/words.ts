import type { PerStatus } from '../params.ts'

const labels: PerStatus<string> = { private: 'Private', professional: 'Professional', 'on-duty': 'On duty' }

export const enWords = {
  labels,
  everyDay: 'every day',
  allDay: 'all day',
  weekdaySpan: ({ first, last }: { first: string; last: string }) => `${first}–${last}`,
  labelled: ({ label, text }: { label: string; text: string }) => `${label}: ${text}`,
  quoted: ({ text }: { text: string }) => `“${text}”`,
  asQuestion: ({ text }: { text: string }) => `${text}?`,
  people: ({ count }: { count: number }) => (count === 1 ? '1 person' : `${count} people`),
  andMore: ({ count }: { count: number }) => `And ${count} more.`,
  yourAdmin: 'your admin',
  operator: 'The operator',
}
export type WordTexts = typeof enWords
