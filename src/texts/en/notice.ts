/** What is told unasked; the first sentence is the whole result. */
export const enNotice = {
  byOther: ({ name, what }: { name: string; what: string }) => `Changed by ${name}: ${what}`,
  byOperator: ({ what }: { what: string }) => `Changed by the operator: ${what}`,
  setStatus: ({ name, status }: { name: string; status: string }) => `${name} set your status: ${status}.`,
  putOnDuty: ({ name, status, when }: { name: string; status: string; when: string }) => `${name} has planned you in: ${status}, ${when}.`,
  planned: ({ name, what }: { name: string; what: string }) => `${name} has planned for you: ${what}.`,
  scheduleChanged: ({ name }: { name: string }) => `${name} changed your schedule.`,
  statusNow: ({ status }: { status: string }) => `Status: ${status}.`,
  ended: ({ was, status }: { was: string; status: string }) => `${was} is over. Status: ${status}.`,
  endsSoon: ({ duration, status }: { duration: string; status: string }) => `In ${duration} back to ${status}.`,
  endsNow: ({ status }: { status: string }) => `Now back to ${status}.`,
  manualStillOn: ({ status, since }: { status: string; since: string }) => `Still ${status}, set by hand ${since}. Your schedule is off.`,
  summary: ({ count, status }: { count: number; status: string }) =>
    `Status: ${status}. While the bot was away ${count === 1 ? 'one message was' : `${count} messages were`} not sent.`,
  request: ({ name, what }: { name: string; what: string }) => `${name} asks: ${what}. Nothing changes until you agree.`,
  requestDeclined: ({ name, what }: { name: string; what: string }) => `${name} said no: ${what}. Nothing changed.`,
  requestAgreed: ({ name, what }: { name: string; what: string }) => `${name} agreed. Done: ${what}.`,
  proposal: ({ name, what }: { name: string; what: string }) => `${name} proposes: ${what}. Nothing changes until you agree.`,
  newAdmin: ({ name }: { name: string }) => `${name} now has the role of admin of this account.`,
  couldNotTell: ({ name }: { name: string }) => `${name} could not be reached in chat. Please tell them about your change yourself.`,
}
export type NoticeTexts = typeof enNotice
