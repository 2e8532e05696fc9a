import type { StatusTexts } from '../en/status.ts'

const your = (self: boolean): string => (self ? 'Ihre' : 'die')

export const deStatus: StatusTexts = {
  callsDo: {
    private: ({ self }) =>
      `Anrufe an ${your(self)} Festnetznummer klingeln nicht auf dem Handy. ${self ? 'Ihre' : 'Die'} Handynummer bleibt erreichbar.`,
    professional: ({ self }) =>
      `Anrufe an ${your(self)} Festnetznummer und ${your(self)} Handynummer laufen über die Telefonzentrale und klingeln auf dem Handy.`,
    'on-duty': ({ self }) =>
      `Anrufe an ${your(self)} Festnetznummer laufen über die Telefonzentrale und klingeln auf dem Handy. Anrufe an ${your(self)} Handynummer kommen direkt an.`,
  },
  bySchedule: ({ status }) => `${status} nach Zeitplan`,
  inactive: ({ self }) => `FMU ist für ${your(self)} Nummer nicht aktiv`,
  inactiveCalls: 'Anrufe laufen wie ohne FMU.',
  whySlot: ({ slot }) => `Nach Zeitplan: ${slot}.`,
  whyOutside: ({ self }) => `Außerhalb der Zeitfenster ${self ? 'Ihres' : 'des'} Zeitplans.`,
  whyOverride: ({ since }) => `Vorübergehender Status, ${since}.`,
  whyHoliday: ({ name }) => `Firmenkalender: ${name}.`,
  whyManual: ({ self }) => `Von Hand gesetzt; ${self ? 'Ihr' : 'der'} Zeitplan ist ausgeschaltet.`,
  otherwise: ({ status, why }) => `Sonst: ${status} (${why}).`,
  otherwiseHoliday: ({ name }) => `Sonst: wie ${name}.`,
  becauseSchedule: 'Zeitplan',
  becauseOverride: 'vorübergehender Status',
  becauseHand: 'von Hand',
  routeTitles: {
    'to-fixed': ({ self }) => `Anrufe an ${your(self)} Festnetznummer`,
    'to-mobile': ({ self }) => `Anrufe an ${your(self)} Handynummer`,
    outgoing: ({ self }) => `Anrufe von ${self ? 'Ihrem' : 'dem'} Handy`,
  },
  throughSwitchboardRings: 'Laufen über die Telefonzentrale und klingeln auf dem Handy.',
  throughSwitchboardOnly: 'Laufen über die Telefonzentrale und klingeln nicht auf dem Handy.',
  switchboardDecides: 'Klingeln nicht auf dem Handy; die Telefonzentrale kümmert sich darum.',
  straightToMobile: 'Kommen direkt auf das Handy.',
  noAnswer: {
    'switchboard-voicemail': 'Ohne Antwort: Mailbox der Firma.',
    'mobile-voicemail': 'Ohne Antwort: Mailbox des Handys.',
    'switchboard-default': '',
    none: '',
  },
  outgoingThroughSwitchboard: 'Gehen über die Telefonzentrale hinaus.',
  outgoingPlain: 'Gehen direkt hinaus.',
  showsNumber: { fixed: 'Sie zeigen die Festnetznummer.', mobile: 'Sie zeigen die Handynummer.' },
  beeps: 'Mit Signalton.',
  routeBecause: {
    status: '',
    emergency: 'Notrufnummern laufen nie über FMU.',
    'allow-list': 'Diese Nummer steht auf der Liste, die FMU umgeht.',
    'fmu-inactive': '',
  },
}
