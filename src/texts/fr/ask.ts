import type { AskTexts } from '../en/ask.ts'

/** "passe en Professionnel", but "passe En service". */
const into = (status: string): string => (/^en /i.test(status) ? status : `en ${status}`)
const schedule = (self: boolean): string => (self ? 'votre horaire' : "l'horaire")

export const frAsk: AskTexts = {
  untilWhen: ({ status }) => `${status} jusqu'à quand ?`,
  changeNear: ({ at, next, status, self }) => `${at}, ${schedule(self)} passe ${into(next)}. ${status} jusqu'à quand ?`,
  sameStatus: ({ at, next, self }) => `${at}, ${schedule(self)} passe de toute façon ${into(next)}. ${next} jusqu'à quand ?`,
  endsEarlier: ({ status, until }) => `${status} est déjà valable ${until}. Y mettre fin plus tôt ?`,
  tooShort: ({ duration }) => `${duration}, c'est trop court : 5 minutes au moins. Combien de temps ?`,
  overlap: ({ wanted, present }) => `${wanted} chevauche ${present}. Lequel cède la place ?`,
  endJustPassed: ({ time }) => `${time} vient de passer. Jusqu'à quand ?`,
  status: 'Quel statut ?',
  end: "Jusqu'à quand ?",
  time: 'À quelle heure ?',
  days: 'Quels jours ?',
  'first-week': 'À partir de cette semaine ou de la semaine prochaine ?',
  whichNotifications: 'Le bip ou les messages ?',
  whichReading: 'Que voulez-vous dire ?',
  notATime: ({ text }) => `Je ne connais pas l'heure « ${text} ». Quand ?`,
  unsupported: "Je ne sais pas encore le faire, et je n'ai rien changé. Que puis-je faire d'autre ?",
  template: 'Quel modèle ?',
  whom: 'Pour qui ?',
  nobodyCalled: ({ text }) => `Je ne connais ni personne ni équipe du nom de « ${text} ». Qui est-ce ?`,
  whichOfSeveral: ({ text }) => `Plusieurs personnes s'appellent « ${text} ». Laquelle ?`,
}
