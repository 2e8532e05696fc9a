import { type AppOptions, LogLevel } from '@slack/bolt'
import type { Log } from '../../application/ports.ts'

type SdkLogger = NonNullable<AppOptions['logger']>

/** The SDK's own words go to our log: what it prints by itself would show every forged request, and at debug level tokens. */
export function toSdkLogger(log: Log): SdkLogger {
  let level = LogLevel.INFO
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...said: unknown[]) => log.warn('slack.sdk', { said: firstWords(said) }),
    error: (...said: unknown[]) => log.error('slack.sdk', { said: firstWords(said) }),
    setLevel: (next) => void (level = next),
    getLevel: () => level,
    setName: () => undefined,
  }
}

function firstWords([first]: readonly unknown[]): string {
  const text = first instanceof Error ? first.message : typeof first === 'string' ? first : typeof first
  return text.slice(0, 200)
}
