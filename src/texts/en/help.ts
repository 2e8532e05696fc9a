/** Help: what the bot does, by topic, with words to tap. Examples are understood as they stand. */
export const enHelp = {
  headline: 'I set your status and plan your week. Say it in your own words, or tap an example.',
  topics: {
    status: {
      title: 'Status',
      text: 'Private, Professional or On duty, now or until a time. “Undo” takes it back.',
      examples: ['private until 18:00', 'what is my status?', 'back to my schedule'],
    },
    schedule: {
      title: 'Schedule',
      text: 'Slots that repeat every week. You see the week before anything changes.',
      examples: ['on duty weekdays 9 to 17', 'show my week', 'remove Friday'],
    },
    calls: {
      title: 'Calls',
      text: 'What happens now to a call to your fixed number, to your mobile, or from your mobile.',
      examples: ['what happens to my calls?', 'beep off'],
    },
    admin: {
      title: 'Others',
      text: 'As an admin you do the same for people and teams: name them in the sentence.',
      examples: ['show the schedule of …'],
    },
  },
  undoNote: 'Small changes about yourself are done at once and can be taken back for 24 hours. Everything else waits for your button.',
}
export type HelpTexts = typeof enHelp
