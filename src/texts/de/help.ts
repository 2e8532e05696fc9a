import type { HelpTexts } from '../params.ts'

export const deHelp: HelpTexts = {
  headline: 'Ich setze Ihren Status und plane Ihre Woche. Sagen Sie es in Ihren eigenen Worten.',
  topics: {
    status: {
      title: 'Status',
      text: ({ choices }) => `${choices}, jetzt oder bis zu einer Uhrzeit.`,
      examples: ['privat bis 18 Uhr', 'wie ist mein Status?', 'zurück zum Zeitplan'],
    },
    schedule: {
      title: 'Zeitplan',
      text: () => 'Zeitfenster, die jede Woche wiederkommen. Sie sehen die Woche, bevor sich etwas ändert.',
      examples: ['im Dienst Mo–Fr 9 bis 17 Uhr', 'zeig meine Woche', 'Freitag entfernen'],
    },
    calls: {
      title: 'Anrufe',
      text: () => 'Was Anrufe an Ihre Nummern jetzt tun, und der Signalton bei Ihren Anrufen.',
      examples: ['was passiert bei einem Anruf?', 'Signalton aus'],
    },
    admin: {
      title: 'Für die Verwaltung',
      text: () => 'Dasselbe für andere: Nennen Sie den Namen im Satz.',
      examples: ['Anna Peeters privat bis 18 Uhr'],
    },
  },
  undoNote:
    'Kleine Änderungen an Ihnen selbst geschehen sofort und lassen sich 24 Stunden lang zurücknehmen. Alles andere wartet auf Ihren Knopfdruck.',
}
