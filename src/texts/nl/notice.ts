import type { NoticeTexts } from '../en/notice.ts'

/** In the middle of a sentence a label starts small: "van dienst". */
const small = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

export const nlNotice: NoticeTexts = {
  byOther: ({ name, what }) => `Gewijzigd door ${name}: ${what}`,
  byOperator: ({ what }) => `Gewijzigd door de beheerder van de bot: ${what}`,
  setStatus: ({ name, status }) => `${name} heeft je status ingesteld: ${status}.`,
  putOnDuty: ({ name, status, when }) => `${name} heeft je ingepland: ${small(status)}, ${when}.`,
  planned: ({ name, what }) => `${name} heeft voor jou gepland: ${what}.`,
  scheduleChanged: ({ name }) => `${name} heeft je planning gewijzigd.`,
  statusNow: ({ status }) => `Status: ${status}.`,
  ended: ({ was, status }) => `${was} is voorbij. Status: ${status}.`,
  endsSoon: ({ duration, status }) => `Over ${duration} weer ${status}.`,
  endsNow: ({ status }) => `Nu weer ${status}.`,
  manualStillOn: ({ status, since }) => `Je staat nog altijd op ${status}, manueel ingesteld ${since}. Je planning staat uit.`,
  summary: ({ count, status }) =>
    `Status: ${status}. Terwijl de bot niet werkte, ${count === 1 ? 'is één bericht' : `zijn ${count} berichten`} niet verstuurd.`,
  request: ({ name, what }) => `${name} vraagt: ${what}. Er verandert niets tot je akkoord gaat.`,
  requestDeclined: ({ name, what }) => `${name} heeft geweigerd: ${what}. Niets gewijzigd.`,
  requestAgreed: ({ name, what }) => `${name} ging akkoord. Klaar: ${what}.`,
  proposal: ({ name, what }) => `${name} stelt voor: ${what}. Er verandert niets tot je akkoord gaat.`,
  newAdmin: ({ name }) => `${name} heeft nu de rol van beheerder van deze account.`,
  couldNotTell: ({ name }) => `${name} is niet te bereiken in de chat. Laat je wijziging zelf even weten.`,
}
