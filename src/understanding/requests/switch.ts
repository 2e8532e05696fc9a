import type { Request } from '../../domain/reading.ts'
import { saysAny } from '../grammar/clause.ts'
import { has } from '../lexemes.ts'
import type { Clause } from '../grammar/clause.ts'
import type { Cue } from '../words.ts'
import { ask, sure } from './outcome.ts'
import type { Option, Outcome } from './outcome.ts'

/** Beep, messages and the scheduler, on or off; "notifications" alone is asked (DOMAIN §8). */
export function switchOutcomes(clause: Clause): Outcome[] {
  const [mode] = clause.modes
  const { targets } = clause
  const way = switchWay(clause) ?? (returnsToSchedule(clause) ? true : undefined)
  if (clause.statuses.length > 0 || clause.times.length > 0) return [ask({ kind: 'which-reading' })]
  const found: Outcome[] = []
  if (mode !== undefined || clause.topics.has('scheduler') || isWholeSchedule(clause)) {
    const named = clause.topics.has('scheduler') && way !== undefined
    const on = mode === undefined || named ? way : mode ? way !== false : way === false
    if (on === undefined) return [ask({ kind: 'which-reading' })]
    found.push(sure({ kind: 'change', operation: { kind: 'scheduler', on }, targets }, 'scheduler'))
    if (way === undefined || !(['beep', 'messages', 'notifications'] as const).some((topic) => clause.topics.has(topic))) return found
  }
  const request = (kind: 'beep' | 'messages', on: boolean): Request => ({ kind: 'change', operation: { kind, on }, targets })
  if (way === undefined || isAboutOthersMessages(clause)) return [ask({ kind: 'which-reading' })]
  const both = clause.cues.has('both') && clause.topics.has('notifications')
  if (clause.topics.has('beep') || both) found.push(sure(request('beep', way), 'beep'))
  if (clause.topics.has('messages') || both) found.push(sure(request('messages', way), 'messages'))
  if (found.length > 0) return found
  const each = (kind: 'beep' | 'messages'): Option => ({ request: request(kind, way), assumed: [], rule: 'notifications' })
  const options = [each('beep'), each('messages'), { ...each('beep'), also: [request('messages', way)] }]
  return [ask({ kind: 'which-notifications' }, options)]
}

export function isSwitch(clause: Clause): boolean {
  if (silencesAll(clause)) return true
  if (clause.modes.length > 0) return true
  if (isWholeSchedule(clause)) return true
  const topics = ['beep', 'messages', 'notifications', 'scheduler'] as const
  if (!topics.some((topic) => clause.topics.has(topic))) return false
  return switchWay(clause) !== undefined
}

/** "mute everything": no topic is named, so it is asked. */
function silencesAll(clause: Clause): boolean {
  const bare = clause.statuses.length === 0 && clause.times.length === 0 && clause.topics.size === 0 && clause.targets.length === 0
  return bare && clause.switches.includes(false) && clause.cues.has('whole') && !saysAny(clause, ['remove', 'away', 'undo', 'cancel'])
}

/** "schedule off", "stop following my schedule": the schedule as a whole is switched, no slot of it. */
function isWholeSchedule(clause: Clause): boolean {
  const bare = clause.statuses.length === 0 && clause.times.length === 0 && !clause.topics.has('slot')
  if (bare && returnsToSchedule(clause)) return true
  return (
    bare &&
    clause.topics.has('schedule') &&
    clause.switches.length > 0 &&
    !clause.lexemes.some((_, i) => has(clause.lexemes, i, 'plan') && !has(clause.lexemes, i, 'topic')) &&
    !saysAny(clause, ['show', 'ask-schedule', 'ask-status', 'remove', 'away', 'whole', 'change'])
  )
}

/** "back to my schedule", "folge wieder meinem Plan", "terug naar mijn uurrooster". */
export function returnsToSchedule({ cues, topics, statuses, times }: Clause): boolean {
  const asks: readonly Cue[] = [
    'show',
    'ask-schedule',
    'ask-status',
    'question',
    'remove',
    'away',
    'plan',
    'change',
    'move',
    'apply',
    'create',
  ]
  const schedule = topics.has('schedule') || topics.has('scheduler')
  return (
    cues.has('back') && schedule && topics.size === 1 && statuses.length === 0 && times.length === 0 && !asks.some((cue) => cues.has(cue))
  )
}

/** "delete the messages": which ones? Those of the bot are stopped, or they are mine, or about a status. */
function isAboutOthersMessages(clause: Clause): boolean {
  const { topics, switches, targets } = clause
  if (!topics.has('messages') || switches.length > 0 || topics.has('status') || targets.length > 0) return false
  return saysAny(clause, ['remove', 'away']) && !saysAny(clause, ['self', 'no-longer'])
}

/** "off" wins over "on": the preposition "on" and "set" are words of many sentences, "off" is not. */
function switchWay(clause: Clause): boolean | undefined {
  if (clause.switches.includes(false) || saysAny(clause, ['remove', 'away'])) return false
  return clause.switches.includes(true) ? true : undefined
}
