/** SQLite's primary result codes that the store tells apart (sqlite.org/rescode.html). */
const codes = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cantOpen: 14, notADatabase: 26 } as const

export type StoreOpenProblem =
  'newer-version' | 'locked' | 'read-only' | 'unreadable' | 'not-a-database' | 'other-database' | 'damaged' | 'disk-full'

/** The database cannot be used. `remedy` is a sentence for the operator: what to do next. */
export class StoreOpenError extends Error {
  readonly kind: StoreOpenProblem
  readonly remedy: string

  constructor(kind: StoreOpenProblem, file: string, cause?: unknown) {
    super(`cannot open the database ${file}: ${kind.replaceAll('-', ' ')}`, { cause })
    this.name = 'StoreOpenError'
    this.kind = kind
    this.remedy = remedies[kind]
  }
}

/** Another process kept the database for itself for longer than a write may wait. Nothing was written. */
export class StoreBusyError extends Error {
  constructor(waitedMs: number, cause: unknown) {
    super(`the database was busy for ${waitedMs} ms`, { cause })
    this.name = 'StoreBusyError'
  }
}

/** What SQLite said while a file was opened, in the store's words; an error that is not SQLite's comes back unchanged. */
export function toOpenError(error: unknown, file: string): unknown {
  if (error instanceof StoreBusyError) return new StoreOpenError('locked', file, error)
  const kind = problemOf(error)
  return kind === undefined ? error : new StoreOpenError(kind, file, error)
}

export function isBusy(error: unknown): boolean {
  return resultCode(error) === codes.busy
}

function problemOf(error: unknown): StoreOpenProblem | undefined {
  const code = resultCode(error)
  if (code === codes.busy || code === codes.locked) return 'locked'
  if (code === codes.readOnly) return 'read-only'
  if (code === codes.io || code === codes.cantOpen) return 'unreadable'
  if (code === codes.corrupt) return 'damaged'
  if (code === codes.full) return 'disk-full'
  if (code === codes.notADatabase) return 'not-a-database'
  return fileProblems[systemCode(error)]
}

/** The primary code is the low byte of the extended one. */
function resultCode(error: unknown): number | undefined {
  const code = field(error, 'errcode')
  return typeof code === 'number' ? code & 0xff : undefined
}

function systemCode(error: unknown): string {
  const code = field(error, 'code')
  return typeof code === 'string' ? code : ''
}

/** By shape, not by class: an error of node:sqlite is not an instance of the Error of another realm, such as a test runner's. */
function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined
}

/** What making the directory can meet. */
const fileProblems: Readonly<Record<string, StoreOpenProblem>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  ENOTDIR: 'unreadable',
  ENOENT: 'unreadable',
  EEXIST: 'unreadable',
}

const remedies: Readonly<Record<StoreOpenProblem, string>> = {
  'newer-version': 'It was written by a newer version of FMU Bot. Start that version, or restore the copy made before the upgrade.',
  locked: 'Another program holds it. Stop that program, or wait until its long write is done, then start again.',
  'read-only': 'It may not be written. Give the account that runs FMU Bot write access to the file and to its directory.',
  unreadable: 'It cannot be opened or read. Check that the path names a file, that its directory exists, and that the disk is healthy.',
  'not-a-database': 'The file is not an SQLite database. Check the path; move the file away to start with an empty database.',
  'other-database': 'It is a database of another program. Check the path; name a file of its own for FMU Bot.',
  damaged: 'The file is damaged. Keep it, restore the latest backup, and check the disk.',
  'disk-full': 'The disk is full. Make room on it, then start again; nothing that was confirmed is lost.',
}
