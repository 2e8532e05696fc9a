import type { SlackTexts } from '../en/slack.ts'

export const frSlack: SlackTexts = {
  buttons: { choose: 'Choisir', sure: 'Le faire maintenant ?', yes: 'Oui', no: 'Ne rien changer' },
  unknown:
    'Je ne vous connais pas encore : votre adresse e-mail ne figure pas dans la liste des personnes avec FMU. Votre gestionnaire peut l’ajouter ; écrivez-moi ensuite à nouveau.',
  stranger: 'Je travaille uniquement pour les personnes de cet espace de travail et ne peux rien faire pour les autres.',
  taken: 'Quelqu’un d’autre est lié à votre place dans la liste des personnes avec FMU. Votre gestionnaire peut régler cela.',
  failed: 'Cela n’a pas marché à l’instant. Dites-le à nouveau dans un moment.',
  tooLate: 'J’étais absent quand vous avez écrit ceci et je ne l’ai pas fait. Dites-le à nouveau si vous le voulez encore.',
  sentAgain: ({ reference }) => `Envoyé à nouveau, au cas où le premier message ne serait pas arrivé (n° ${reference}).`,
  home: {
    now: 'Maintenant',
    privateHour: 'Privé pendant 1 heure',
    privateNext: 'Privé jusqu’au prochain changement',
    editWeek: 'Modifier la semaine',
    switches: 'Réglages',
    beep: 'Bip lors des appels sortants',
    messages: 'Messages sur les changements faits par d’autres',
    board: 'Tableau de l’équipe',
    group: ({ label, count }) => `${label} : ${count}`,
    until: ({ name, until }) => `${name} (jusqu’à ${until})`,
    inactive: 'FMU non activé',
    asOf: ({ time }) => `Situation à ${time}.`,
  },
  form: {
    close: 'Fermer',
    send: 'Envoyer',
    sayTitle: 'Dire quelque chose à FMU',
    sayLabel: 'Que faut-il faire ?',
    sayHint: 'Par exemple : privé jusque 18h',
    answerTitle: 'FMU',
  },
}
