import { describe, expect, test } from '@jest/globals'
import type { Operation, SpokenSlot } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned, refusal } from './planning.ts'
import { actor, counter, date, inBrussels, minutes, monday, officeHours, slots, subject, week, weekdays } from './people.ts'

type Add = Omit<Extract<Operation, { kind: 'add-slots' }>, 'kind'>

const office = subject({ schedules: [officeHours] })

function doing(operation: Operation, who: Subject = office): Plan {
  return plan(operation, who, actor(), monday, counter())
}

function add(fields: Add, who: Subject = office): Plan {
  return doing({ kind: 'add-slots', ...fields }, who)
}

function said(
  days: readonly number[],
  start: string,
  end: string,
  status: SpokenSlot['status'] = 'on-duty',
  endsDaysLater?: number,
): SpokenSlot {
  return { days, start: minutes(start), end: minutes(end), status, ...(endsDaysLater !== undefined && { endsDaysLater }) }
}

describe('DOMAIN §3: adding slots', () => {
  test('several days are one piece for each day; the difference tells only what is new, and waits for a yes', () => {
    const { difference, ceremony } = planned(add({ slots: [said([5, 6], '8:00', '20:00')] }))
    expect(difference.parts).toStrictEqual([{ kind: 'slots-added', slots: slots([5, 6], '8:00', '20:00', 'on-duty') }])
    expect(difference.after.schedules).toStrictEqual([week([...officeHours.slots, ...slots([5, 6], '8:00', '20:00', 'on-duty')])])
    expect(ceremony).toBe('confirm')
  })

  test('the first slots of somebody without a schedule', () => {
    const { difference } = planned(add({ slots: [said([2], '9:00', '17:00')] }, subject()))
    expect(difference.after.schedules).toStrictEqual([week(slots([2], '9:00', '17:00', 'on-duty'))])
    expect(difference.parts).toStrictEqual([{ kind: 'slots-added', slots: slots([2], '9:00', '17:00', 'on-duty') }])
  })

  test('past midnight, over days, up to 24:00 and all day', () => {
    const result = planned(
      add(
        {
          slots: [
            said([0], '22:00', '6:00'),
            said([1], '20:00', '24:00'),
            said([2], '0:00', '24:00'),
            said([4], '17:00', '8:00', 'on-duty', 3),
          ],
        },
        subject(),
      ),
    )
    expect(result.difference.after.schedules[0]?.slots).toStrictEqual([
      { day: 0, start: 1320, lasts: 480, status: 'on-duty' },
      { day: 1, start: 1200, lasts: 240, status: 'on-duty' },
      { day: 2, start: 0, lasts: 1440, status: 'on-duty' },
      { day: 4, start: 1020, lasts: (7 + 48 + 8) * 60, status: 'on-duty' },
    ])
  })

  test.each([
    [said([0], '9:00', '9:00'), { kind: 'slot-empty' }],
    [said([], '9:00', '17:00'), { kind: 'slot-empty' }],
    [said([0], '9:00', '9:04'), { kind: 'slot-too-short', minutes: 4 }],
    [said([0], '9:00', '8:00', 'on-duty', 0), { kind: 'slot-empty' }],
  ])('refused: %j', (slot, expected) => expect(refusal(add({ slots: [slot] }))).toStrictEqual(expected))

  test('five minutes are enough; start = end a day later is a day', () => {
    expect(add({ slots: [said([6], '9:00', '9:05')] }).kind).toBe('planned')
    expect(add({ slots: [said([6], '9:00', '9:00', 'on-duty', 1)] }, subject()).kind).toBe('planned')
  })

  test('new slots that contradict each other are refused, the same said twice are one', () => {
    const clash = add({ slots: [said([5], '9:00', '12:00'), said([5], '11:00', '13:00', 'private')] })
    expect(refusal(clash)).toMatchObject({ kind: 'slots-overlap-each-other', slots: [{ status: 'on-duty' }, { status: 'private' }] })
    expect(refusal(add({ slots: [said([5], '9:00', '9:00', 'on-duty', 8)] }))).toMatchObject({ kind: 'slots-overlap-each-other' })
    expect(planned(add({ slots: [said([5, 5], '9:00', '12:00')] })).difference.parts).toMatchObject([{ slots: [{ day: 5 }] }])
  })

  test('what is there already, exactly so: nothing to do', () => {
    expect(add({ slots: [said([0, 1], '9:00', '17:00', 'professional')] }).kind).toBe('nothing-to-do')
    const half = planned(add({ slots: [said([0, 5], '9:00', '17:00', 'professional')] }))
    expect(half.difference.parts).toStrictEqual([{ kind: 'slots-added', slots: slots([5], '9:00', '17:00', 'professional') }])
  })
})

describe('DOMAIN §3: overlap', () => {
  const wednesday: Add = { slots: [said([2], '12:00', '13:00', 'private')] }

  test('is asked about: make room first, then replace', () => {
    expect(add(wednesday)).toMatchObject({
      kind: 'asks',
      question: {
        kind: 'overlap',
        overlapping: slots([2], '9:00', '17:00', 'professional'),
        choices: [
          { kind: 'add-slots', overlap: 'make-room' },
          { kind: 'add-slots', overlap: 'replace' },
        ],
      },
    })
  })

  test('an edit of Wednesday never touches Monday', () => {
    const made = planned(add({ ...wednesday, overlap: 'make-room' })).difference
    expect(made.after.schedules[0]?.slots.filter(({ day }) => day !== 2)).toStrictEqual(
      slots([0, 1, 3, 4], '9:00', '17:00', 'professional'),
    )
    expect(made.parts).toStrictEqual([
      { kind: 'slots-removed', slots: slots([2], '9:00', '17:00', 'professional') },
      {
        kind: 'slots-added',
        slots: [
          ...slots([2], '9:00', '12:00', 'professional'),
          ...slots([2], '12:00', '13:00', 'private'),
          ...slots([2], '13:00', '17:00', 'professional'),
        ],
      },
    ])
  })

  test('replace: the touched pieces of those days go whole', () => {
    const { after } = planned(add({ ...wednesday, overlap: 'replace' })).difference
    expect(after.schedules[0]?.slots.filter(({ day }) => day === 2)).toStrictEqual(slots([2], '12:00', '13:00', 'private'))
  })

  test('leftovers under 5 minutes are named', () => {
    const { warnings } = planned(add({ slots: [said([2], '9:03', '16:00')], overlap: 'make-room' }))
    expect(warnings).toStrictEqual([{ kind: 'leftover-dropped', slot: { day: 2, start: 540, lasts: 3, status: 'professional' } }])
  })

  test('same status and touching: merge', () => {
    const { after, parts } = planned(add({ slots: [said([0], '17:00', '18:00', 'professional')] })).difference
    expect(after.schedules[0]?.slots[0]).toStrictEqual(slots([0], '9:00', '18:00', 'professional')[0])
    expect(parts.map(({ kind }) => kind)).toStrictEqual(['slots-removed', 'slots-added'])
  })
})

describe('DOMAIN §3: cycles', () => {
  test('every second week from a date: counted from that date, the other weeks stay', () => {
    const { difference } = planned(add({ slots: [said([5], '8:00', '20:00')], everyWeeks: 2, from: date('2026-11-23') }))
    const [schedule] = difference.after.schedules
    expect(schedule).toMatchObject({ weeks: 2, anchor: '2026-11-23' })
    expect(schedule?.slots.filter(({ status }) => status === 'on-duty')).toStrictEqual(slots([5], '8:00', '20:00', 'on-duty'))
    expect(schedule?.slots).toHaveLength(11)
    expect(difference.parts).toStrictEqual([{ kind: 'slots-added', slots: slots([5], '8:00', '20:00', 'on-duty') }])
  })

  test('the first such week contains the date, whatever the anchor', () => {
    const anchored = subject({ schedules: [{ ...officeHours, anchor: date('2026-11-16') }] })
    const { after } = planned(add({ slots: [said([5], '8:00', '20:00')], everyWeeks: 2 }, anchored)).difference
    expect(after.schedules[0]?.slots.filter(({ status }) => status === 'on-duty')).toStrictEqual(slots([12], '8:00', '20:00', 'on-duty'))
  })

  test('cycles of different length meet in the least common one; longer than 12 weeks is refused', () => {
    const second = planned(add({ slots: [said([5], '8:00', '20:00')], everyWeeks: 2 })).difference.after
    const third = planned(add({ slots: [said([6], '8:00', '20:00')], everyWeeks: 3 }, { ...office, profile: second })).difference.after
    expect(third.schedules[0]?.weeks).toBe(6)
    expect(third.schedules[0]?.slots.filter(({ status }) => status === 'on-duty').map(({ day }) => day)).toStrictEqual([5, 6, 19, 27, 33])
    const fifth = add({ slots: [said([6], '6:00', '7:00')], everyWeeks: 5 }, { ...office, profile: third })
    expect(refusal(fifth)).toStrictEqual({ kind: 'bad-cycle', weeks: 30 })
  })

  test.each([0, 13, 1.5])('every %d weeks is refused', (everyWeeks) =>
    expect(refusal(add({ slots: [said([5], '8:00', '9:00')], everyWeeks }))).toStrictEqual({ kind: 'bad-cycle', weeks: everyWeeks }),
  )
})

describe('DOMAIN §3: from and until', () => {
  const saturday = [said([5], '8:00', '20:00')]

  test('from a date: a copy of what holds then, with the slots; until then all stays', () => {
    const { difference } = planned(add({ slots: saturday, from: date('2027-01-04') }))
    const dated = { ...officeHours, slots: [...officeHours.slots, ...slots([5], '8:00', '20:00', 'on-duty')], from: date('2027-01-04') }
    expect(difference.after.schedules).toStrictEqual([officeHours, dated])
    expect(difference.parts).toStrictEqual([{ kind: 'schedule-added', schedule: dated }])
  })

  test('until a date: afterwards the previous one holds', () => {
    const { after } = planned(add({ slots: saturday, until: date('2026-12-31') })).difference
    expect(after.schedules[1]).toMatchObject({ from: '2026-11-23', until: '2026-12-31' })
  })

  test('a change of schedule in between stays', () => {
    const night = week(slots(weekdays, '22:00', '6:00', 'on-duty'), { from: date('2027-01-04') })
    const both = subject({ schedules: [officeHours, night] })
    const { after } = planned(add({ slots: saturday, from: date('2026-12-01'), until: date('2027-01-31') }, both)).difference
    expect(after.schedules.map(({ from, until, slots: of }) => [from, until, of.length])).toStrictEqual([
      [undefined, undefined, 5],
      ['2027-01-04', undefined, 5],
      ['2026-12-01', '2027-01-03', 6],
      ['2027-01-04', '2027-01-31', 6],
    ])
  })

  test('from today or earlier is the present schedule; one that is dated for later stays above it', () => {
    const { after } = planned(add({ slots: saturday, from: date('2026-11-23') })).difference
    expect(after.schedules).toHaveLength(1)
    const later = subject({ schedules: [{ ...officeHours, from: date('2027-01-04') }] })
    const present = planned(add({ slots: saturday }, later)).difference.after
    expect(present.schedules.map(({ from }) => from)).toStrictEqual([undefined, '2027-01-04'])
  })

  test('reversed or past dates are refused', () => {
    expect(refusal(add({ slots: saturday, from: date('2027-01-04'), until: date('2027-01-03') }))).toStrictEqual({ kind: 'dates-reversed' })
    expect(refusal(add({ slots: saturday, until: date('2026-11-22') }))).toStrictEqual({
      kind: 'end-passed',
      at: inBrussels('2026-11-23T00:00'),
    })
  })

  test('schedules that are over, or covered for good, are dropped', () => {
    const over = { ...officeHours, until: date('2026-10-31') }
    const covered = { ...officeHours, from: date('2027-01-04') }
    const first = planned(
      add({ slots: saturday, from: date('2027-01-04') }, subject({ schedules: [over, officeHours, covered] })),
    ).difference
    expect(first.after.schedules.map(({ from, slots: of }) => [from, of.length])).toStrictEqual([
      [undefined, 5],
      ['2027-01-04', 6],
    ])
  })
})

describe('DOMAIN §6: a slot that never happens is named when set', () => {
  test('wholly inside the gap of a spring-forward day', () => {
    const { warnings } = planned(add({ slots: [said([5, 6], '2:10', '2:50')] }))
    expect(warnings).toStrictEqual([{ kind: 'never-happens', slot: slots([6], '2:10', '2:50', 'on-duty')[0], date: '2027-03-28' }])
  })

  test('up to the last minute of the gap, and not one longer', () => {
    expect(planned(add({ slots: [said([6], '2:00', '3:00')] })).warnings).toHaveLength(1)
    expect(planned(add({ slots: [said([6], '2:00', '3:01')] })).warnings).toHaveLength(0)
    expect(planned(add({ slots: [said([6], '1:59', '3:00')] })).warnings).toHaveLength(0)
  })

  test('not when the cycle or the dates pass it by', () => {
    const weeks = (from: string): Plan => add({ slots: [said([6], '2:10', '2:50')], everyWeeks: 2, from: date(from) })
    expect(planned(weeks('2026-11-23')).warnings).toHaveLength(0)
    expect(planned(weeks('2026-11-16')).warnings).toHaveLength(1)
    expect(planned(add({ slots: [said([6], '2:10', '2:50')], until: date('2026-12-31') })).warnings).toStrictEqual([])
  })
})
