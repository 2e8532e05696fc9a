import type { ChangeTexts } from '../en/changes.ts'

const yours = (self: boolean): string => (self ? 'Ihr' : 'Der')

export const deChanges: ChangeTexts = {
  added: ({ what }) => `Hinzugefügt: ${what}.`,
  removed: ({ what }) => `Entfernt: ${what}.`,
  changed: ({ from, to }) => `Geändert: ${to}, vorher ${from}.`,
  ended: ({ what }) => `Beendet: ${what}.`,
  planned: ({ what }) => `Geplant: ${what}.`,
  newSchedule: ({ what }) => `Neuer Zeitplan: ${what}.`,
  noLonger: ({ what }) => `Nicht mehr: ${what}.`,
  adds: ({ what }) => `Kommt hinzu: ${what}.`,
  removes: ({ what }) => `Entfällt: ${what}.`,
  ends: ({ what }) => `Endet: ${what}.`,
  instead: ({ from, to }) => `${to} statt ${from}`,
  takenBack: ({ status }) => `Zurückgenommen. Status: ${status}.`,
  doneAgain: ({ status }) => `Wiederholt. Status: ${status}.`,
  takenBackOnly: 'Zurückgenommen.',
  doneAgainOnly: 'Wiederholt.',
  switched: {
    scheduler: {
      on: ({ self }) => `${yours(self)} Zeitplan ist eingeschaltet.`,
      off: ({ self }) => `${yours(self)} Zeitplan ist ausgeschaltet.`,
    },
    beep: {
      on: () => 'Signalton ein: ein kurzer Ton bei Anrufen, die über die Telefonzentrale hinausgehen.',
      off: () => 'Signalton aus: kein Ton bei Anrufen, die über die Telefonzentrale hinausgehen.',
    },
    messages: {
      on: () => 'Nachrichten ein: eine Nachricht, wenn jemand anders etwas ändert.',
      off: () => 'Nachrichten aus: keine Nachricht, wenn jemand anders etwas ändert.',
    },
    managed: {
      on: ({ self }) => `${self ? 'Ihren' : 'Den'} Zeitplan macht die Verwaltung.`,
      off: ({ self }) => (self ? 'Ihren Zeitplan machen Sie selbst.' : 'Den Zeitplan macht die Person selbst.'),
    },
    'may-status': {
      on: ({ self }) => (self ? 'Ihren Status dürfen Sie selbst ändern.' : 'Den Status darf die Person selbst ändern.'),
      off: ({ self }) => `${self ? 'Ihren' : 'Den'} Status setzt die Verwaltung.`,
    },
    'may-notifications': {
      on: ({ self }) => `Signalton und Nachrichten ${self ? 'dürfen Sie' : 'darf die Person'} selbst ändern.`,
      off: () => 'Signalton und Nachrichten stellt die Verwaltung ein.',
    },
    'fmu-active': {
      on: ({ self }) => `FMU ist für ${self ? 'Ihre' : 'die'} Nummer aktiv.`,
      off: ({ self }) => `FMU ist für ${self ? 'Ihre' : 'die'} Nummer nicht aktiv.`,
    },
  },
  toSwitch: {
    scheduler: { on: 'Zeitplan ein', off: 'Zeitplan aus' },
    beep: { on: 'Signalton ein', off: 'Signalton aus' },
    messages: { on: 'Nachrichten ein', off: 'Nachrichten aus' },
    managed: { on: 'Zeitplan durch die Verwaltung', off: 'Zeitplan durch die Person selbst' },
    'may-status': { on: 'Statusänderungen erlauben', off: 'Statusänderungen nicht mehr erlauben' },
    'may-notifications': {
      on: 'Änderungen an Signalton und Nachrichten erlauben',
      off: 'Änderungen an Signalton und Nachrichten nicht mehr erlauben',
    },
    'fmu-active': { on: 'FMU aktiv', off: 'FMU nicht aktiv' },
  },
  statusQuestion: ({ who, status, when }) => `${who} auf ${status}, ${when}?`,
  addQuestion: ({ what }) => `${what} hinzufügen?`,
  removeQuestion: ({ what }) => `${what} entfernen?`,
  replaceScheduleQuestion: ({ self }) => `${self ? 'Ihren' : 'Den'} ganzen Zeitplan ersetzen?`,
  takeBackQuestion: 'Das zurücknehmen?',
  redoQuestion: 'Das wiederholen?',
  changedMeanwhile: 'Inzwischen hat sich etwas geändert. So sieht es jetzt aus.',
  coversOverride: ({ what }) => `Geht vor: ${what}.`,
  plannedStays: ({ what }) => `Weiterhin geplant: ${what}.`,
  olderHoldsAgain: ({ what }) => `Danach wieder: ${what}.`,
  lastSlotLost: ({ status }) => `Kein Zeitfenster bleibt übrig: durchgehend ${status}.`,
  leftoverDropped: ({ what }) => `Weniger als 5 Minuten blieben übrig, darum entfällt auch: ${what}.`,
  neverHappens: ({ what, date }) => `Entfällt am ${date}, weil die Uhr vorgestellt wird: ${what}.`,
  movedByGap: ({ said, at }) => `${said} gibt es an diesem Tag nicht (die Uhr wird vorgestellt): Es wird ${at}.`,
  schedulerOffHolds: ({ status, self }) => `${yours(self)} Zeitplan ist ausgeschaltet: ${status} bleibt, bis es geändert wird.`,
  passedToday: ({ at }) => `Diese Zeit ist heute vorbei, also ${at}.`,
  drifts: ({ name }) => `Weicht ab jetzt von der Vorlage ${name} ab.`,
}
