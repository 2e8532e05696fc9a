import { nearest, plain } from '../nearest.ts'

/** The columns of a roster file, in the order they are written. */
export const rosterColumns = [
  'id',
  'name',
  'email',
  'fixed',
  'mobile',
  'teams',
  'language',
  'role',
  'admin_of',
  'managed',
  'fmu_active',
  'status_right',
  'notification_right',
  'deactivated',
] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** Headers in other words: German, French and Dutch, and what spreadsheets of people usually say. */
const otherWords: Readonly<Record<RosterColumn, readonly string[]>> = {
  id: [],
  name: ['nom', 'naam', 'full name', 'person'],
  email: ['e-mail', 'mail', 'e-mail address', 'e-mail-adresse', 'adresse e-mail', 'e-mailadres', 'courriel'],
  fixed: ['fixed number', 'festnetz', 'festnetznummer', 'fixe', 'numero fixe', 'vast', 'vast nummer'],
  mobile: ['mobile number', 'handy', 'handynummer', 'gsm', 'gsm-nummer', 'numero de gsm', 'mobil', 'mobiel'],
  teams: ['team', 'equipe', 'equipes', 'ploeg', 'ploegen'],
  language: ['sprache', 'langue', 'taal'],
  role: ['rolle', 'rol'],
  admin_of: ['admin of', 'admin von', 'admin de', 'admin van'],
  managed: ['verwaltet', 'gere', 'beheerd'],
  fmu_active: ['fmu active', 'fmu aktiv', 'fmu actif', 'fmu actief'],
  status_right: ['status right', 'darf status', 'droit statut', 'recht status'],
  notification_right: ['notification right', 'darf benachrichtigung', 'droit notifications', 'recht meldingen'],
  deactivated: ['deaktiviert', 'desactive', 'gedeactiveerd'],
}

/** The column a header means. */
export function columnOf(header: string): RosterColumn | undefined {
  const said = plain(header)
  return rosterColumns.find((column) => column === said || otherWords[column].includes(said))
}

/** The column that a header nobody knows was probably meant to be. */
export function columnLike(header: string): RosterColumn | undefined {
  const [like] = nearest(header, rosterColumns, 1)
  return rosterColumns.find((column) => column === like)
}
