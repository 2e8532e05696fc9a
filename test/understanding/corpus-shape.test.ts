import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

interface SlotRow {
  readonly days: readonly string[]
  readonly start: string
  readonly end: string
  readonly status: string
}
interface OpRow {
  readonly intent: string
  readonly status?: string
  readonly start?: string
  readonly end?: string
  readonly at?: string
  readonly minutes?: number
  readonly value?: string
  readonly slots?: readonly SlotRow[]
  readonly match?: Partial<SlotRow>
  readonly set?: Partial<SlotRow>
  readonly all?: boolean
  readonly template?: string
  readonly targets?: readonly string[]
}
interface Row {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly ref: string
  readonly tz: string
  readonly role: string
  readonly kind: string
  readonly tags: readonly string[]
  readonly gold: readonly OpRow[]
  readonly accept: readonly (readonly OpRow[])[]
  readonly policy?: string
  readonly split: string
  readonly oos?: boolean
}

const reference = '2026-11-23T10:15'
const languages = ['en', 'de', 'fr', 'nl']
const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const statuses = ['private', 'professional', 'on-duty']
const kinds = (
  'now until/duration oneoff-range oneoff-open weekly-single weekly-multi edit extend toggle query admin multi-op ' +
  'clarify none help undo cancel deny'
).split(' ')
const styles = (
  'typo slang polite emoji order barehour half overnight 24h open vague past multi carry except correction mixed neg ' +
  'ambiguous invalid toolow trap belgian compound holiday destructive unsupported multiop admin'
).split(' ')
const writing = (
  'set_status extend add_slots remove_slots change_slots scheduler beep_notifications text_notifications ' +
  'apply_template create_template undo redo'
).split(' ')
const quiet = 'show_status show_schedule show_route help cancel clarify deny none'.split(' ')

/** The weekdays' full names as typed, Monday first; a plural, a part of the day or nothing may follow. */
const weekdays: Readonly<Record<string, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
}

function read(name: string): readonly string[] {
  return readFileSync(new URL(`./sentences/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}
const rowsOf = (name: string): readonly Row[] => read(`${name}.jsonl`).map((line) => JSON.parse(line) as Row)

const inDomain = languages.flatMap(rowsOf)
const outOfScope = rowsOf('oos')
const rows = [...inDomain, ...outOfScope]
const acts = (ops: readonly OpRow[]): boolean => ops.some((op) => writing.includes(op.intent))

/** Fails with the rows that break a rule, so that each can be found by its id. */
function expectNone(broken: readonly Row[]): void {
  expect(broken.map((row) => `${row.id} ${row.text}`)).toEqual([])
}

const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
function isWallTime(text: string): boolean {
  const at = new Date(`${text}:00Z`)
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const weekdayOf = (wallTime: string): number => (new Date(`${wallTime.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7

function isSlotPart(part: Partial<SlotRow>): boolean {
  const days = part.days ?? []
  const inOrder = days.every((day, at) => dayNames.includes(day) && (at === 0 || dayNames.indexOf(day) > dayNames.indexOf(days[at - 1]!)))
  const clocks = [part.start, part.end].every((clock) => clock === undefined || isClock(clock))
  return inOrder && clocks && (part.status === undefined || statuses.includes(part.status)) && (part.days?.length ?? 1) > 0
}
function isSlot(slot: SlotRow): boolean {
  if (!isSlotPart(slot) || !isClock(slot.start) || !isClock(slot.end) || slot.start === '24:00') return false
  return (minuteOf(slot.end) - minuteOf(slot.start) + 1440) % 1440 >= 5 || slot.end === '24:00'
}

function isWellFormed(op: OpRow): boolean {
  if (op.targets !== undefined && (op.targets.length === 0 || op.targets.some((target) => target.trim() === ''))) return false
  switch (op.intent) {
    case 'set_status': {
      const times = [op.start, op.end].filter((time) => time !== undefined)
      const ahead = times.every((time) => isWallTime(time) && time > reference)
      return statuses.includes(op.status ?? '') && ahead && (op.start === undefined || op.end === undefined || op.start < op.end)
    }
    case 'extend':
      return op.end === undefined ? Number.isInteger(op.minutes) && op.minutes! > 0 : isWallTime(op.end) && op.end > reference
    case 'create_template':
    case 'add_slots':
      return (op.slots?.length ?? 0) > 0 && op.slots!.every(isSlot) && (op.intent === 'add_slots' || op.template !== undefined)
    case 'remove_slots':
      return (
        isSlotPart(op.match ?? {}) &&
        Object.keys(op.match ?? {}).length > 0 !== (op.all === true && op.match?.status === undefined && op.match?.days === undefined)
      )
    case 'change_slots':
      return (
        isSlotPart(op.match ?? {}) &&
        isSlotPart(op.set ?? {}) &&
        Object.keys(op.match ?? {}).length > 0 &&
        Object.keys(op.set ?? {}).length > 0
      )
    case 'scheduler':
    case 'beep_notifications':
    case 'text_notifications':
      return op.value === 'on' || op.value === 'off'
    case 'apply_template':
      return op.template !== undefined && op.targets !== undefined
    case 'show_status':
      return op.at === undefined || isWallTime(op.at)
    default:
      return quiet.includes(op.intent) || op.intent === 'undo' || op.intent === 'redo'
  }
}

/** The only weekday that a text names, 0 = Monday; undefined when it names none or several. */
function onlyWeekday(row: Row): number | undefined {
  const named = weekdays[row.lang]!.flatMap((name, at) => (row.text.toLowerCase().includes(name) ? [at] : []))
  return named.length === 1 ? named[0] : undefined
}
function agreesWithWeekday(row: Row): boolean {
  const weekday = onlyWeekday(row)
  const [op] = row.gold
  if (weekday === undefined || op === undefined || row.gold.length > 1) return true
  if (op.intent === 'add_slots') return op.slots!.some((slot) => slot.days.includes(dayNames[weekday]!)) !== row.tags.includes('except')
  if (op.intent !== 'set_status') return true
  return [op.start, op.end].some((time) => time !== undefined && weekdayOf(time) === weekday) || op.end === wallTimeAfter(weekday)
}
/** The midnight that ends the next such weekday: "through Thursday" ends on Friday 00:00. */
function wallTimeAfter(weekday: number): string {
  return `${new Date(Date.UTC(2026, 10, 24 + weekday)).toISOString().slice(0, 10)}T00:00`
}

describe('the sentences are well-formed', () => {
  test('every id and every text of a language stands once', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    expect(new Set(rows.map((row) => `${row.lang} ${row.role} ${row.text.toLowerCase()}`)).size).toBe(rows.length)
  })
  test('every row names its language, role, kind, half and the fixed now', () => {
    expectNone(rows.filter((row) => !languages.includes(row.lang) || !row.id.includes(`-${row.lang}-`) || row.text.trim() === ''))
    expectNone(rows.filter((row) => row.ref !== `${reference}:00+01:00` || row.tz !== 'Europe/Brussels'))
    expectNone(rows.filter((row) => !['user', 'admin'].includes(row.role) || !['dev', 'held'].includes(row.split)))
    expectNone(rows.filter((row) => !kinds.includes(row.kind)))
    expectNone(inDomain.filter((row) => row.tags.some((tag) => !styles.includes(tag))))
  })
  test('every operation is one that the language schema knows, with its slots', () => {
    const lists = (row: Row): readonly (readonly OpRow[])[] => [row.gold, ...row.accept]
    expectNone(rows.filter((row) => lists(row).some((ops) => ops.length === 0 || !ops.every(isWellFormed))))
    expectNone(rows.filter((row) => row.accept.some((ops) => JSON.stringify(ops) === JSON.stringify(row.gold))))
  })
  test('the kind says what the right answer does', () => {
    const ofKind = (kind: string): readonly Row[] => inDomain.filter((row) => row.kind === kind && acts(row.gold) && row.gold.length === 1)
    expectNone(ofKind('now').filter(({ gold: [op] }) => op!.intent !== 'set_status' || op!.start !== undefined || op!.end !== undefined))
    expectNone(ofKind('until/duration').filter(({ gold: [op] }) => op!.start !== undefined || op!.end === undefined))
    expectNone(ofKind('oneoff-range').filter(({ gold: [op] }) => op!.end === undefined))
    expectNone(ofKind('oneoff-open').filter(({ gold: [op] }) => op!.start === undefined || op!.end !== undefined))
    expectNone(inDomain.filter((row) => row.kind.startsWith('weekly') && row.gold[0]!.intent !== 'add_slots'))
    expectNone(inDomain.filter((row) => ['clarify', 'none', 'help', 'query', 'cancel', 'deny'].includes(row.kind) && acts(row.gold)))
  })
  test('a refusal is a refusal: the writer has no such right, and nothing else is accepted that acts', () => {
    expectNone(
      rows.filter(
        (row) => (row.policy === 'deny') !== (row.gold[0]!.intent === 'deny') || (row.policy === 'deny') !== (row.kind === 'deny'),
      ),
    )
    expectNone(rows.filter((row) => row.policy === 'deny' && (row.role !== 'user' || row.accept.some(acts))))
  })
  test('only admins act on others', () => {
    const onOthers = (row: Row): boolean => [row.gold, ...row.accept].some((ops) => acts(ops) && ops.some((op) => op.targets !== undefined))
    expectNone(rows.filter((row) => row.role !== 'admin' && onOthers(row)))
  })
  test('where a text names one weekday, the answer falls on it', () => {
    expectNone(inDomain.filter((row) => !agreesWithWeekday(row)))
  })
})

describe('the sentences measure enough', () => {
  test.each(languages)('%s has at least 200 sentences, every kind, and 150 more out of scope', (language) => {
    const own = inDomain.filter((row) => row.lang === language)
    expect(own.length).toBeGreaterThanOrEqual(200)
    expect(kinds.filter((kind) => !own.some((row) => row.kind === kind))).toEqual([])
    expect(outOfScope.filter((row) => row.lang === language).length).toBeGreaterThanOrEqual(150)
  })
  test.each(languages)('in %s at least a third must not act, and the halves are even', (language) => {
    const all = rows.filter((row) => row.lang === language)
    expect(all.filter((row) => !acts(row.gold)).length).toBeGreaterThanOrEqual(all.length / 3)
    expect(Math.abs(all.filter((row) => row.split === 'held').length - all.length / 2)).toBeLessThan(all.length * 0.05)
  })
  test('every style is met somewhere', () => {
    expect(styles.filter((style) => !inDomain.some((row) => row.tags.includes(style)))).toEqual([])
  })
  test('out of scope nothing acts, in no accepted answer either', () => {
    expectNone(outOfScope.filter((row) => row.oos !== true || acts(row.gold) || row.accept.some(acts)))
  })
  test('the chatter is many lines, each once, none of them a sentence that acts', () => {
    const chatter = read('chatter.txt')
    const acting = new Set(rows.filter((row) => acts(row.gold)).map((row) => row.text.toLowerCase()))
    expect(chatter.length).toBeGreaterThanOrEqual(1400)
    expect(new Set(chatter.map((line) => line.toLowerCase())).size).toBe(chatter.length)
    expect(chatter.filter((line) => line.trim() === '' || line.length > 300 || acting.has(line.toLowerCase()))).toEqual([])
  })
})
