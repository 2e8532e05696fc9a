import type { NoticeTexts } from '../en/notice.ts'

export const deNotice: NoticeTexts = {
  byOther: ({ name, what }) => `Von ${name} geändert: ${what}`,
  byOperator: ({ what }) => `Vom Betreiber geändert: ${what}`,
  setStatus: ({ name, status }) => `${name} hat Ihren Status gesetzt: ${status}.`,
  putOnDuty: ({ name, status, when }) => `${name} hat Sie eingeteilt: ${status}, ${when}.`,
  planned: ({ name, what }) => `${name} hat für Sie geplant: ${what}.`,
  scheduleChanged: ({ name }) => `${name} hat Ihren Zeitplan geändert.`,
  statusNow: ({ status }) => `Status: ${status}.`,
  ended: ({ was, status }) => `${was} ist zu Ende. Status: ${status}.`,
  endsSoon: ({ duration, status }) => `In ${duration} wieder ${status}.`,
  endsNow: ({ status }) => `Jetzt wieder ${status}.`,
  manualStillOn: ({ status, since }) => `Immer noch ${status}, von Hand gesetzt ${since}. Ihr Zeitplan ist ausgeschaltet.`,
  summary: ({ count, status }) =>
    `Status: ${status}. Während der Bot nicht lief, ${count === 1 ? 'wurde eine Nachricht' : `wurden ${count} Nachrichten`} nicht gesendet.`,
  request: ({ name, what }) => `${name} bittet um: ${what}. Nichts ändert sich, bis Sie zustimmen.`,
  requestDeclined: ({ name, what }) => `${name} hat abgelehnt: ${what}. Nichts geändert.`,
  requestAgreed: ({ name, what }) => `${name} hat zugestimmt. Erledigt: ${what}.`,
  proposal: ({ name, what }) => `${name} schlägt vor: ${what}. Nichts ändert sich, bis Sie zustimmen.`,
  newAdmin: ({ name }) => `${name} gehört jetzt zur Verwaltung dieses Kontos.`,
  couldNotTell: ({ name }) => `${name} ist im Chat nicht zu erreichen. Bitte teilen Sie Ihre Änderung selbst mit.`,
}
