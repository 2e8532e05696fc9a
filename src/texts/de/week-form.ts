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
  kept: ({ slots }) => `Das bleibt, wie es ist: ${slots}. Sagen Sie in Worten, was sich dort ändern soll.`,
  notHere:
    'Dieser Zeitplan läuft über mehrere Wochen oder hat mehr Zeitfenster, als hier Platz haben. Sagen Sie mir in Worten, was sich ändern soll.',
  problems: ({ count }) =>
    count === 1
      ? 'Eine Angabe stimmt noch nicht. Bisher ist nichts geändert.'
      : `${count} Angaben stimmen noch nicht. Bisher ist nichts geändert.`,
  errors: {
    noDays: 'Wählen Sie mindestens einen Tag.',
    noTime: 'Wählen Sie eine Uhrzeit.',
    noStatus: 'Wählen Sie einen Status.',
    sameTimes: 'Beginn und Ende sind gleich. Wählen Sie ein anderes Ende.',
    tooShort: ({ minutes }) => `Ein Zeitfenster dauert mindestens ${minutes} Minuten.`,
    overlap: ({ number }) => `Das überschneidet sich mit Zeitfenster ${number}.`,
    overlapKept: 'Das überschneidet sich mit einem Zeitfenster über mehrere Tage, das bleibt, wie es ist.',
    noSlot: 'Behalten Sie mindestens ein Zeitfenster.',
  },
}
