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
  notHere: 'Cet horaire compte des plages sur plusieurs jours ou plusieurs semaines. Dites-moi en mots ce qui doit changer.',
  errors: {
    noDays: 'Choisissez au moins un jour.',
    noTime: 'Choisissez une heure.',
    noStatus: 'Choisissez un statut.',
    sameTimes: 'Le début et la fin sont identiques. Choisissez une autre fin.',
    tooShort: ({ minutes }) => `Une plage horaire dure au moins ${minutes} minutes.`,
    overlap: ({ number }) => `Cela chevauche la plage horaire ${number}.`,
    noSlot: 'Gardez au moins une plage horaire.',
  },
}
