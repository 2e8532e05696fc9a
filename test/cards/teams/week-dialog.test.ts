import { describe, expect, test } from '@jest/globals'
import * as AdaptiveCards from 'adaptivecards/dist/adaptivecards.js'
import type { CardData } from '../../../src/cards/card-data.ts'
import { limits } from '../../../src/cards/limits.ts'
import { editWeekAction } from '../../../src/cards/teams/edit-week.ts'
import { dayId, inputId, mostDialogRows, weekDialogCard } from '../../../src/cards/teams/week-dialog.ts'
import { addDays, mondayOf } from '../../../src/domain/time.ts'
import { effective } from '../../../src/domain/effective.ts'
import { languages } from '../../../src/domain/person.ts'
import type { DatedSchedule } from '../../../src/domain/schedule.ts'
import { account, date, monday, officeHours, person, slots, subject, week, weekdays } from '../../domain/people.ts'
import { elementsOf, textsOf } from '../subset.ts'

const { AdaptiveCard, SerializationContext, Versions } = (AdaptiveCards as unknown as { default: typeof AdaptiveCards }).default

const full = { days: [0, 1, 2, 3, 4, 5, 6], from: '09:00', until: '17:00', status: 'professional' }
const long = { day: 4, start: 1020, lasts: 3780, status: 'private' } as const
const longest = 'ä'.repeat(60)
const form = 'f:1;messageid=1'

describe.each(languages)('the week as inputs, in %s', (language) => {
  const problems = Array.from({ length: mostDialogRows }, (_, row) =>
    (['days', 'from', 'until', 'status'] as const).map((field) => ({
      row,
      field,
      because: field === 'days' ? ({ kind: 'no-days' } as const) : ({ kind: 'overlap', withRow: mostDialogRows - 1 } as const),
    })),
  ).flat()
  const brim = weekDialogCard(
    {
      account: account({ labels: { [language]: { private: longest, professional: longest, 'on-duty': longest } } }),
      schedule: week([long]),
      whom: person({ name: 'Maximiliane von und zu Hohenstein-Fürstenberg' }),
      form: 'x'.repeat(200),
      rows: Array.from({ length: mostDialogRows }, () => full),
      problems,
    },
    language,
  )

  test('filled to the brim, with everything wrong, it fits and is taken without complaint', () => {
    expect(Buffer.byteLength(JSON.stringify(brim))).toBeLessThan(limits.teams.cardBytes)
    const context = new SerializationContext(Versions.v1_5)
    new AdaptiveCard().parse(brim, context)
    expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)).toEqual([])
    expect(JSON.stringify(brim)).not.toMatch(/undefined|\[object|NaN/)
  })

  test('every input has a name of its own and words beside it', () => {
    const inputs = elementsOf(brim).filter(({ type }) => type.startsWith('Input.'))
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(mostDialogRows * 10)
    for (const input of inputs) expect(input['label'] ?? input['title']).toMatch(/\p{L}/u)
  })
})

test('what was typed stands in its inputs, right or wrong; an empty row is empty', () => {
  const rows = [{ days: [1], from: '09:00', status: 'on-duty' }, { days: [] }]
  const card = weekDialogCard({ account: account(), schedule: undefined, form, rows, problems: [] }, 'en')
  const values = elementsOf(card).flatMap(({ id, value }) =>
    id !== undefined && value !== undefined && value !== 'false' ? [[id, value]] : [],
  )
  expect(values).toEqual([
    [dayId(0, 1), 'true'],
    [inputId(0, 'from'), '09:00'],
    [inputId(0, 'status'), 'on-duty'],
  ])
  expect(card.actions).toMatchObject([
    { title: 'Show the change', data: { week: { act: 'save', form, rows: 2 } } },
    { title: 'Add a slot', data: { week: { act: 'add', form, rows: 2 } } },
  ])
})

test('a problem is said under its input, and at the top that nothing has changed', () => {
  const problem = { row: 0, field: 'until', because: { kind: 'same-times' } } as const
  const card = weekDialogCard({ account: account(), schedule: undefined, form, rows: [full], problems: [problem] }, 'en')
  expect(textsOf(card)[0]).toBe('One entry needs another look. Nothing has changed yet.')
  const column = elementsOf(card).find(({ type, items }) => type === 'Column' && JSON.stringify(items).includes('"until-0"'))
  expect(textsOf(column!['items'])).toEqual(['It starts and ends at the same time. Choose another end.'])
})

test('what has no inputs is named, in the account’s words', () => {
  const own = account({ labels: { en: { private: 'Off', professional: 'Office', 'on-duty': 'Stand-by' } } })
  const card = weekDialogCard({ account: own, schedule: week([long]), form, rows: [full], problems: [] }, 'en')
  expect(textsOf(card).join(' ')).toContain('These stay as they are: Off Fri 17:00 to Mon 8:00.')
  expect(JSON.stringify(card)).toContain('"title":"Stand-by"')
})

describe('the button that opens it', () => {
  const drawn = (schedules: readonly DatedSchedule[], weeksLater = 0): CardData => {
    const who = subject({ schedules })
    return {
      ...{ kind: 'week', account: who.account, zone: who.account.zone, now: monday, buttons: [] },
      ...{ profile: who.profile, monday: addDays(mondayOf(date('2026-11-23')), 7 * weeksLater), effective: effective(who, monday) },
    }
  }
  const later = { ...week(slots(weekdays, '8:00', '12:00', 'on-duty')), from: date('2026-11-30') }

  test('under a drawn week, one’s own or somebody else’s', () => {
    expect(editWeekAction(drawn([officeHours]), 'en')).toEqual({
      ...{ type: 'Action.Submit', title: 'Edit the week' },
      data: { msteams: { type: 'task/fetch' }, edit: {} },
    })
    const tom = person({ name: 'Tom' })
    expect(editWeekAction({ ...drawn([officeHours]), whom: tom } as CardData, 'en')).toMatchObject({ data: { edit: { whom: tom.id } } })
  })

  test('not where the inputs would show another schedule, or cannot show it', () => {
    expect(editWeekAction(drawn([officeHours, later]), 'en')).toBeDefined()
    expect(editWeekAction(drawn([officeHours, later], 1), 'en')).toBeUndefined()
    expect(editWeekAction(drawn([officeHours], 1), 'en')).toBeDefined()
    expect(editWeekAction(drawn([{ ...officeHours, weeks: 2 }]), 'en')).toBeUndefined()
  })

  test('not under other cards', () => {
    expect(editWeekAction({ ...drawn([]), kind: 'nothing-to-do' } as CardData, 'en')).toBeUndefined()
  })
})
