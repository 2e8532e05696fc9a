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
  kept: ({ slots }) => `Dit blijft zoals het is: ${slots}. Zeg in woorden wat daar moet veranderen.`,
  notHere: 'Deze planning loopt over meerdere weken of heeft meer tijdsloten dan hier passen. Zeg me in woorden wat er moet veranderen.',
  problems: ({ count }) =>
    count === 1
      ? 'Eén gegeven klopt nog niet. Er is nog niets gewijzigd.'
      : `${count} gegevens kloppen nog niet. Er is nog niets gewijzigd.`,
  errors: {
    noDays: 'Kies minstens één dag.',
    noTime: 'Kies een tijdstip.',
    noStatus: 'Kies een status.',
    sameTimes: 'Begin en einde zijn gelijk. Kies een ander einde.',
    tooShort: ({ minutes }) => `Een tijdslot duurt minstens ${minutes} minuten.`,
    overlap: ({ number }) => `Dit overlapt met tijdslot ${number}.`,
    overlapKept: 'Dit overlapt met een tijdslot over meerdere dagen dat blijft zoals het is.',
    noSlot: 'Behoud minstens één tijdslot.',
  },
}
