import type { StatusTexts } from '../en/status.ts'

const toFixed = (self: boolean): string => (self ? 'vers votre numéro fixe' : 'vers le numéro fixe')
const toMobile = (self: boolean): string => (self ? 'vers votre numéro de GSM' : 'vers le numéro de GSM')
const mobile = (self: boolean): string => (self ? 'votre GSM' : 'le GSM')

export const frStatus: StatusTexts = {
  callsDo: {
    private: ({ self }) =>
      `Les appels ${toFixed(self)} ne sonnent pas sur ${mobile(self)}. ${self ? 'Votre' : 'Le'} numéro de GSM reste joignable.`,
    professional: ({ self }) =>
      `Les appels ${toFixed(self)} et ${toMobile(self)} passent par le central téléphonique et sonnent sur ${mobile(self)}.`,
    'on-duty': ({ self }) =>
      `Les appels ${toFixed(self)} passent par le central téléphonique et sonnent sur ${mobile(self)}. Les appels ${toMobile(self)} arrivent directement.`,
  },
  bySchedule: ({ status }) => `${status}, selon l'horaire`,
  inactive: ({ self }) => `FMU n'est pas activé pour ${self ? 'votre' : 'ce'} numéro`,
  inactiveCalls: 'Les appels se passent comme sans FMU.',
  whySlot: ({ slot }) => `Selon l'horaire : ${slot}.`,
  whyOutside: ({ self }) => `En dehors des plages de ${self ? 'votre' : "l'"}${self ? ' ' : ''}horaire.`,
  whyOverride: ({ since }) => `Statut temporaire, ${since}.`,
  whyHoliday: ({ name }) => `Calendrier de l'entreprise : ${name}.`,
  whyManual: ({ self }) => `En mode manuel ; ${self ? 'votre' : "l'"}${self ? ' ' : ''}horaire est désactivé.`,
  otherwise: ({ status, why }) => `Sinon : ${status} (${why}).`,
  otherwiseHoliday: ({ name }) => `Sinon : comme ${name}.`,
  becauseSchedule: 'horaire',
  becauseOverride: 'statut temporaire',
  becauseHand: 'manuel',
  routeTitles: {
    'to-fixed': ({ self }) => `Les appels ${toFixed(self)}`,
    'to-mobile': ({ self }) => `Les appels ${toMobile(self)}`,
    outgoing: ({ self }) => `Les appels depuis ${mobile(self)}`,
  },
  throughSwitchboardRings: 'Passent par le central téléphonique et sonnent sur le GSM.',
  throughSwitchboardOnly: 'Passent par le central téléphonique et ne sonnent pas sur le GSM.',
  switchboardDecides: "Ne sonnent pas sur le GSM ; le central téléphonique s'en charge.",
  straightToMobile: 'Arrivent directement sur le GSM.',
  noAnswer: {
    'switchboard-voicemail': "Sans réponse : messagerie vocale de l'entreprise.",
    'mobile-voicemail': 'Sans réponse : messagerie vocale du GSM.',
    'switchboard-default': '',
    none: '',
  },
  outgoingThroughSwitchboard: 'Sortent par le central téléphonique.',
  outgoingPlain: 'Sortent directement.',
  showsNumber: { fixed: 'Ils affichent le numéro fixe.', mobile: 'Ils affichent le numéro de GSM.' },
  beeps: 'Avec un bip.',
  routeBecause: {
    status: '',
    emergency: "Les numéros d'urgence ne passent jamais par FMU.",
    'allow-list': 'Ce numéro est sur la liste qui contourne FMU.',
    'fmu-inactive': '',
  },
}
