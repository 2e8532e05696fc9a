import type { TeamsTexts } from '../en/teams.ts'

export const nlTeams: TeamsTexts = {
  unknown:
    'Ik ken je nog niet: je e-mailadres staat niet op de lijst van mensen met FMU. Je beheerder kan het toevoegen; schrijf daarna opnieuw.',
  guest: 'Ik werk alleen voor mensen van dit bedrijf en kan niets doen voor gasten.',
  taken: 'Iemand anders is gekoppeld aan jouw plaats op de lijst van mensen met FMU. Je beheerder kan dat rechtzetten.',
  answeredPersonally: 'Ik heb geantwoord in onze persoonlijke chat.',
  openPersonalChat: 'Mijn antwoord is alleen voor jou. Open een chat met mij en zeg het daar.',
  sentAgain: ({ reference }) => `Opnieuw verzonden, voor het geval het eerste bericht niet is aangekomen (nr. ${reference}).`,
  failed: 'Dat lukte net niet. Zeg het zo meteen nog eens.',
}
