import type { Language } from '../domain/person.ts'
import type { NothingBecause, Understanding } from '../domain/reading.ts'
import { attempt, prepare } from './attempt.ts'
import type { Attempt } from './attempt.ts'
import { decide } from './decide.ts'
import { namesOf } from './grammar/names.ts'
import { lexicons, packs } from './packs.ts'
import { rankLanguages } from './rank-languages.ts'
import type { RankedLanguage } from './rank-languages.ts'
import { longestText } from './text/normalise.ts'
import { dayMinutes, momentOf } from './time/calendar.ts'
import type { UnderstandInput } from './understand-input.ts'

/** What a message asks for: act | ask | deny | nothing. Pure, never throws, and bounded in time by the length of the text. */
export function understand(input: UnderstandInput): Understanding {
  return understandWithAttempt(input).understanding
}

export interface Traced {
  readonly understanding: Understanding
  readonly ranked: readonly RankedLanguage[]
  /** The attempt that decided; absent when the text was not read at all. */
  readonly attempt?: Attempt
}

/** A further language order is tried only when it knows at least this share of what the first knows. */
const worthTrying = 0.5

export function understandWithAttempt(input: UnderstandInput): Traced {
  const { text, language, role } = input
  if (text.length > longestText) return unread('too-long', language)
  const message = prepare(text)
  if (message.tokens.length === 0) return unread('empty', language)
  const before =
    input.partial === undefined ? undefined : { message: prepare(input.partial.text), endMissing: input.partial.missing === 'end' }
  const ranked = rankLanguages([...(before?.message.tokens ?? []), ...message.tokens], lexicons, language)
  const moment = momentOf(input.now)
  const common = {
    message,
    packs: Object.values(packs),
    now: { today: Math.floor(moment / dayMinutes), moment },
    names: namesOf(role, input.names),
  }
  const tryWith = (order: readonly RankedLanguage[], joined: boolean): Traced => {
    const made = attempt({ ...common, order: order.map(({ lexicon }) => lexicon), ...(joined && before !== undefined ? { before } : {}) })
    return {
      understanding: decide(made, role, joined && input.partial !== undefined ? `${input.partial.text} ${text}` : text),
      ranked,
      attempt: made,
    }
  }
  const alone = bestOf(ranked, (order) => tryWith(order, false))
  if (before === undefined || (alone.understanding.kind === 'act' && !isFragment(alone, input.partial?.missing === 'status'))) return alone
  const whole = bestOf(ranked, (order) => tryWith(order, true))
  return weight(whole) >= weight(alone) ? whole : alone
}

/** An answer that could stand alone and still only completes: the status that was asked for, or "longer". */
function isFragment({ attempt: made }: Traced, statusAsked: boolean): boolean {
  const clauses = made?.clauses ?? []
  return clauses.every((clause) =>
    statusAsked ? clause.times.length === 0 && clause.statuses.length > 0 : clause.cues.has('longer') && clause.statuses.length === 0,
  )
}

function unread(because: NothingBecause, language: Language): Traced {
  return { understanding: { kind: 'nothing', because, language }, ranked: [] }
}

/** The likeliest language first; the others only when it leaves words unexplained or something missing, and no gate closed. */
function bestOf(ranked: readonly RankedLanguage[], tryWith: (order: readonly RankedLanguage[]) => Traced): Traced {
  const first = tryWith(ranked)
  if (isSettled(first)) return first
  let best = first
  const most = ranked[0]?.votes ?? 0
  for (const other of ranked.slice(1)) {
    if (other.votes < most * worthTrying) break
    const traced = tryWith([other, ...ranked.filter((each) => each !== other)])
    if (traced.attempt?.gate !== undefined) return first
    if (weight(traced) > weight(best)) best = traced
  }
  return best
}

function isSettled({ understanding, attempt: made }: Traced): boolean {
  return understanding.kind === 'act' || understanding.kind === 'deny' || made?.gate !== undefined
}

function weight({ understanding, attempt: made }: Traced): number {
  const unknown = made?.unknown.length ?? 0
  const kind = { act: 30, deny: 30, ask: 20, nothing: 0 }[understanding.kind]
  const choices = understanding.kind === 'ask' ? Math.min(understanding.choices.length, 3) : 0
  return kind + choices - Math.min(unknown, 10)
}
