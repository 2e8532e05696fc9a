import type { SlackTexts } from '../en/slack.ts'

export const deSlack: SlackTexts = {
  buttons: { choose: 'Auswählen', sure: 'Jetzt ausführen?', yes: 'Ja', no: 'Nichts ändern' },
  unknown:
    'Ich kenne Sie noch nicht: Ihre E-Mail-Adresse steht nicht auf der Liste der Personen mit FMU. Ihre Verwaltung kann sie eintragen; schreiben Sie dann noch einmal.',
  stranger: 'Ich arbeite nur für Personen dieses Workspace und kann für andere nichts tun.',
  taken: 'Mit Ihrem Platz auf der Liste der Personen mit FMU ist jemand anderes verbunden. Ihre Verwaltung kann das klären.',
  failed: 'Das hat gerade nicht geklappt. Bitte sagen Sie es gleich noch einmal.',
  tooLate: 'Ich war nicht da, als Sie das schrieben, und habe es nicht getan. Bitte sagen Sie es noch einmal, wenn es noch gilt.',
  sentAgain: ({ reference }) => `Noch einmal gesendet, falls die erste Nachricht nicht ankam (Nr. ${reference}).`,
  home: {
    now: 'Jetzt',
    privateHour: 'Privat für 1 Stunde',
    privateNext: 'Privat bis zum nächsten Wechsel',
    editWeek: 'Woche bearbeiten',
    switches: 'Schalter',
    beep: 'Signalton bei ausgehenden Anrufen',
    messages: 'Nachrichten über Änderungen durch andere',
    board: 'Übersicht',
    group: ({ label, count }) => `${label}: ${count}`,
    until: ({ name, until }) => `${name} (bis ${until})`,
    inactive: 'FMU nicht aktiv',
    asOf: ({ time }) => `Stand: ${time}.`,
  },
  form: {
    close: 'Schließen',
    send: 'Senden',
    sayTitle: 'FMU etwas sagen',
    sayLabel: 'Was soll geschehen?',
    sayHint: 'Zum Beispiel: privat bis 18 Uhr',
    answerTitle: 'FMU',
  },
}
