import pino from 'pino'
import type { Log, LogFacts } from '../application/ports.ts'
import { redact, toLoggedError } from './redact.ts'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Takes whole lines; standard output unless told. */
export interface LogDestination {
  write(line: string): void
}

/** One JSON line per event: when, how bad, what happened, and facts without anybody's number, name or text (DOMAIN §13). */
export function createLog(level: LogLevel, destination: LogDestination = process.stdout): Log {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  return {
    info: (event, facts) => lines.info(toLine(event, facts)),
    warn: (event, facts) => lines.warn(toLine(event, facts)),
    error: (event, facts) => lines.error(toLine(event, facts)),
  }
}

function toLine(event: string, facts: LogFacts = {}): Record<string, unknown> {
  const { error, ...others } = facts
  return { event, ...redact(others), ...(error !== undefined && { error: toLoggedError(error) }) }
}
