import type { AskTexts } from '../en/ask.ts'

export const nlAsk: AskTexts = {
  untilWhen: ({ status }) => `${status} tot wanneer?`,
  changeNear: ({ at, next, status, self }) =>
    self ? `${at} zet je planning je op ${next}. ${status} tot wanneer?` : `${at} gaat de planning naar ${next}. ${status} tot wanneer?`,
  sameStatus: ({ at, next, self }) =>
    self
      ? `${at} zet je planning je sowieso op ${next}. ${next} tot wanneer?`
      : `${at} gaat de planning sowieso naar ${next}. ${next} tot wanneer?`,
  endsEarlier: ({ status, until }) => `${status} geldt al ${until}. Vroeger stoppen?`,
  tooShort: ({ duration }) => `${duration} is te kort: minstens 5 minuten. Hoelang?`,
  overlap: ({ wanted, present }) => `${wanted} overlapt met ${present}. Wat gaat voor?`,
  endJustPassed: ({ time }) => `${time} is net voorbij. Tot wanneer?`,
  status: 'Welke status?',
  end: 'Tot wanneer?',
  time: 'Hoe laat?',
  days: 'Op welke dagen?',
  'first-week': 'Vanaf deze week of vanaf volgende week?',
  whichNotifications: 'Pieptoon of berichten?',
  whichReading: 'Wat bedoel je?',
  notATime: ({ text }) => `“${text}” ken ik niet als uur. Wanneer?`,
  unsupported: 'Dat kan ik nog niet, en ik heb niets gewijzigd. Wat kan ik in de plaats doen?',
  template: 'Welk sjabloon?',
  whom: 'Voor wie?',
  nobodyCalled: ({ text }) => `Ik ken niemand en geen team met de naam “${text}”. Wie bedoel je?`,
  whichOfSeveral: ({ text }) => `Er heten meerdere mensen “${text}”. Wie van hen?`,
}
