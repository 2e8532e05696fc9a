import type { FileTexts } from '../en/files.ts'

export const deFiles: FileTexts = {
  summary: ({ name, added, changed, same, refused }) =>
    `${name}: ${added} neu, ${changed} geändert, ${same} unverändert, ${refused} ${refused === 1 ? 'Zeile' : 'Zeilen'} abgelehnt.`,
  nothing: ({ name }) => `In ${name} steht, was schon da ist. Es würde sich nichts ändern.`,
  newPeople: 'Neu',
  changedPeople: 'Geändert',
  line: ({ line, column }) => `Zeile ${line}, ${column}`,
  said: ({ value, remedy }) => `„${value}“: ${remedy}`,
  ignored: ({ columns }) => `Nicht gelesen, weil die Personalliste solche Spalten nicht hat: ${columns}.`,
  notNamed: ({ count }) =>
    count === 1
      ? 'Eine Person steht nicht in der Datei und bleibt, wie sie ist.'
      : `${count} Personen stehen nicht in der Datei und bleiben, wie sie sind.`,
  onlyRight: 'Die Schaltfläche speichert die richtigen Zeilen. Die anderen müssen erst berichtigt werden.',
  save: ({ count }) => (count === 1 ? '1 Person speichern' : `${count} Personen speichern`),
  saved: ({ count }) => `${count} Personen der Personalliste`,
  because: {
    'column-like': ({ like }) => `gemeint ist wohl „${like}“`,
    'column-missing': 'eine Spalte „name“ wird gebraucht',
    'column-twice': 'diese Spalte gibt es zweimal',
    'needs-name': 'eine neue Person braucht einen Namen',
    'bad-email': 'schreiben Sie eine E-Mail-Adresse',
    'bad-number': 'schreiben Sie sie mit Landesvorwahl, wie +3225550101',
    'bad-id': 'nur Buchstaben, Ziffern, „.“, „:“, „_“ und „-“',
    'yes-or-no': 'schreiben Sie ja oder nein',
    'managed-empty': 'eine verwaltete Person braucht zuerst ein Zeitfenster: schreiben Sie nein',
    'one-of': ({ choices }) => `schreiben Sie eines von: ${choices}`,
    'same-person': ({ line }) => `Zeile ${line} ist dieselbe Person`,
    taken: ({ by }) => `das führt schon zu ${by}`,
    'last-admin': 'das Konto behält mindestens eine Verwaltungsperson',
  },
  unreadable: {
    workbook: ({ name }) =>
      `${name} ist im eigenen Format von Excel. Speichern Sie die Datei als CSV (Datei, Speichern unter) und schicken Sie diese.`,
    'not-text': ({ name }) => `${name} ist keine Tabelle. Schicken Sie die Personalliste als CSV-Datei.`,
    empty: ({ name }) => `${name} ist leer. Schicken Sie die Personalliste als CSV-Datei.`,
    'too-large': ({ name }) => `${name} ist größer als 5 MB. Schicken Sie die Datei in Teilen.`,
    'too-many-rows': ({ name }) => `${name} hat mehr als 5.000 Zeilen. Schicken Sie die Datei in Teilen.`,
    'not-fetched': ({ name }) => `${name} war nicht zu holen. Nichts wurde geändert. Schicken Sie die Datei noch einmal.`,
  },
}
