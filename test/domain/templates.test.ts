import { describe, expect, test } from '@jest/globals'
import { templateId } from '../../src/domain/ids.ts'
import type { Template } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import { spokenToSlots, everyWeek, slotsToSpoken } from '../../src/domain/spoken-slots.ts'
import { applyTemplate, driftOf, slotsForTemplate, templateProblem } from '../../src/domain/templates.ts'
import { anAdmin, counter, date, monday, officeHours, random, slots, subject, weekdays } from './people.ts'
import { randomSlots } from './random-people.ts'

const template: Template = {
  id: templateId('t1'),
  name: 'Option1',
  version: 3,
  slots: [{ days: weekdays, start: 480, end: 960, status: 'professional' }],
}
const today = date('2026-11-23')
const managed = subject({ managed: true, schedules: [officeHours] })

function given(of: Template, who: Subject = managed, from?: string): Subject {
  const result = plan(applyTemplate(of, today, from ? date(from) : undefined), who, anAdmin, monday, counter())
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result))
  return { ...who, profile: result.difference.after }
}

describe('DOMAIN §10: templates', () => {
  test.each([
    [{ ...template, name: '  ' }, 'name-missing'],
    [{ ...template, id: templateId('t2'), name: ' option1' }, 'name-taken'],
    [{ ...template, slots: [] }, 'no-slots'],
    [{ ...template, slots: [{ days: [0], start: 540, end: 543, status: 'private' as const }] }, 'slot-too-short'],
  ])('a name unique in the account and at least one slot: %j is %s', (wrong, kind) => {
    expect(templateProblem(wrong, [template])?.kind).toBe(kind)
  })

  test('nothing is wrong with a good one, and it may keep its own name', () => {
    expect(templateProblem(template, [template])).toBeUndefined()
  })

  test('applying replaces the whole schedule and remembers its origin', () => {
    const { schedules } = given(template).profile
    expect(schedules).toStrictEqual([
      {
        weeks: 1,
        anchor: today,
        slots: slots(weekdays, '8:00', '16:00', 'professional'),
        origin: { template: 't1', name: 'Option1', version: 3 },
      },
    ])
  })

  test('from a date: until then the old one holds; from a past date: now', () => {
    expect(given(template, managed, '2027-01-06').profile.schedules).toMatchObject([
      { slots: officeHours.slots },
      { from: '2027-01-06', anchor: '2027-01-04' },
    ])
    expect(given(template, managed, '2026-11-02').profile.schedules).toHaveLength(1)
  })

  test('applying it again changes nothing; to a self-managed person it is refused', () => {
    const operation = applyTemplate(template, today)
    expect(plan(operation, given(template), anAdmin, monday, counter()).kind).toBe('nothing-to-do')
    expect(plan(operation, subject({ schedules: [officeHours] }), anAdmin, monday, counter())).toMatchObject({
      refusal: { kind: 'self-managed-schedule' },
    })
  })

  test('a template that contradicts itself is a bug of whoever saved it', () => {
    expect(() => applyTemplate({ ...template, slots: [{ days: [0], start: 540, end: 540, status: 'private' }] }, today)).toThrow(
      'slot-empty',
    )
  })
})

describe('DOMAIN §10: drift', () => {
  const drift = (who: Subject, templates: readonly Template[] = [template]): unknown => driftOf(who.profile.schedules, today, templates)
  const edited = (who: Subject): Subject => {
    const result = plan({ kind: 'remove-slots', match: { days: [4] }, all: false }, who, anAdmin, monday, counter())
    if (result.kind !== 'planned') throw new Error(JSON.stringify(result))
    return { ...who, profile: result.difference.after }
  }
  const newer: Template = { ...template, version: 4, slots: [{ days: weekdays, start: 540, end: 960, status: 'professional' }] }

  test.each([
    ['never copied', managed, [template], { kind: 'none' }],
    ['as copied', given(template), [template], { kind: 'as-template' }],
    ['edited', edited(given(template)), [template], { kind: 'edited' }],
    ['a newer version', given(template), [newer, template], { kind: 'older', version: 3, edited: false }],
    ['a newer version, and edited', edited(given(template)), [newer, template], { kind: 'older', version: 3, edited: true }],
    ['a newer version alone', given(template), [newer], { kind: 'older', version: 3, edited: 'unknown' }],
    ['a newer version with the same slots', given(template), [{ ...template, version: 4 }], { kind: 'as-template' }],
    ['removed', given(template), [], { kind: 'template-gone', name: 'Option1' }],
  ] as const)('%s', (_, who, templates, expected) => expect(drift(who, templates)).toStrictEqual(expected))
})

test("DOMAIN §10: a template from somebody's week gives that week back", () => {
  const chance = random(11)
  for (let round = 0; round < 200; round++) {
    const week = randomSlots(chance, 1).filter(({ lasts }) => lasts < 7 * 1440)
    const back = spokenToSlots(slotsToSpoken(week), everyWeek)
    const painted = (some: readonly { day: number; start: number; lasts: number; status: string }[]): string =>
      some.map((slot) => `${slot.day * 1440 + slot.start}+${slot.lasts} ${slot.status}`).join('\n')
    // Slots that touch within a day unite; everything else comes back as it was.
    const apart = week.every(
      (slot) =>
        !week.some(
          (other) =>
            other.status === slot.status && (slot.day * 1440 + slot.start + slot.lasts) % 10_080 === other.day * 1440 + other.start,
        ),
    )
    if (apart) expect(back.kind === 'slots' && painted(back.slots)).toBe(painted(week))
    else expect(back.kind).toBe('slots')
  }
  expect(slotsForTemplate(officeHours)).toHaveLength(5)
  expect(slotsForTemplate(undefined)).toStrictEqual([])
})
