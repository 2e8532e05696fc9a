import type { Self } from '../params.ts'

/** What is told unasked; the first sentence is the whole result. */
export const enNotice = {
  byOther: ({ name, what }: { name: string; what: string }) => `Changed by ${name}: ${what}`,
  setStatus: ({ name, status }: { name: string; status: string }) => `${name} set your status: ${status}.`,
  putOnDuty: ({ name, status, when }: { name: string; status: string; when: string }) => `${name} has planned you in: ${status}, ${when}.`,
  planned: ({ name, what }: { name: string; what: string }) => `${name} has planned for you: ${what}.`,
  scheduleChanged: ({ name }: { name: string }) => `${name} changed your schedule.`,
  ended: ({ was, now }: Self & { was: string; now: string }) => `${was} is over. Status: ${now}.`,
  scheduledChange: ({ now }: Self & { now: string }) => `Status: ${now}.`,
  endsSoon: ({ duration, status }: { duration: string; status: string }) => `In ${duration} back to ${status}.`,
  endsNow: ({ status }: { status: string }) => `Now back to ${status}.`,
  manualStillOn: ({ status, since }: { status: string; since: string }) => `Still ${status}, set by hand ${since}. Your schedule is off.`,
  summary: ({ count, now }: Self & { count: number; now: string }) =>
    `Status: ${now}. ${count === 1 ? 'One change was' : `${count} changes were`} not told while the bot was away.`,
  request: ({ name, what }: { name: string; what: string }) => `${name} asks: ${what}. Nothing changes until you agree.`,
  requestDeclined: ({ name, what }: { name: string; what: string }) => `${name} declined: ${what}. Nothing changed.`,
  couldNotTell: ({ name }: { name: string }) => `${name} could not be told in chat. Please tell them another way.`,
}
export type NoticeTexts = typeof enNotice
