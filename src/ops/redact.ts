import type { LogFacts } from '../application/ports.ts'

const removed = '[removed]'
/** Facts under such a name are somebody's words, name, number or secret, whatever they look like. */
const privateKey =
  /name|text|mail|number|phone|mobile|fixed|message|body|title|label|reason|token|secret|password|authorization|cookie|query|peer|address/i
const timeOrSize = /(?:at|ms|bytes|until|now)$/i
const machineWord = /^[\w.:/-]{0,100}$/
const onlyDigits = /^[\d.:/-]+$/
const isoDate = /^\d{4}-\d{2}-\d{2}$/

/**
 * What of some facts may stand in a log: flags, counts, times, ids and machine words. Everything that could be a person's number, name or
 * text is removed (DOMAIN §13), because a log is read by more people, and kept for longer, than the data.
 */
export function redact(facts: LogFacts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, redactValue(key, value, 0)]))
}

function redactValue(key: string, value: unknown, depth: number): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value
  if (privateKey.test(key) || depth > 3) return removed
  if (typeof value === 'number') return Math.abs(value) < 1e7 || timeOrSize.test(key) ? value : removed
  if (typeof value === 'string') return isMachineWord(value) ? value : removed
  if (value instanceof Error) return toLoggedError(value)
  if (Array.isArray(value)) return value.slice(0, 20).map((each) => redactValue(key, each, depth + 1))
  if (typeof value !== 'object') return removed
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, redactValue(inner, each, depth + 1)]))
}

/** One word of letters, digits and the signs that ids, codes and paths are made of; numbers as long as a phone's are none. */
function isMachineWord(value: string): boolean {
  if (!machineWord.test(value)) return false
  if (isoDate.test(value)) return true
  return !onlyDigits.test(value) || value.replace(/\D/g, '').length < 7
}

export interface LoggedError {
  readonly type: string
  readonly code?: string
  readonly message: string
  /** Where it was thrown: the frames only, because a stack's first lines repeat the message. */
  readonly at: readonly string[]
  readonly cause?: LoggedError
}

/** An error without what it may quote: values in quotes, addresses and long numbers. At most three causes deep. */
export function toLoggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', at: [] }
  const code = (error as NodeJS.ErrnoException).code
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    message: scrub(error.message),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 && { cause: toLoggedError(error.cause, depth + 1) }),
  }
}

/** From the first quote to the last: what is quoted may itself hold quotes, as the piece of a broken JSON does. */
function scrub(message: string): string {
  return message
    .replace(/["'`«„“].*["'`»“”]/gs, '"…"')
    .replace(/[^\s@]+@[^\s@]+/g, '…@…')
    .replace(/\+?\d[\d ()./-]{4,}\d/g, '#')
    .slice(0, 300)
}
