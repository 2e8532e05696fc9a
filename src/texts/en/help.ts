import type { HelpTexts } from '../params.ts'

/** The examples are understood as they stand: a test says them. */
export const enHelp: HelpTexts = {
  headline: 'I set your status and plan your week. Say it in your own words.',
  topics: {
    status: {
      title: 'Status',
      text: ({ choices }) => `${choices}, now or until a time.`,
      examples: ['private until 18:00', 'what is my status?', 'back to my schedule'],
    },
    schedule: {
      title: 'Schedule',
      text: () => 'Slots that come back every week. You see the week before anything changes.',
      examples: ['on duty weekdays 9 to 17', 'show my week', 'remove Friday'],
    },
    calls: {
      title: 'Calls',
      text: () => 'What calls to your numbers do now, and the beep on calls you make.',
      examples: ['what happens when someone calls me?', 'beep off'],
    },
    admin: {
      title: 'For admins',
      text: () => 'The same for other people: name them in the sentence.',
      examples: ['set Anna Peeters private until 18:00'],
    },
  },
  undoNote: 'Small changes about yourself are done at once and can be taken back for 24 hours. Everything else waits for your button.',
}
