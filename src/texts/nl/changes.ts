import type { ChangeTexts } from '../en/changes.ts'

const yours = (self: boolean): string => (self ? 'Je' : 'De')

export const nlChanges: ChangeTexts = {
  added: ({ what }) => `Toegevoegd: ${what}.`,
  removed: ({ what }) => `Verwijderd: ${what}.`,
  changed: ({ from, to }) => `Gewijzigd: ${to}, voorheen ${from}.`,
  ended: ({ what }) => `Beëindigd: ${what}.`,
  planned: ({ what }) => `Gepland: ${what}.`,
  newSchedule: ({ what }) => `Nieuwe planning: ${what}.`,
  noLonger: ({ what }) => `Niet meer: ${what}.`,
  adds: ({ what }) => `Komt erbij: ${what}.`,
  removes: ({ what }) => `Vervalt: ${what}.`,
  ends: ({ what }) => `Eindigt: ${what}.`,
  instead: ({ from, to }) => `${to} in plaats van ${from}`,
  takenBack: ({ status, self }) => (self ? `Teruggezet. Je staat weer op ${status}.` : `Teruggezet. Status: ${status}.`),
  doneAgain: ({ status, self }) => (self ? `Opnieuw toegepast. Je staat op ${status}.` : `Opnieuw toegepast. Status: ${status}.`),
  takenBackOnly: 'Teruggezet.',
  doneAgainOnly: 'Opnieuw toegepast.',
  switched: {
    scheduler: {
      on: ({ self }) => `${yours(self)} planning staat aan.`,
      off: ({ self }) => `${yours(self)} planning staat uit.`,
    },
    beep: {
      on: () => 'Pieptoon aan: een korte toon bij oproepen die via de telefooncentrale naar buiten gaan.',
      off: () => 'Pieptoon uit: geen toon bij oproepen die via de telefooncentrale naar buiten gaan.',
    },
    messages: {
      on: () => 'Berichten aan: een bericht als iemand anders iets wijzigt.',
      off: () => 'Berichten uit: geen bericht als iemand anders iets wijzigt.',
    },
    managed: {
      on: ({ self }) => `${yours(self)} planning wordt gemaakt door de beheerders.`,
      off: ({ self }) => (self ? 'Je maakt je planning zelf.' : 'Deze persoon maakt de planning zelf.'),
    },
    'may-status': {
      on: ({ self }) => (self ? 'Je mag je status zelf wijzigen.' : 'Deze persoon mag de status zelf wijzigen.'),
      off: ({ self }) => `${yours(self)} status wordt ingesteld door de beheerders.`,
    },
    'may-notifications': {
      on: ({ self }) => `${self ? 'Je mag' : 'Deze persoon mag'} pieptoon en berichten zelf wijzigen.`,
      off: () => 'Pieptoon en berichten worden ingesteld door de beheerders.',
    },
    'fmu-active': {
      on: ({ self }) => `FMU is actief voor ${self ? 'je' : 'dit'} nummer.`,
      off: ({ self }) => `FMU is niet actief voor ${self ? 'je' : 'dit'} nummer.`,
    },
  },
  toSwitch: {
    scheduler: { on: 'Planning aan', off: 'Planning uit' },
    beep: { on: 'Pieptoon aan', off: 'Pieptoon uit' },
    messages: { on: 'Berichten aan', off: 'Berichten uit' },
    managed: { on: 'Planning door de beheerders', off: 'Planning door de persoon zelf' },
    'may-status': { on: 'Statuswijzigingen toestaan', off: 'Statuswijzigingen niet meer toestaan' },
    'may-notifications': {
      on: 'Wijzigingen van pieptoon en berichten toestaan',
      off: 'Wijzigingen van pieptoon en berichten niet meer toestaan',
    },
    'fmu-active': { on: 'FMU actief', off: 'FMU niet actief' },
  },
  statusQuestion: ({ who, status, when }) => `${who} op ${status}, ${when}?`,
  addQuestion: ({ what }) => `${what} toevoegen?`,
  removeQuestion: ({ what }) => `${what} verwijderen?`,
  replaceScheduleQuestion: ({ self }) => `${self ? 'Je' : 'De'} hele planning vervangen?`,
  takeBackQuestion: 'Dit terugzetten?',
  redoQuestion: 'Dit opnieuw toepassen?',
  changedMeanwhile: 'Intussen is er iets gewijzigd. Zo ziet het er nu uit.',
  coversOverride: ({ what }) => `Gaat voor: ${what}.`,
  plannedStays: ({ what }) => `Nog altijd gepland: ${what}.`,
  olderHoldsAgain: ({ what }) => `Daarna weer: ${what}.`,
  lastSlotLost: ({ status }) => `Er blijft geen tijdslot over: altijd ${status}.`,
  leftoverDropped: ({ what }) => `Er zou minder dan 5 minuten overblijven, dus dit vervalt ook: ${what}.`,
  neverHappens: ({ what, date }) => `Valt weg op ${date}, omdat de klok vooruitgaat: ${what}.`,
  movedByGap: ({ said, at }) => `${said} bestaat die dag niet (de klok gaat vooruit): het wordt ${at}.`,
  schedulerOffHolds: ({ status, self }) => `${yours(self)} planning staat uit: ${status} blijft tot iemand het wijzigt.`,
  passedToday: ({ at }) => `Dat uur is vandaag voorbij, dus ${at}.`,
  drifts: ({ name }) => `Wijkt vanaf nu af van het sjabloon ${name}.`,
}
