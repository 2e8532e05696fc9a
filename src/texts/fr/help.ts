import type { HelpTexts } from '../params.ts'

export const frHelp: HelpTexts = {
  headline: 'Je règle votre statut et votre semaine. Dites-le avec vos mots.',
  topics: {
    status: {
      title: 'Statut',
      text: ({ choices }) => `${choices}, maintenant ou jusqu'à une heure.`,
      examples: ["privé jusqu'à 18h", 'quel est mon statut ?', 'suivre mon horaire'],
    },
    schedule: {
      title: 'Horaire',
      text: () => 'Des plages horaires qui reviennent chaque semaine. Vous voyez la semaine avant que quelque chose change.',
      examples: ['de garde du lundi au vendredi de 9h à 17h', 'montre ma semaine', 'supprime vendredi'],
    },
    calls: {
      title: 'Appels',
      text: () => 'Ce que font maintenant les appels vers vos numéros, et le bip de vos appels.',
      examples: ["que se passe-t-il si on m'appelle ?", 'désactive le bip'],
    },
    admin: {
      title: 'Pour les gestionnaires',
      text: () => "La même chose pour d'autres : dites le nom dans la phrase.",
      examples: ["mets Anna Peeters en privé jusqu'à 18h"],
    },
  },
  undoNote:
    'Les petits changements qui vous concernent se font tout de suite, et vous pouvez revenir en arrière pendant 24 heures. Tout le reste attend votre bouton.',
}
