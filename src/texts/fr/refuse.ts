import type { RefuseTexts } from '../en/refuse.ts'

const shallI = (one: boolean): string => `Je ${one ? 'lui' : 'leur'} transmets votre demande ?`
const operator = ({ admin }: { admin: string }): string => `C'est l'exploitant du bot qui le fait, pas ${admin}.`

export const frRefuse: RefuseTexts = {
  adminAsk: {
    status: ({ admin, one }) => `Votre statut est géré par ${admin}. ${shallI(one)}`,
    notifications: ({ admin, one }) => `Le bip et les messages sont gérés par ${admin}. ${shallI(one)}`,
    schedule: ({ admin, one }) => `Votre horaire est géré par ${admin}. ${shallI(one)}`,
    admin: ({ admin, one }) => `Cela revient à ${admin}. ${shallI(one)}`,
    operator,
  },
  adminOnly: {
    status: ({ admin }) => `Votre statut est géré par ${admin}. Adressez-y votre demande.`,
    notifications: ({ admin }) => `Le bip et les messages sont gérés par ${admin}. Adressez-y votre demande.`,
    schedule: ({ admin }) => `Votre horaire est géré par ${admin}. Adressez-y votre demande.`,
    admin: ({ admin }) => `Cela revient à ${admin}. Adressez-y votre demande.`,
    operator,
  },
  'self-managed-schedule':
    "Cette personne gère son horaire elle-même. Envoyez-le comme proposition, ou confiez désormais l'horaire aux gestionnaires.",
  'self-managed-auto': "Cette personne gère son horaire elle-même : elle seule peut l'activer. Vous pouvez choisir un statut pour elle.",
  'managed-empty': "Un horaire géré par les gestionnaires garde au moins une plage. Ajoutez-en d'abord une autre.",
  'fmu-inactive': "FMU n'est pas activé pour ce numéro. Le responsable de compte de votre opérateur peut l'activer.",
  deactivated: 'Cette personne ne travaille plus avec FMU. Rien ne change pour elle.',
  'slot-too-short': ({ duration }) => `${duration}, c'est trop court : une plage horaire dure au moins 5 minutes.`,
  'slot-empty': 'Le début et la fin sont identiques. Pour un jour entier, dites « toute la journée ».',
  'slots-overlap-each-other': ({ slots }) => `Ceci se chevauche : ${slots}. Quelles sont les bonnes heures ?`,
  'end-before-start': 'La fin vient avant le début. De quand à quand ?',
  'end-passed': ({ at }) => `${at} : c'est déjà passé. Jusqu'à quand ?`,
  'too-many-overrides': ({ count }) => `${count} statuts temporaires planifiés, c'est le maximum. Supprimez-en d'abord un.`,
  'no-running-override': "Aucun statut temporaire n'est en cours, donc aucune fin à déplacer. Quel statut, et jusqu'à quand ?",
  'no-slot-matches': "Aucune plage de l'horaire ne correspond. Regardez la semaine et dites le jour et l'heure.",
  'bad-cycle': ({ count }) => `Un horaire se répète toutes les 1 à 12 semaines, pas toutes les ${count}.`,
  'dates-reversed': 'Le dernier jour vient avant le premier. De quand à quand ?',
  'reception-only-today': "La réception choisit un statut jusqu'à la fin de la journée au plus.",
  nothing: "Je n'ai rien changé. De quoi s'agit-il ?",
  nothingTooLong: "Je n'ai rien changé : c'était trop long pour moi. De quoi s'agit-il, en une phrase ?",
  already: ({ status }) => `C'est déjà le cas : ${status}. Rien n'a changé.`,
  askedAdmin: ({ admins }) => `Demande transmise à ${admins}. Rien ne change sans leur accord.`,
  closed: {
    expired: "Cette carte a expiré. Rien n'a changé. Redites-le pour en recevoir une nouvelle.",
    'not-yours': "Cette carte est pour quelqu'un d'autre. Rien n'a changé.",
    'already-done': "C'est déjà fait. Rien de plus n'a changé.",
    dismissed: "Rien n'a changé.",
    unknown: "Je ne connais plus cette carte. Rien n'a changé. Redites-le pour en recevoir une nouvelle.",
    'unknown-person': "Je ne connais pas cette personne. Rien n'a changé. De qui s'agit-il ?",
    'nothing-to-undo': "Il n'y a aucun changement sur lequel revenir.",
    'nothing-to-redo': "Il n'y a aucun changement à rétablir.",
    'already-undone': "Le retour à l'état précédent est déjà fait.",
    'changed-since': 'Quelque chose a changé depuis, donc je ne suis pas revenu en arrière.',
    'changed-meanwhile': "Quelqu'un a changé ceci entre-temps. Rien de plus n'a changé. Redites-le pour voir où cela en est.",
    'lock-stays': 'On ne revient pas sur un verrouillage. La personne se relie en écrivant au bot.',
    'ended-by-itself': "Cela s'est terminé de soi-même. Il n'y a aucun changement sur lequel revenir.",
    declined: "Demande refusée. Rien n'a changé.",
  },
}
