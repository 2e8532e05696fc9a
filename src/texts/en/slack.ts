/** Said in Slack only: who somebody is, the Home tab, and the forms. Titles and buttons of forms hold 24 characters at most. */
export const enSlack = {
  buttons: { choose: 'Choose', sure: 'Do this now?', yes: 'Yes', no: 'Change nothing' },
  unknown: 'I do not know you yet: your e-mail address is not on the list of people with FMU. Your admin can add it; then write again.',
  stranger: 'I work for people of this workspace only, so I cannot do anything for others.',
  taken: 'Somebody else is linked to your place on the list of people with FMU. Your admin can sort that out.',
  failed: 'That did not work just now. Please say it again in a moment.',
  tooLate: 'I was away when you wrote this, so I have not done it. Please say it again if you still want it.',
  sentAgain: ({ reference }: { reference: string }) => `Sent again, in case the first one did not arrive (no. ${reference}).`,
  home: {
    now: 'Now',
    privateHour: 'Private for 1 hour',
    privateNext: 'Private until the next change',
    editWeek: 'Edit the week',
    switches: 'Switches',
    beep: 'Beep on outgoing calls',
    messages: 'Messages about changes by others',
    board: 'Team board',
    group: ({ label, count }: { label: string; count: number }) => `${label}: ${count}`,
    until: ({ name, until }: { name: string; until: string }) => `${name} (until ${until})`,
    inactive: 'FMU not active',
    asOf: ({ time }: { time: string }) => `As of ${time}.`,
  },
  form: {
    close: 'Close',
    send: 'Send',
    sayTitle: 'Say it to FMU',
    sayLabel: 'What should happen?',
    sayHint: 'For example: private until 18:00',
    answerTitle: 'FMU',
  },
}
export type SlackTexts = typeof enSlack
