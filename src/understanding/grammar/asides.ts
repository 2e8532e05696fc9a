import { has, meaning } from '../lexemes.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Cue, Word } from '../words.ts'
import { returnsToSchedule } from '../requests/switch.ts'
import { saysAny } from './clause.ts'
import type { Clause } from './clause.ts'
import { saysClock, saysDay } from './merge-clauses.ts'

/** Words of a reason that no language lists ("contrôle technique de la Clio"): so many, beside one that is listed. */
const mostStrange = 2
/** After "because" nearly anything may follow. */
const mostAfterBecause = 8

/**
 * Decides which asides are explained. A reason is one only beside a whole wish, in a stretch of its own that says nothing else;
 * everywhere else its words stay unexplained, so that they still keep a sentence from acting. Reasons are never kept (DOMAIN §13).
 */
export function settleAsides(parts: readonly Clause[]): Clause[] {
  return parts.map((said) => {
    const part = isAdjective(said) ? { ...said, cues: new Set<Cue>([...said.cues, 'trap']) } : said
    if (saysAny(part, ['undo', 'redo'])) return forgiving(part, ['last'])
    if (saysAny(part, ['remove', 'away']) && part.topics.has('schedule')) return forgiving(unexplained(part), ['from', 'particle'])
    if (part.cues.has('because')) return afterBecause(part, parts)
    if (part.asides.length === 0) return part
    if (onlyAsides(part, ['particle'])) return saysAny(part, ['remove', 'plan', 'change', 'move']) ? part : unexplained(part)
    if (onlyAsides(part, ['back'])) return part.modes.length > 0 || returnsToSchedule(part) ? part : unexplained(part)
    if (onlyAsides(part, ['anyone', 'calling'])) return isAboutCalls(parts) ? part : unexplained(part)
    if (part.statuses.length > 0) return besideStatus(part) ? part : unexplained(part)
    const wish = wishBeside(part, parts)
    const strange = part.unknown.length > (saysClock(part) ? 0 : mostStrange)
    if (wish === undefined || !isPlain(part) || strange || disagree(part, wish)) return unexplained(part)
    return { ...part, unknown: [] }
  })
}

/** "private calls", "messages professionnels": a status word that says which calls or messages. */
function isAdjective({ lexemes, topics, calls }: Clause): boolean {
  if (!topics.has('call') && !topics.has('messages') && calls.length === 0) return false
  const named = (at: number): boolean => {
    const topic = meaning(lexemes, at, 'topic')?.topic
    // "zet mijn gsm op privé" speaks of the status, "privénummer" of a number.
    return topic === 'call' || topic === 'messages' || (has(lexemes, at, 'call') && !has(lexemes, at, 'filler'))
  }
  return lexemes.some((_, i) => has(lexemes, i, 'status') && (named(i - 1) || named(i + 1)))
}

function onlyAsides({ asides }: Clause, kinds: readonly Cue[]): boolean {
  return asides.every((lexeme) => lexeme.words.some((word) => kinds.some((kind) => word.is === kind)))
}

function unexplained(part: Clause): Clause {
  return { ...part, asides: [], unknown: [...part.unknown, ...part.asides] }
}

/** The part that sets a status, fully understood. */
function wishBeside(part: Clause, parts: readonly Clause[]): Clause | undefined {
  return parts.find((other) => other !== part && other.statuses.length > 0 && other.unknown.length === 0 && !other.cues.has('question'))
}

/** Nothing in it could be a wish of its own, or a statement about something else. */
function isPlain(part: Clause): boolean {
  const wishes: readonly Cue[] = ['remove', 'change', 'move', 'extend', 'undo', 'redo', 'apply', 'create', 'show', 'told', 'next-change']
  const lists = [part.switches, part.modes, part.commands, part.targets]
  return lists.every((list) => list.length === 0) && part.template === undefined && !saysAny(part, [...wishes, 'question', 'maybe'])
}

/** Two days or two clocks: nobody can know which belongs to the wish. */
function disagree(reason: Clause, wish: Clause): boolean {
  return (saysClock(reason) && saysClock(wish)) || (saysDay(reason) && saysDay(wish))
}

/** "dentist 9-10 private", "privat, im Meeting": but a "private meeting" and "the meeting is private" are no wishes. */
function besideStatus(part: Clause): boolean {
  if (part.cues.has('question')) return false
  return part.lexemes.every((_, i) => {
    if (!has(part.lexemes, i, 'status')) return true
    return [i - 1, i + 1].every((near) => !part.asides.includes(part.lexemes[near] as Lexeme) || has(part.lexemes, near, 'where'))
  })
}

/** "undo the last slot", "remove Friday from my schedule": words that say which or where, in passing. */
function forgiving(part: Clause, kinds: readonly Word['is'][]): Clause {
  return { ...part, unknown: part.unknown.filter((lexeme) => !lexeme.words.some(({ is }) => kinds.includes(is))) }
}

function isAboutCalls(parts: readonly Clause[]): boolean {
  const calls = parts.some((part) => part.topics.has('call') || part.calls.length > 0 || part.cues.has('ask-route'))
  return calls && parts.some((part) => part.asked || saysAny(part, ['question', 'ask-route', 'show']))
}

/** What "because" leads in: only its times count, and only where the wish has none. */
function afterBecause(part: Clause, parts: readonly Clause[]): Clause {
  const wish = wishBeside(part, parts)
  if (wish === undefined || part.statuses.length > 0 || !isPlain({ ...part, cues: without(part.cues, ['question']) }))
    return unexplained(part)
  if (part.unknown.length > mostAfterBecause) return unexplained(part)
  const cues = without(part.cues, ['was', 'other-person', 'question', 'set', 'be', 'plan', 'ask-status'])
  return { ...part, cues, unknown: [], times: wish.times.length > 0 ? [] : part.times }
}

function without(cues: ReadonlySet<Cue>, dropped: readonly Cue[]): ReadonlySet<Cue> {
  return new Set([...cues].filter((cue) => !dropped.includes(cue)))
}
