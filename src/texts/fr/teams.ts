import type { TeamsTexts } from '../en/teams.ts'

export const frTeams: TeamsTexts = {
  unknown:
    'Je ne vous connais pas encore : votre adresse e-mail ne figure pas dans la liste des personnes avec FMU. Votre gestionnaire peut l’ajouter ; écrivez-moi ensuite à nouveau.',
  guest: 'Je travaille uniquement pour les personnes de cette entreprise et ne peux rien faire pour les invités.',
  taken: 'Quelqu’un d’autre est lié à votre place dans la liste des personnes avec FMU. Votre gestionnaire peut régler cela.',
  answeredPersonally: 'J’ai répondu dans notre conversation personnelle.',
  openPersonalChat: 'Ma réponse ne concerne que vous. Ouvrez une conversation avec moi et dites-le là.',
  sentAgain: ({ reference }) => `Envoyé à nouveau, au cas où le premier message ne serait pas arrivé (n° ${reference}).`,
  failed: 'Cela n’a pas marché à l’instant. Dites-le à nouveau dans un moment.',
}
