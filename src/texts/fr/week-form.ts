import type { WeekFormTexts } from '../en/week-form.ts'

export const frWeekForm: WeekFormTexts = {
  next: 'Voir le changement',
  weekTitle: 'Modifier la semaine',
  weekHint: 'En dehors de ces plages : le statut habituel. Une plage sans jours est supprimée. Une fin avant le début tombe le lendemain.',
  slot: ({ number }) => `Plage horaire ${number}`,
  days: 'Jours',
  from: 'De',
  until: 'À',
  status: 'Statut',
  add: 'Ajouter une plage',
  choose: 'Choisir',
  kept: ({ slots }) => `Ceci ne change pas : ${slots}. Dites en mots ce qui doit changer là.`,
  notHere:
    'Cet horaire s’étend sur plusieurs semaines ou compte plus de plages qu’il n’y a de place ici. Dites-moi en mots ce qui doit changer.',
  problems: ({ count }) =>
    count === 1 ? 'Une donnée est à revoir. Rien n’a encore changé.' : `${count} données sont à revoir. Rien n’a encore changé.`,
  errors: {
    noDays: 'Choisissez au moins un jour.',
    noTime: 'Choisissez une heure.',
    noStatus: 'Choisissez un statut.',
    sameTimes: 'Le début et la fin sont identiques. Choisissez une autre fin.',
    tooShort: ({ minutes }) => `Une plage horaire dure au moins ${minutes} minutes.`,
    overlap: ({ number }) => `Cela chevauche la plage horaire ${number}.`,
    overlapKept: 'Cela chevauche une plage sur plusieurs jours, qui ne change pas.',
    noSlot: 'Gardez au moins une plage horaire.',
  },
}
