import type { ChangeTexts } from '../en/changes.ts'

const schedule = (self: boolean): string => (self ? 'Votre horaire' : "L'horaire")
const number = (self: boolean): string => (self ? 'votre numéro' : 'ce numéro')

export const frChanges: ChangeTexts = {
  added: ({ what }) => `Ajouté : ${what}.`,
  removed: ({ what }) => `Supprimé : ${what}.`,
  changed: ({ from, to }) => `Modifié : ${to}, avant ${from}.`,
  ended: ({ what }) => `Terminé : ${what}.`,
  planned: ({ what }) => `Planifié : ${what}.`,
  newSchedule: ({ what }) => `Nouvel horaire : ${what}.`,
  noLonger: ({ what }) => `N'est plus valable : ${what}.`,
  adds: ({ what }) => `Ajout : ${what}.`,
  removes: ({ what }) => `Suppression : ${what}.`,
  ends: ({ what }) => `Fin : ${what}.`,
  instead: ({ from, to }) => `${to} au lieu de ${from}`,
  takenBack: ({ status }) => `Retour à l'état précédent. Statut : ${status}.`,
  doneAgain: ({ status }) => `Changement rétabli. Statut : ${status}.`,
  takenBackOnly: "Retour à l'état précédent.",
  doneAgainOnly: 'Changement rétabli.',
  switched: {
    scheduler: {
      on: ({ self }) => `${schedule(self)} est activé.`,
      off: ({ self }) => `${schedule(self)} est désactivé.`,
    },
    beep: {
      on: () => 'Bip activé : un son bref pour les appels qui sortent par le central téléphonique.',
      off: () => 'Bip désactivé : aucun son pour les appels qui sortent par le central téléphonique.',
    },
    messages: {
      on: () => "Messages activés : un message quand quelqu'un d'autre change quelque chose.",
      off: () => "Messages désactivés : aucun message quand quelqu'un d'autre change quelque chose.",
    },
    managed: {
      on: ({ self }) => `${schedule(self)} est géré par les gestionnaires.`,
      off: ({ self }) => (self ? 'Vous gérez votre horaire.' : 'La personne gère son horaire.'),
    },
    'may-status': {
      on: ({ self }) => (self ? 'Vous pouvez changer votre statut.' : 'La personne peut changer son statut.'),
      off: ({ self }) => `${self ? 'Votre' : 'Le'} statut est géré par les gestionnaires.`,
    },
    'may-notifications': {
      on: ({ self }) => `${self ? 'Vous pouvez' : 'La personne peut'} changer le bip et les messages.`,
      off: () => 'Le bip et les messages sont gérés par les gestionnaires.',
    },
    'fmu-active': {
      on: ({ self }) => `FMU est activé pour ${number(self)}.`,
      off: ({ self }) => `FMU n'est pas activé pour ${number(self)}.`,
    },
  },
  toSwitch: {
    scheduler: { on: "Activer l'horaire", off: "Désactiver l'horaire" },
    beep: { on: 'Activer le bip', off: 'Désactiver le bip' },
    messages: { on: 'Activer les messages', off: 'Désactiver les messages' },
    managed: { on: 'Horaire géré par les gestionnaires', off: 'Horaire géré par la personne' },
    'may-status': { on: 'Permettre les changements de statut', off: 'Ne plus permettre les changements de statut' },
    'may-notifications': {
      on: 'Permettre les changements du bip et des messages',
      off: 'Ne plus permettre les changements du bip et des messages',
    },
    'fmu-active': { on: 'Activer FMU', off: 'Désactiver FMU' },
  },
  statusQuestion: ({ who, status, when }) => `${who} ${/^en /i.test(status) ? '' : 'en '}${status}, ${when} ?`,
  addQuestion: ({ what }) => `Ajouter ${what} ?`,
  removeQuestion: ({ what }) => `Supprimer ${what} ?`,
  replaceScheduleQuestion: ({ self }) => `Remplacer tout ${self ? 'votre ' : "l'"}horaire ?`,
  takeBackQuestion: 'Revenir en arrière ?',
  redoQuestion: 'Rétablir ce changement ?',
  changedMeanwhile: "Quelque chose a changé entre-temps. Voici l'état actuel.",
  coversOverride: ({ what }) => `Passe avant : ${what}.`,
  plannedStays: ({ what }) => `Toujours planifié : ${what}.`,
  olderHoldsAgain: ({ what }) => `Ensuite de nouveau : ${what}.`,
  lastSlotLost: ({ status }) => `Il ne reste aucune plage horaire : ${status} tout le temps.`,
  leftoverDropped: ({ what }) => `Il resterait moins de 5 minutes, donc ceci disparaît aussi : ${what}.`,
  neverHappens: ({ what, date }) => `N'a pas lieu le ${date}, car l'heure est avancée : ${what}.`,
  movedByGap: ({ said, at }) => `${said} n'existe pas ce jour-là (l'heure est avancée) : ce sera ${at}.`,
  schedulerOffHolds: ({ status, self }) => `${schedule(self)} est désactivé : ${status} reste jusqu'à nouvel ordre.`,
  passedToday: ({ at }) => `Cette heure est passée pour aujourd'hui, donc ${at}.`,
  drifts: ({ name }) => `S'écarte désormais du modèle ${name}.`,
}
