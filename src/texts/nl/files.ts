import type { FileTexts } from '../en/files.ts'

export const nlFiles: FileTexts = {
  summary: ({ name, added, changed, same, refused }) =>
    `${name}: ${added} nieuw, ${changed} gewijzigd, ${same} ongewijzigd, ${refused} ${refused === 1 ? 'rij' : 'rijen'} geweigerd.`,
  nothing: ({ name }) => `In ${name} staat wat er al is. Er zou niets veranderen.`,
  newPeople: 'Nieuw',
  changedPeople: 'Gewijzigd',
  line: ({ line, column }) => `Lijn ${line}, ${column}`,
  said: ({ value, remedy }) => `“${value}”: ${remedy}`,
  ignored: ({ columns }) => `Niet gelezen, want de personeelslijst heeft die kolommen niet: ${columns}.`,
  notNamed: ({ count }) =>
    count === 1
      ? 'Eén persoon staat niet in het bestand en blijft zoals het is.'
      : `${count} mensen staan niet in het bestand en blijven zoals ze zijn.`,
  onlyRight: 'De knop bewaart de juiste rijen. De andere moeten eerst verbeterd worden.',
  save: ({ count }) => (count === 1 ? '1 persoon bewaren' : `${count} mensen bewaren`),
  saved: ({ count }) => `${count} mensen van de personeelslijst`,
  because: {
    'column-like': ({ like }) => `bedoel je “${like}”?`,
    'column-missing': 'er is een kolom “name” of “naam” nodig',
    'column-twice': 'deze kolom staat er twee keer',
    'needs-name': 'een nieuwe persoon heeft een naam nodig',
    'bad-email': 'schrijf een e-mailadres',
    'bad-number': 'schrijf het met de landcode, zoals +3225550101',
    'bad-id': 'alleen letters, cijfers, “.”, “:”, “_” en “-”',
    'yes-or-no': 'schrijf ja of nee',
    'managed-empty': 'een beheerde persoon heeft eerst een tijdslot nodig: schrijf nee',
    'one-of': ({ choices }) => `schrijf een van: ${choices}`,
    'same-person': ({ line }) => `lijn ${line} is dezelfde persoon`,
    taken: ({ by }) => `dat leidt al naar ${by}`,
    'last-admin': 'het account houdt minstens één beheerder',
  },
  unreadable: {
    workbook: ({ name }) => `${name} is in het eigen formaat van Excel. Bewaar het als CSV (Bestand, Opslaan als) en stuur dat.`,
    'not-text': ({ name }) => `${name} is geen tabel. Stuur de personeelslijst als CSV-bestand.`,
    empty: ({ name }) => `${name} is leeg. Stuur de personeelslijst als CSV-bestand.`,
    'too-large': ({ name }) => `${name} is groter dan 5 MB. Stuur het in delen.`,
    'too-many-rows': ({ name }) => `${name} heeft meer dan 5.000 rijen. Stuur het in delen.`,
    'not-fetched': ({ name }) => `Ik kon ${name} niet ophalen. Er is niets gewijzigd. Stuur het nog eens.`,
  },
}
