import type { NoticeTexts } from '../en/notice.ts'

export const frNotice: NoticeTexts = {
  byOther: ({ name, what }) => `Changement par ${name} : ${what}`,
  byOperator: ({ what }) => `Changement par l'exploitant : ${what}`,
  setStatus: ({ name, status }) => `${name} a changé votre statut : ${status}.`,
  putOnDuty: ({ name, status, when }) => `${name} vous attribue un service : ${when}. Statut : ${status}.`,
  planned: ({ name, what }) => `${name} a planifié pour vous : ${what}.`,
  scheduleChanged: ({ name }) => `${name} a changé votre horaire.`,
  statusNow: ({ status }) => `Statut : ${status}.`,
  ended: ({ was, status }) => `Fin du statut ${was}. Statut : ${status}.`,
  endsSoon: ({ duration, status }) => `Dans ${duration} : ${status}.`,
  endsNow: ({ status }) => `Maintenant : ${status}.`,
  manualStillOn: ({ status, since }) => `Toujours ${status}, en mode manuel ${since}. Votre horaire est désactivé.`,
  summary: ({ count, status }) =>
    `Statut : ${status}. Pendant l'arrêt du bot, ${count < 2 ? "un message n'est pas parti" : `${count} messages ne sont pas partis`}.`,
  request: ({ name, what }) => `${name} demande : ${what}. Rien ne change sans votre accord.`,
  requestDeclined: ({ name, what }) => `${name} a refusé : ${what}. Rien n'a changé.`,
  requestAgreed: ({ name, what }) => `${name} a accepté. Fait : ${what}.`,
  proposal: ({ name, what }) => `${name} propose : ${what}. Rien ne change sans votre accord.`,
  newAdmin: ({ name }) => `${name} a maintenant le rôle de gestionnaire de ce compte.`,
  couldNotTell: ({ name }) => `${name} n'est pas joignable par chat. Merci d'annoncer vous-même votre changement.`,
}
