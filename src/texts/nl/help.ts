import type { HelpTexts } from '../params.ts'

export const nlHelp: HelpTexts = {
  headline: 'Ik stel je status in en plan je week. Zeg het in je eigen woorden.',
  topics: {
    status: {
      title: 'Status',
      text: ({ choices }) => `${choices}, nu of tot een bepaald uur.`,
      examples: ['privé tot 18u', 'wat is mijn status?', 'terug naar mijn planning'],
    },
    schedule: {
      title: 'Planning',
      text: () => 'Tijdsloten die elke week terugkomen. Je ziet de week voor er iets verandert.',
      examples: ['van wacht op weekdagen van 9u tot 17u', 'toon mijn week', 'verwijder vrijdag'],
    },
    calls: {
      title: 'Oproepen',
      text: () => 'Wat oproepen naar je nummers nu doen, en de pieptoon bij je oproepen.',
      examples: ['wat gebeurt er als iemand mij belt?', 'pieptoon uit'],
    },
    admin: {
      title: 'Voor beheerders',
      text: () => 'Hetzelfde voor anderen: noem de naam in de zin.',
      examples: ['zet Anna Peeters op privé tot 18u'],
    },
  },
  undoNote: 'Kleine wijzigingen aan jezelf gebeuren meteen en zijn 24 uur lang terug te zetten. Al de rest wacht op je knop.',
}
