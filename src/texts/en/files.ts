/** What is said about files that somebody sends. */
export const enFiles = {
  summary: ({ name, added, changed, same, refused }: { name: string; added: number; changed: number; same: number; refused: number }) =>
    `${name}: ${added} new, ${changed} changed, ${same} unchanged, ${refused} ${refused === 1 ? 'row' : 'rows'} refused.`,
  nothing: ({ name }: { name: string }) => `${name} says what is there already. Nothing would change.`,
  newPeople: 'New',
  changedPeople: 'Changed',
  line: ({ line, column }: { line: number; column: string }) => `Line ${line}, ${column}`,
  said: ({ value, remedy }: { value: string; remedy: string }) => `“${value}”: ${remedy}`,
  ignored: ({ columns }: { columns: string }) => `Not read, because the roster has no such columns: ${columns}.`,
  notNamed: ({ count }: { count: number }) =>
    count === 1 ? 'One person is not in the file and stays as is.' : `${count} people are not in the file and stay as they are.`,
  onlyRight: 'The button saves the rows that are right. The others need mending first.',
  save: ({ count }: { count: number }) => (count === 1 ? 'Save 1 person' : `Save ${count} people`),
  saved: ({ count }: { count: number }) => `${count} people of the roster`,
  because: {
    'column-like': ({ like }: { like: string }) => `probably "${like}"`,
    'column-missing': 'a "name" column is needed',
    'column-twice': 'this column stands there twice',
    'needs-name': 'a new person needs a name',
    'bad-email': 'write an e-mail address',
    'bad-number': 'write it with its country code, as +3225550101',
    'bad-id': 'letters, digits, ".", ":", "_" and "-" only',
    'yes-or-no': 'write 1 for on or 0 for off',
    'managed-empty': 'a managed person needs at least one slot first: write no',
    'one-of': ({ choices }: { choices: string }) => `write one of: ${choices}`,
    'same-person': ({ line }: { line: number }) => `line ${line} is the same person`,
    taken: ({ by }: { by: string }) => `it leads to ${by} already`,
    'last-admin': 'the account keeps at least one admin',
  },
  unreadable: {
    workbook: ({ name }: { name: string }) => `${name} is in Excel’s own format. Save it as CSV (File, Save as) and send that.`,
    'not-text': ({ name }: { name: string }) => `${name} is not a table. Send the roster as a CSV file.`,
    empty: ({ name }: { name: string }) => `${name} is empty. Send the roster as a CSV file.`,
    'too-large': ({ name }: { name: string }) => `${name} is larger than 5 MB. Send it in parts.`,
    'too-many-rows': ({ name }: { name: string }) => `${name} has more than 5,000 rows. Send it in parts.`,
    'not-fetched': ({ name }: { name: string }) => `I could not fetch ${name}. Nothing changed. Send it once more.`,
  },
}
export type FileTexts = typeof enFiles
