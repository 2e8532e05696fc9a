import type { WeekFormTexts } from '../en/week-form.ts'

export const deWeekForm: WeekFormTexts = {
  next: 'Änderung zeigen',
  weekTitle: 'Woche bearbeiten',
  weekHint:
    'Außerhalb dieser Zeitfenster gilt der übliche Status. Ein Zeitfenster ohne Tage wird entfernt. Ein Ende vor dem Beginn liegt am nächsten Tag.',
  slot: ({ number }) => `Zeitfenster ${number}`,
  days: 'Tage',
  from: 'Von',
  until: 'Bis',
  status: 'Status',
  add: 'Zeitfenster hinzufügen',
  choose: 'Auswählen',
  notHere: 'Dieser Zeitplan hat Zeitfenster über mehrere Tage oder mehrere Wochen. Sagen Sie mir in Worten, was sich ändern soll.',
  errors: {
    noDays: 'Wählen Sie mindestens einen Tag.',
    noTime: 'Wählen Sie eine Uhrzeit.',
    noStatus: 'Wählen Sie einen Status.',
    sameTimes: 'Beginn und Ende sind gleich. Wählen Sie ein anderes Ende.',
    tooShort: ({ minutes }) => `Ein Zeitfenster dauert mindestens ${minutes} Minuten.`,
    overlap: ({ number }) => `Das überschneidet sich mit Zeitfenster ${number}.`,
    noSlot: 'Behalten Sie mindestens ein Zeitfenster.',
  },
}
