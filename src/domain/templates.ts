import type { Operation, Template } from './operation.ts'
import type { Refusal } from './plan-result.ts'
import { sameValue } from './same-value.ts'
import { emptyWeek, scheduleOn } from './schedule-list.ts'
import type { DatedSchedule, Slot } from './schedule.ts'
import { everyWeek, slotsToSpoken, spokenToSlots } from './spoken-slots.ts'
import type { LocalDate } from './time.ts'

/** What is wrong with a template. */
export type TemplateProblem = Refusal | { readonly kind: 'name-missing' } | { readonly kind: 'name-taken' } | { readonly kind: 'no-slots' }

/** How somebody's schedule stands to the template it was copied from (DOMAIN §10). */
export type Drift =
  /** Never copied from a template. */
  | { readonly kind: 'none' }
  | { readonly kind: 'as-template' }
  /** The person's copy was edited. */
  | { readonly kind: 'edited' }
  /** The template has a newer version; `edited` says whether the copy was edited besides. */
  | { readonly kind: 'older'; readonly version: number; readonly edited: boolean | 'unknown' }
  | { readonly kind: 'template-gone'; readonly name: string }

/** A name unique in the account, whatever its case, and at least one slot that may stand (DOMAIN §10). */
export function templateProblem(template: Template, others: readonly Template[]): TemplateProblem | undefined {
  if (template.name.trim() === '') return { kind: 'name-missing' }
  if (others.some(({ id, name }) => id !== template.id && sameName(name, template.name))) return { kind: 'name-taken' }
  if (template.slots.length === 0) return { kind: 'no-slots' }
  const slots = spokenToSlots(template.slots, everyWeek)
  return slots.kind === 'refused' ? slots.refusal : undefined
}

/**
 * Applying copies: the operation that gives somebody the template's whole week, from today or a date, and remembers the origin. Made
 * for each person alike and planned like any other change, so rights, refusals and undo are the same.
 */
export function applyTemplate(template: Template, today: LocalDate, from?: LocalDate): Operation {
  const start = from !== undefined && from > today ? from : undefined
  const schedule = emptyWeek(start ?? today)
  const origin = { template: template.id, name: template.name, version: template.version }
  return {
    kind: 'replace-schedule',
    schedule: { ...schedule, slots: templateSlots(template), origin, ...(start && { from: start }) },
  }
}

/** Who has drifted: compares what holds on `date` with the template it came from, at the version it came from if that is given. */
export function driftOf(schedules: readonly DatedSchedule[], date: LocalDate, templates: readonly Template[]): Drift {
  const schedule = scheduleOn(schedules, date)
  if (!schedule?.origin) return { kind: 'none' }
  const { origin } = schedule
  const versions = templates.filter(({ id }) => id === origin.template)
  const newest = versions.toSorted((a, b) => b.version - a.version)[0]
  if (!newest) return { kind: 'template-gone', name: origin.name }
  const copied = versions.find(({ version }) => version === origin.version)
  const edited = copied ? !isCopy(schedule, copied) : 'unknown'
  if (newest.version > origin.version)
    return isCopy(schedule, newest) ? { kind: 'as-template' } : { kind: 'older', version: origin.version, edited }
  return edited === true ? { kind: 'edited' } : { kind: 'as-template' }
}

/** A template's content from somebody's present week: what "create a template from Ann's schedule" saves. */
export function slotsForTemplate(schedule: DatedSchedule | undefined): Template['slots'] {
  return slotsToSpoken(schedule?.slots ?? [])
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase('en')
  return plain(one) === plain(other)
}

function isCopy(schedule: DatedSchedule, template: Template): boolean {
  return schedule.weeks === 1 && sameValue(schedule.slots, templateSlots(template))
}

/** A template is checked before it is saved; one that contradicts itself is a bug of whoever saved it. */
function templateSlots(template: Template): readonly Slot[] {
  const slots = spokenToSlots(template.slots, everyWeek)
  if (slots.kind === 'refused') throw new Error(`template ${template.id} may not be applied: ${slots.refusal.kind}`)
  return slots.slots
}
