import type { FileTexts } from '../en/files.ts'

export const frFiles: FileTexts = {
  summary: ({ name, added, changed, same, refused }) =>
    `${name} : ${added} en plus, ${changed} à modifier, ${same} sans changement, ${refused} ${refused === 1 ? 'ligne refusée' : 'lignes refusées'}.`,
  nothing: ({ name }) => `${name} dit ce qui est déjà là. Rien ne changerait.`,
  newPeople: 'Nouveau',
  changedPeople: 'À modifier',
  line: ({ line, column }) => `Ligne ${line}, ${column}`,
  said: ({ value, remedy }) => `« ${value} » : ${remedy}`,
  ignored: ({ columns }) => `Pas lu, car la liste du personnel n’a pas ces colonnes : ${columns}.`,
  notNamed: ({ count }) =>
    count === 1
      ? 'Une personne n’est pas dans le fichier et reste telle quelle.'
      : `${count} personnes ne sont pas dans le fichier et restent telles quelles.`,
  onlyRight: 'Le bouton enregistre les lignes correctes. Les autres sont à corriger d’abord.',
  save: ({ count }) => (count === 1 ? 'Enregistrer 1 personne' : `Enregistrer ${count} personnes`),
  saved: ({ count }) => `${count} personnes de la liste du personnel`,
  because: {
    'column-like': ({ like }) => `s’agit-il de « ${like} » ?`,
    'column-missing': 'il faut une colonne « name » ou « nom »',
    'column-twice': 'cette colonne est là deux fois',
    'needs-name': 'une nouvelle personne a besoin d’un nom',
    'bad-email': 'écrivez une adresse e-mail',
    'bad-number': 'écrivez-le avec l’indicatif du pays, comme +3225550101',
    'bad-id': 'seulement des lettres, des chiffres, « . », « : », « _ » et « - »',
    'yes-or-no': 'écrivez oui ou non',
    'managed-empty': 'une personne gérée a d’abord besoin d’une plage horaire : écrivez non',
    'one-of': ({ choices }) => `écrivez un de : ${choices}`,
    'same-person': ({ line }) => `la ligne ${line} est la même personne`,
    taken: ({ by }) => `cela mène déjà à ${by}`,
    'last-admin': 'le compte garde au moins un gestionnaire',
  },
  unreadable: {
    workbook: ({ name }) => `${name} est au format propre à Excel. Enregistrez-le en CSV (Fichier, Enregistrer sous) et envoyez celui-là.`,
    'not-text': ({ name }) => `${name} n’est pas un tableau. Envoyez la liste du personnel en fichier CSV.`,
    empty: ({ name }) => `${name} est vide. Envoyez la liste du personnel en fichier CSV.`,
    'too-large': ({ name }) => `${name} dépasse 5 Mo. Envoyez-le en plusieurs parties.`,
    'too-many-rows': ({ name }) => `${name} a plus de 5 000 lignes. Envoyez-le en plusieurs parties.`,
    'not-fetched': ({ name }) => `${name} n’a pas pu être récupéré. Rien n’a changé. Envoyez-le encore une fois.`,
  },
}
