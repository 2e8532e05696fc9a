import type { StatusTexts } from '../en/status.ts'

const yours = (self: boolean): string => (self ? 'je' : 'het')
const mobile = (self: boolean): string => (self ? 'je' : 'de')

export const nlStatus: StatusTexts = {
  callsDo: {
    private: ({ self }) =>
      `Oproepen naar ${yours(self)} vaste nummer komen niet op ${mobile(self)} gsm. ${self ? 'Je' : 'Het'} gsm-nummer blijft bereikbaar.`,
    professional: ({ self }) =>
      `Oproepen naar ${yours(self)} vaste nummer en ${yours(self)} gsm-nummer lopen via de telefooncentrale en komen op ${mobile(self)} gsm.`,
    'on-duty': ({ self }) =>
      `Oproepen naar ${yours(self)} vaste nummer lopen via de telefooncentrale en komen op ${mobile(self)} gsm. Oproepen naar ${yours(self)} gsm-nummer komen rechtstreeks binnen.`,
  },
  bySchedule: ({ status, self }) => `${status}, volgens ${self ? 'je' : 'de'} planning`,
  inactive: ({ self }) => `FMU is niet actief voor ${self ? 'je' : 'dit'} nummer`,
  inactiveCalls: 'Oproepen verlopen zoals zonder FMU.',
  whySlot: ({ slot, self }) => `Volgens ${self ? 'je' : 'de'} planning: ${slot}.`,
  whyOutside: ({ self }) => `Buiten de tijdsloten van ${self ? 'je' : 'de'} planning.`,
  whyOverride: ({ since }) => `Tijdelijke status, ${since}.`,
  whyHoliday: ({ name }) => `Bedrijfskalender: ${name}.`,
  whyManual: ({ self }) => `Manueel ingesteld; ${self ? 'je' : 'de'} planning staat uit.`,
  otherwise: ({ status, why }) => `Anders: ${status} (${why}).`,
  otherwiseHoliday: ({ name }) => `Anders: zoals ${name}.`,
  becauseSchedule: 'planning',
  becauseOverride: 'tijdelijke status',
  becauseHand: 'manueel',
  routeTitles: {
    'to-fixed': ({ self }) => `Oproepen naar ${yours(self)} vaste nummer`,
    'to-mobile': ({ self }) => `Oproepen naar ${yours(self)} gsm-nummer`,
    outgoing: ({ self }) => `Oproepen vanaf ${mobile(self)} gsm`,
  },
  throughSwitchboardRings: 'Lopen via de telefooncentrale en komen op de gsm.',
  throughSwitchboardOnly: 'Lopen via de telefooncentrale en komen niet op de gsm.',
  switchboardDecides: 'Komen niet op de gsm; de telefooncentrale handelt ze af.',
  straightToMobile: 'Komen rechtstreeks op de gsm.',
  noAnswer: {
    'switchboard-voicemail': 'Geen antwoord: voicemail van het bedrijf.',
    'mobile-voicemail': 'Geen antwoord: voicemail van de gsm.',
    'switchboard-default': '',
    none: '',
  },
  outgoingThroughSwitchboard: 'Gaan via de telefooncentrale naar buiten.',
  outgoingPlain: 'Gaan rechtstreeks naar buiten.',
  showsNumber: { fixed: 'Ze tonen het vaste nummer.', mobile: 'Ze tonen het gsm-nummer.' },
  beeps: 'Met een pieptoon.',
  routeBecause: {
    status: '',
    emergency: 'Noodnummers lopen nooit via FMU.',
    'allow-list': 'Dit nummer staat op de lijst die FMU omzeilt.',
    'fmu-inactive': '',
  },
}
