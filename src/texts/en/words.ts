import type { PerStatus } from '../params.ts'

const labels: PerStatus<string> = { private: 'Private', professional: 'Professional', 'on-duty': 'On duty' }

export const enWords = {
  labels,
  otherwise: 'otherwise',
  everyDay: 'every day',
  allDay: 'all day',
  weekdaySpan: ({ first, last }: { first: string; last: string }) => `${first}–${last}`,
  /** A name in front of a sentence that is about somebody else. */
  about: ({ name, sentence }: { name: string; sentence: string }) => `${name}: ${sentence}`,
  labelled: ({ label, text }: { label: string; text: string }) => `${label}: ${text}`,
  quoted: ({ text }: { text: string }) => `“${text}”`,
  asQuestion: ({ text }: { text: string }) => `${text}?`,
  people: ({ count }: { count: number }) => (count === 1 ? '1 person' : `${count} people`),
  andMore: ({ count }: { count: number }) => `${count} more`,
  yourAdmin: 'your admin',
  operator: 'The operator',
  before: 'Before',
  after: 'After',
  now: 'Now',
}
export type WordTexts = typeof enWords
