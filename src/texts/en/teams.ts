/** Said in Microsoft Teams only: who somebody is, and where an answer went. */
export const enTeams = {
  unknown: 'I do not know you yet: your e-mail address is not on the list of people with FMU. Your admin can add it; then write again.',
  guest: 'I work for people of this company only, so I cannot do anything for guests.',
  taken: 'Somebody else is linked to your place on the list of people with FMU. Your admin can sort that out.',
  answeredPersonally: 'I have answered in our personal chat.',
  openPersonalChat: 'My answer is for you alone. Open a chat with me and say it there.',
  sentAgain: ({ reference }: { reference: string }) => `Sent again, in case the first one did not arrive (no. ${reference}).`,
  failed: 'That did not work just now. Please say it again in a moment.',
}
export type TeamsTexts = typeof enTeams
