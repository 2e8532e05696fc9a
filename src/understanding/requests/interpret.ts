import type { Request } from '../../domain/reading.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { has } from '../lexemes.ts'
import { changeOutcome, extendOutcome, isEdit, removeOutcome } from './edit.ts'
import { ask, sure } from './outcome.ts'
import type { Context, Outcome } from './outcome.ts'
import { isQuery, queryOutcome } from './query.ts'
import { lendsDates, setOutcomes } from './set.ts'
import { isSwitch, returnsToSchedule, switchOutcomes } from './switch.ts'
import { templateOutcome } from './template.ts'

/** What a list of clauses comes to, one outcome per wish, in the order said. The order of the rules below is the order of certainty. */
export function interpret(clauses: readonly Clause[], context: Context): Outcome[] {
  const asked = clauses.some((clause) => clause.asked)
  const outcomes: Outcome[] = []
  let run: Clause[] = []
  const closeRun = (): void => {
    if (run.length > 0) outcomes.push(...setOutcomes(run, context))
    run = []
  }
  const template = templateOutcome(clauses)
  if (template !== undefined) return [template]
  for (const [i, clause] of clauses.entries()) {
    if (restates(clause, clauses[i - 1])) continue
    const other = carriesOn(clause, run) ? undefined : otherThanSet(clause, asked, context)
    if (other === undefined) {
      if (clause.cues.has('no-longer')) continue
      if (isSetting(clause) || lendsDates(clause, clauses)) run.push(clause)
      else outcomes.push({ kind: 'nothing', because: 'chatter' })
      continue
    }
    closeRun()
    outcomes.push(...other)
  }
  closeRun()
  if (outcomes.length === 0 && clauses.some((clause) => clause.cues.has('no-longer'))) return [ask({ kind: 'status' })]
  return outcomes
}

/** "private until 6, then back to my schedule": what comes anyway when a temporary status ends. */
function restates(clause: Clause, before: Clause | undefined): boolean {
  const ends = before !== undefined && before.statuses.length > 0 && before.times.length > 0
  return ends && clause.cues.has('then') && clause.times.length === 0 && (clause.modes.includes(true) || returnsToSchedule(clause))
}

/** "mon-thu 7-16 on duty, Friday only until 12": the next slot of the run, not a change of one there is. */
function carriesOn(clause: Clause, run: readonly Clause[]): boolean {
  const weekly = run.some(({ statuses, times }) => statuses.length > 0 && times.some(({ kind }) => kind === 'range'))
  return weekly && clause.cues.has('only') && !saysAny(clause, ['remove', 'change', 'move', 'instead', 'undo', 'show'])
}

function otherThanSet(clause: Clause, asked: boolean, context: Context): Outcome[] | undefined {
  const simple = simpleRequest(clause)
  if (simple !== undefined) return [sure(simple, simple.kind)]
  if (clause.cues.has('no-longer')) return undefined
  if (clause.cues.has('how') || asksHow(clause)) return [sure({ kind: 'help' }, 'how')]
  if (clause.cues.has('unsupported')) return [ask({ kind: 'unsupported', what: clause.lexemes.map((lexeme) => lexeme.text).join(' ') })]
  if (isQuery(clause, asked)) return [queryOutcome(clause, context)]
  if (isSwitch(clause)) return switchOutcomes(clause)
  switch (isEdit(clause)) {
    case 'remove':
      return [removeOutcome(clause)]
    case 'change':
      return [changeOutcome(clause)]
    case 'extend':
      return [extendOutcome(clause, context)]
    case undefined:
      break
  }
  if (
    clause.statuses.length === 0 &&
    (saysAny(clause, ['no-status']) || (clause.topics.has('status') && saysAny(clause, ['set', 'change'])))
  )
    return [ask({ kind: 'status' })]
  return undefined
}

/** "how … put", "wie lege … an": help with doing it, whatever stands between. */
function asksHow({ lexemes, cues }: Clause): boolean {
  const first = lexemes.findIndex((lexeme) => !lexeme.words.some(({ is }) => is === 'filler' || is === 'sign'))
  const doing = ['set', 'plan', 'remove', 'change', 'create', 'apply', 'undo', 'extend'] as const
  return has(lexemes, first, 'how-lead') && doing.some((cue) => cues.has(cue)) && !cues.has('ask-route') && !cues.has('ask-status')
}

function simpleRequest(clause: Clause): Request | undefined {
  const [command] = clause.commands
  if (command !== undefined)
    return { kind: 'command', name: command.name, changes: command.changes, words: [command.text], targets: clause.targets }
  const bare = clause.statuses.length === 0 && clause.topics.size === 0
  // "undo the last slot", "take private back": what it was may be named, but no other wish.
  const names = clause.times.length === 0 && clause.targets.length === 0 && !clause.topics.has('template')
  const again = bare || (names && !saysAny(clause, ['remove', 'set', 'cancel', 'plan']))
  // "cancel Tuesday's meeting" is about the meeting.
  const elsewhere = clause.times.length > 0 || clause.cues.has('reason')
  // A slip is regretted once it is done: "oups, annule" is about the change, a bare "annule" about an open card first (DOMAIN §7).
  const oops = bare && clause.cues.has('mistake') && saysAny(clause, ['back', 'cancel'])
  if ((clause.cues.has('undo') && again && !elsewhere) || oops) return { kind: 'undo' }
  if (clause.cues.has('redo') && again) return { kind: 'redo' }
  if (clause.cues.has('cancel') && bare) return { kind: 'cancel' }
  return clause.cues.has('help') && clause.statuses.length === 0 ? { kind: 'help' } : undefined
}

/** A status, or a wish to set with a time; a time alone ("see you tomorrow") sets nothing. */
function isSetting(clause: Clause): boolean {
  if (clause.statuses.length > 0 || clause.cues.has('meantime')) return true
  // "push the call to 4.30" moves somebody's meeting.
  if (clause.topics.has('call')) return false
  if (saysAny(clause, ['set', 'plan']) || clause.topics.has('slot')) return true
  return clause.times.some((piece) => piece.kind !== 'at' || piece.point.clock !== undefined)
}
