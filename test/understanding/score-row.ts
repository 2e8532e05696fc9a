import type { SchemaOp } from '../../src/understanding/to-schema.ts'

type Op = Readonly<Record<string, unknown>> & { readonly intent: string }

/** One row of `sentences/*.jsonl` (docs/language-schema.md). */
export interface CorpusRow {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly ref: string
  readonly role: 'user' | 'admin'
  readonly gold: readonly Op[]
  readonly accept: readonly (readonly Op[])[]
  readonly policy?: 'deny'
}

export interface RowScore {
  readonly exact: boolean
  readonly wrongAction: boolean
  readonly falseAction: boolean
}

const reading = new Set(['show_status', 'show_schedule', 'show_route', 'help', 'cancel', 'clarify', 'deny', 'none'])

function acts(ops: readonly Op[]): boolean {
  return ops.some(({ intent, changes }) => (intent.startsWith('x-') ? changes === true : !reading.has(intent)))
}

/** Exact, wrong and false action as docs/language-schema.md defines them. */
export function scoreRow(row: CorpusRow, ops: readonly SchemaOp[]): RowScore {
  const answers = [row.gold, ...row.accept]
  const now = row.ref.slice(0, 16)
  const acted = acts(ops)
  const mayAct = row.policy !== 'deny' && answers.some(acts)
  const same = answers.some((answer) => keyOf(answer, now) === keyOf(ops, now))
  const quiet = row.policy === 'deny' || row.gold[0]?.intent === 'none'
  const exact = quiet ? !acted || (same && row.policy !== 'deny') : same
  return { exact, wrongAction: mayAct && acted && !exact, falseAction: !mayAct && acted }
}

function keyOf(ops: readonly Op[], now: string): string {
  return ops
    .map((op) => JSON.stringify(normal(op, now)))
    .sort()
    .join()
}

function normal(op: Op, now: string): unknown {
  const { intent } = op
  const targets = ((op['targets'] ?? []) as string[]).map(nameOf).sort()
  switch (intent) {
    case 'set_status':
      return { intent, targets, status: op['status'], start: (op['start'] as string) > now ? op['start'] : undefined, end: op['end'] }
    case 'add_slots':
    case 'create_template':
      return { intent, targets, template: nameOf(op['template'] ?? ''), slots: slotsOf(op['slots'] as Slot[]) }
    case 'remove_slots':
      return { intent, targets, match: matchOf(op['match']), all: Object.keys(op['match'] ?? {}).length === 0 && op['all'] === true }
    case 'change_slots':
      return { intent, targets, match: matchOf(op['match']), set: matchOf(op['set']) }
    case 'show_schedule':
      return { intent, targets }
    case 'show_status':
      return { intent, targets, at: op['at'] }
    case 'apply_template':
      return { intent, targets, template: nameOf(op['template'] ?? '') }
    default:
      return { intent, targets, value: op['value'], minutes: op['minutes'], end: op['end'] }
  }
}

interface Slot {
  readonly days: readonly string[]
  readonly start: string
  readonly end: string
  readonly status: string
}

/** Each day by itself, so that slots with equal times compare equal however they are grouped. */
function slotsOf(slots: readonly Slot[]): string[] {
  return slots
    .flatMap(({ days, start, end, status }) => days.map((day) => [day, start, end === '00:00' ? '24:00' : end, status].join()))
    .sort()
}

function matchOf(match: unknown): unknown {
  const { days, start, end, status } = (match ?? {}) as { days?: string[]; start?: string; end?: string; status?: string }
  return { days: days && [...days].sort(), start, end, status }
}

function nameOf(name: unknown): string {
  const text = String(name)
  const digits = text.replace(/\D/g, '')
  return digits.length >= 8
    ? digits
    : text
        .trim()
        .toLowerCase()
        .replace(/^(team|équipe|equipe|user)\s+/, '')
}
