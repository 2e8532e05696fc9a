import type { WeekFormTexts } from '../en/week-form.ts'

export const nlWeekForm: WeekFormTexts = {
  next: 'Toon de wijziging',
  weekTitle: 'Week aanpassen',
  weekHint:
    'Buiten deze tijdsloten geldt de gewone status. Een tijdslot zonder dagen wordt verwijderd. Een einde vóór het begin valt op de volgende dag.',
  slot: ({ number }) => `Tijdslot ${number}`,
  days: 'Dagen',
  from: 'Van',
  until: 'Tot',
  status: 'Status',
  add: 'Tijdslot toevoegen',
  choose: 'Kiezen',
  notHere: 'Deze planning heeft tijdsloten over meerdere dagen of meerdere weken. Zeg me in woorden wat er moet veranderen.',
  errors: {
    noDays: 'Kies minstens één dag.',
    noTime: 'Kies een tijdstip.',
    noStatus: 'Kies een status.',
    sameTimes: 'Begin en einde zijn gelijk. Kies een ander einde.',
    tooShort: ({ minutes }) => `Een tijdslot duurt minstens ${minutes} minuten.`,
    overlap: ({ number }) => `Dit overlapt met tijdslot ${number}.`,
    noSlot: 'Behoud minstens één tijdslot.',
  },
}
