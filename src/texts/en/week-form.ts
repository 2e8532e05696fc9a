/** The week as inputs: Slack's form, the dialog in Teams. Titles and buttons hold 24 characters at most, which is Slack's limit. */
export const enWeekForm = {
  next: 'Show the change',
  weekTitle: 'Edit the week',
  weekHint: 'Outside these slots: the usual status. A slot without days is removed. An end before the start is on the next day.',
  slot: ({ number }: { number: number }) => `Slot ${number}`,
  days: 'Days',
  from: 'From',
  until: 'Until',
  status: 'Status',
  add: 'Add a slot',
  choose: 'Choose',
  kept: ({ slots }: { slots: string }) => `These stay as they are: ${slots}. Say in words what should change there.`,
  notHere: 'This schedule runs over several weeks, or has more slots than fit here. Tell me in words what should change.',
  problems: ({ count }: { count: number }) =>
    count === 1 ? 'One entry needs another look. Nothing has changed yet.' : `${count} entries need another look. Nothing has changed yet.`,
  errors: {
    noDays: 'Choose at least one day.',
    noTime: 'Choose a time.',
    noStatus: 'Choose a status.',
    sameTimes: 'It starts and ends at the same time. Choose another end.',
    tooShort: ({ minutes }: { minutes: number }) => `A slot lasts at least ${minutes} minutes.`,
    overlap: ({ number }: { number: number }) => `This overlaps with slot ${number}.`,
    overlapKept: 'This overlaps with a slot over several days that stays as it is.',
    noSlot: 'Keep at least one slot.',
  },
}
export type WeekFormTexts = typeof enWeekForm
