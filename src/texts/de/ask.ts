import type { AskTexts } from '../en/ask.ts'

export const deAsk: AskTexts = {
  untilWhen: ({ status }) => `${status} bis wann?`,
  changeNear: ({ at, next, status, self }) => `${at} wechselt ${self ? 'Ihr' : 'der'} Zeitplan auf ${next}. ${status} bis wann?`,
  sameStatus: ({ at, next, self }) => `${at} wechselt ${self ? 'Ihr' : 'der'} Zeitplan ohnehin auf ${next}. ${next} bis wann?`,
  endsEarlier: ({ status, until }) => `${status} gilt schon ${until}. Früher beenden?`,
  tooShort: ({ duration }) => `${duration} ist zu kurz: mindestens 5 Minuten. Wie lange?`,
  overlap: ({ wanted, present }) => `${wanted} überschneidet sich mit ${present}. Was hat Vorrang?`,
  endJustPassed: ({ time }) => `${time} ist gerade vorbei. Bis wann?`,
  status: 'Welcher Status?',
  end: 'Bis wann?',
  time: 'Um wie viel Uhr?',
  days: 'An welchen Tagen?',
  'first-week': 'Ab dieser oder ab nächster Woche?',
  whichNotifications: 'Signalton oder Nachrichten?',
  whichReading: 'Was davon?',
  notATime: ({ text }) => `„${text}“ kenne ich nicht als Uhrzeit. Wann?`,
  unsupported: 'Das kann ich noch nicht, und ich habe nichts geändert. Was kann ich stattdessen tun?',
  template: 'Welche Vorlage?',
  whom: 'Für wen?',
  nobodyCalled: ({ text }) => `Ich kenne niemanden und kein Team namens „${text}“. Wen meinen Sie?`,
  whichOfSeveral: ({ text }) => `Mehrere Personen heißen „${text}“. Welche?`,
}
