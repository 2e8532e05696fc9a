import type { Self } from '../params.ts'

/** Questions: one thing each. */
export const enAsk = {
  untilWhen: ({ status }: { status: string }) => `${status} until when?`,
  changeNear: ({ at, next, status, self }: Self & { at: string; next: string; status: string }) =>
    `${at} ${self ? 'your' : 'the'} schedule changes to ${next}. ${status} until when?`,
  sameStatus: ({ at, next, self }: Self & { at: string; next: string }) =>
    `${at} ${self ? 'your' : 'the'} schedule changes to ${next} anyway. ${next} until when?`,
  endsEarlier: ({ status, until }: { status: string; until: string }) => `${status} holds ${until} already. End it earlier?`,
  tooShort: ({ duration }: { duration: string }) => `${duration} is too short: 5 minutes is the least. How long?`,
  overlap: ({ wanted, present }: { wanted: string; present: string }) => `${wanted} overlaps with ${present}. Which one gives way?`,
  endJustPassed: ({ time }: { time: string }) => `${time} has just passed. Until when?`,
  status: 'Which status?',
  end: 'Until when?',
  time: 'At what time?',
  days: 'On which days?',
  'first-week': 'From this week or from next week?',
  whichNotifications: 'Beep or messages?',
  whichReading: 'Which of these?',
  notATime: ({ text }: { text: string }) => `“${text}” is not a time I know. When?`,
  unsupported: "I can't do this yet, and changed nothing. What can I do instead?",
  template: 'Which template?',
  whom: 'For whom?',
  nobodyCalled: ({ text }: { text: string }) => `I know nobody and no team called “${text}”. Whom do you mean?`,
  whichOfSeveral: ({ text }: { text: string }) => `Several people are called “${text}”. Which one?`,
}
export type AskTexts = typeof enAsk
