/** `one`: a single admin, who can be spoken of by name. */
interface Asked {
  readonly admin: string
  readonly one: boolean
}

/** What is not done, and what to do next; never the name of a right or a code. */
export const enRefuse = {
  /** With a button that asks. */
  adminAsk: {
    status: ({ admin }: Asked) => `Your status is set by ${admin}. Shall I ask?`,
    notifications: ({ admin }: Asked) => `Beep and messages are set by ${admin}. Shall I ask?`,
    schedule: ({ admin }: Asked) => `Your schedule is made by ${admin}. Shall I ask?`,
    admin: ({ admin }: Asked) => `This is done by ${admin}. Shall I ask?`,
    see: ({ admin }: Asked) => `This is for ${admin} to see. Please ask there.`,
    operator: ({ admin }: Asked) => `This is done by whoever runs the bot, not by ${admin}.`,
  },
  adminOnly: {
    status: ({ admin }: Asked) => `Your status is set by ${admin}. Please ask there.`,
    notifications: ({ admin }: Asked) => `Beep and messages are set by ${admin}. Please ask there.`,
    schedule: ({ admin }: Asked) => `Your schedule is made by ${admin}. Please ask there.`,
    admin: ({ admin }: Asked) => `This is done by ${admin}. Please ask there.`,
    see: ({ admin }: Asked) => `This is for ${admin} to see. Please ask there.`,
    operator: ({ admin }: Asked) => `This is done by whoever runs the bot, not by ${admin}.`,
  },
  'self-managed-schedule': 'This person makes their own schedule. Send it as a proposal, or let admins make the schedule from now on.',
  'self-managed-auto': 'This person makes their own schedule, so only they can switch it on. You can set a status for them.',
  'managed-empty': 'A schedule made by an admin keeps at least one slot. Add another slot first.',
  'fmu-inactive': "FMU is not active for this number. Your provider's account manager can activate it.",
  deactivated: 'This person no longer works with FMU. Nothing changes for them.',
  'slot-too-short': ({ duration }: { duration: string }) => `${duration} is too short: a slot lasts at least 5 minutes.`,
  'slot-empty': 'Start and end are the same. For a whole day, say “all day”.',
  'slots-overlap-each-other': ({ slots }: { slots: string }) => `These overlap each other: ${slots}. Which times are right?`,
  'end-before-start': 'The end is before the start. From when to when?',
  'end-passed': ({ at }: { at: string }) => `${at}: that is over already. Until when?`,
  'too-many-overrides': ({ count }: { count: number }) => `${count} planned temporary statuses is the most. Remove one first.`,
  'no-running-override': 'No temporary status is running, so there is no end to move. Say a status and until when.',
  'no-slot-matches': 'No slot in the schedule matches. Look at the week and name the day and the time.',
  'bad-cycle': ({ count }: { count: number }) => `A schedule repeats every 1 to 12 weeks, not every ${count}.`,
  'dates-reversed': 'The last date is before the first. From when to when?',
  'reception-only-today': 'Reception sets a status until the end of today at most.',
  nothing: 'I changed nothing. What is it about?',
  nothingTooLong: 'I changed nothing: that was too long for me. What is it about, in one sentence?',
  already: ({ status }: { status: string }) => `Already so: ${status}. Nothing changed.`,
  askedAdmin: ({ admins }: { admins: string }) => `Asked: ${admins}. Nothing changes until somebody agrees.`,
  closed: {
    expired: 'This card has expired. Nothing changed. Say it again for a fresh one.',
    'not-yours': 'This card is for somebody else. Nothing changed.',
    'already-done': 'This was done already. Nothing more changed.',
    dismissed: 'Nothing changed.',
    unknown: 'I no longer know this card. Nothing changed. Say it again for a fresh one.',
    'unknown-person': "I don't know this person. Nothing changed. Who is it about?",
    'nothing-to-undo': 'There is nothing to take back.',
    'nothing-to-redo': 'There is nothing to do again.',
    'already-undone': 'This was taken back already.',
    'changed-since': 'Something changed after that, so I did not take it back.',
    'changed-meanwhile': 'Somebody changed this meanwhile. Nothing more changed. Say it again to see how it stands now.',
    'lock-stays': 'A lock is not taken back. The person links again by writing to the bot.',
    'ended-by-itself': 'That has ended by itself. There is nothing to take back.',
    declined: 'Declined. Nothing changed.',
  },
}
export type RefuseTexts = typeof enRefuse
