import type { Target } from '../../domain/reading.ts'
import type { Lexeme } from '../lexemes.ts'
import type { TimePiece } from '../time/time-piece.ts'
import type { CallSaid, Cue, Topic, Word } from '../words.ts'
import type { Clause, StatusSaid } from './clause.ts'

/** Gathers one part; the words that only frame a sentence leave no trace. */
export class PartBuilder {
  readonly statuses: StatusSaid[] = []
  readonly times: TimePiece[] = []
  readonly cues = new Set<Cue>()
  readonly topics = new Set<Topic>()
  readonly switches: boolean[] = []
  readonly modes: boolean[] = []
  readonly commands: { name: string; changes: boolean; text: string }[] = []
  readonly calls: CallSaid[] = []
  readonly targets: Target[] = []
  readonly unknown: Lexeme[] = []
  readonly asides: Lexeme[] = []
  readonly lexemes: Lexeme[] = []
  template: string | undefined
  guesses = 0
  private asked = false

  keep(lexemes: readonly Lexeme[], from: number, to: number): void {
    this.lexemes.push(...lexemes.slice(from, to))
  }

  /** Sorts one lexeme that no time expression took. */
  add(lexeme: Lexeme): void {
    this.lexemes.push(lexeme)
    let explained = false
    for (const word of lexeme.words) explained = this.addWord(lexeme, word) || explained
    if (explained) return
    const list = lexeme.words.some(({ is }) => conditional.has(is)) ? this.asides : this.unknown
    list.push(lexeme)
  }

  private addWord(lexeme: Lexeme, word: Word): boolean {
    switch (word.is) {
      case 'status':
        this.statuses.push({
          status: word.status,
          ...(word.weak === undefined ? {} : { weak: word.weak }),
          ...(word.doubtful === undefined ? {} : { doubtful: word.doubtful }),
          text: lexeme.text,
        })
        return true
      case 'topic':
        this.topics.add(word.topic)
        return true
      case 'switch':
        this.switches.push(word.on)
        return true
      case 'mode':
        this.modes.push(word.auto)
        return true
      case 'command':
        this.commands.push({ name: word.name, changes: word.changes, text: lexeme.text })
        return true
      case 'call':
        this.calls.push(word.call)
        return true
      case 'sign':
        this.asked ||= word.sign === 'question'
        if (word.sign === 'arrow' && this.statuses.length > 0) this.cues.add('becomes')
        return word.sign !== 'odd' && word.sign !== 'plus'
      case 'daypart':
        if (word.every) this.cues.add('every')
        return word.every === true
      case 'phone':
        this.targets.push({ kind: 'number', digits: word.digits })
        return true
      case 'weekday':
      case 'days':
      case 'month':
      case 'number':
      case 'ordinal':
      case 'unit':
      case 'duration':
      case 'meridiem':
      case 'clock':
      case 'half':
      case 'quarter':
      case 'day':
      case 'later':
      case 'period':
      case 'holiday':
      case 'hour-mark':
      case 'date':
      case 'not-a-date':
      case 'cycle':
        return false
      case 'ask-status':
        // "until 3 bin ich privat" states, "bin ich privat" asks: what stands before it decides.
        this.cues.add(this.times.length > 0 || this.cues.has('now') ? 'set' : word.is)
        return true
      default:
        this.cues.add(word.is)
        return !timeOnly.has(word.is) && !conditional.has(word.is)
    }
  }

  saysSomething(): boolean {
    const quiet: readonly Cue[] = ['filler', 'please', 'article', 'definite', 'self', 'aside']
    return (
      this.unknown.length + this.asides.length > 0 || this.asked || this.hasContent() || [...this.cues].some((cue) => !quiet.includes(cue))
    )
  }

  private hasContent(): boolean {
    const lists = [this.statuses, this.times, this.switches, this.modes, this.commands, this.targets]
    return lists.some((list) => list.length > 0) || this.topics.size > 0 || this.template !== undefined
  }

  /** "private uh on duty I mean": what is corrected stands beside what is meant. */
  keepLastStatus(): void {
    const other: readonly Cue[] = ['instead', 'becomes', 'no-longer', 'change', 'move', 'until', 'then']
    if (this.statuses.length === 2 && this.times.length === 0 && !other.some((cue) => this.cues.has(cue))) this.statuses.shift()
  }

  /** "to work": the word that may set is a preposition here, and nothing else is said. */
  private onlyPointsAt(): boolean {
    const setting = this.lexemes.filter(({ words }) => words.some(({ is }) => is === 'set'))
    const points = setting.length > 0 && setting.every(({ words }) => words.some(({ is }) => is === 'to' || is === 'in' || is === 'whom'))
    return (
      points &&
      this.statuses.every(({ weak }) => weak !== undefined) &&
      this.times.length === 0 &&
      !this.cues.has('self') &&
      !this.cues.has('now')
    )
  }

  done(corrects: boolean, follows: boolean): Clause {
    const { times, topics, switches, modes, commands, calls, targets, guesses, unknown, asides, lexemes, asked } = this
    if (this.onlyPointsAt()) this.cues.delete('set')
    // "i work mon-fri 8-17 -> professional": said twice, not changed.
    const twice = this.cues.has('becomes') && this.statuses.length === 2 && this.statuses[0]?.status === this.statuses[1]?.status
    if (twice) {
      this.cues.delete('becomes')
      this.statuses.shift()
    }
    const sets = this.cues.has('set') || this.cues.has('plan')
    const statuses = this.statuses.map((said) => (said.weak !== undefined && sets ? { ...said, backed: true as const } : said))
    const cues = new Set<Cue>([...this.cues, ...(corrects ? (['correction'] as const) : []), ...(follows ? (['then'] as const) : [])])
    const template = this.template === undefined ? {} : { template: this.template }
    return {
      statuses,
      times,
      cues,
      topics,
      switches,
      modes,
      commands,
      calls,
      targets,
      guesses,
      unknown,
      asides,
      lexemes,
      asked,
      ...template,
    }
  }
}

/** Explained only in some company, which grammar/asides.ts decides. */
const conditional: ReadonlySet<Word['is']> = new Set<Word['is']>(['reason', 'where', 'anyone', 'calling', 'back', 'particle'])

/** Words that mean something only inside a time expression or after what is no longer so: alone they are not explained. */
const timeOnly: ReadonlySet<Cue> = new Set<Cue>([
  'until',
  'until-included',
  'to',
  'from',
  'start-of',
  'end-of',
  'except',
  'between',
  'past',
  'before',
  'minus',
  'ago',
  'last',
  'half-more',
  'week-number',
  'early',
  'late',
  'but',
])
