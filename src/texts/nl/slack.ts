import type { SlackTexts } from '../en/slack.ts'

export const nlSlack: SlackTexts = {
  buttons: { choose: 'Kiezen', sure: 'Nu doen?', yes: 'Ja', no: 'Niets wijzigen' },
  unknown:
    'Ik ken je nog niet: je e-mailadres staat niet op de lijst van mensen met FMU. Je beheerder kan het toevoegen; schrijf daarna opnieuw.',
  stranger: 'Ik werk alleen voor mensen van deze workspace en kan niets doen voor anderen.',
  taken: 'Iemand anders is gekoppeld aan jouw plaats op de lijst van mensen met FMU. Je beheerder kan dat rechtzetten.',
  failed: 'Dat lukte net niet. Zeg het zo meteen nog eens.',
  tooLate: 'Ik was er niet toen je dit schreef en heb het niet gedaan. Zeg het opnieuw als je het nog wilt.',
  sentAgain: ({ reference }) => `Opnieuw verzonden, voor het geval het eerste bericht niet is aangekomen (nr. ${reference}).`,
  home: {
    now: 'Nu',
    privateHour: 'Privé gedurende 1 uur',
    privateNext: 'Privé tot de volgende wijziging',
    editWeek: 'Week aanpassen',
    switches: 'Schakelaars',
    beep: 'Pieptoon bij uitgaande oproepen',
    messages: 'Berichten over wijzigingen door anderen',
    board: 'Teamoverzicht',
    group: ({ label, count }) => `${label}: ${count}`,
    until: ({ name, until }) => `${name} (tot ${until})`,
    inactive: 'FMU niet actief',
    asOf: ({ time }) => `Stand om ${time}.`,
  },
  form: {
    close: 'Sluiten',
    send: 'Versturen',
    sayTitle: 'Zeg het aan FMU',
    sayLabel: 'Wat moet er gebeuren?',
    sayHint: 'Bijvoorbeeld: privé tot 18u',
    answerTitle: 'FMU',
  },
}
