import { describe, expect, test } from '@jest/globals'
import { effective } from '../../src/domain/effective.ts'
import { nextScheduledChange } from '../../src/domain/next-change.ts'
import type { Subject } from '../../src/domain/person.ts'
import type { Status } from '../../src/domain/status.ts'
import { at, date, inBrussels, monday, officeHours, override, slots, subject, week, weekdays, zone } from './people.ts'

/** Status and until at wall times in Brussels. */
function holds(who: Subject, text: string): [Status | undefined, string | undefined] {
  const { status, until } = effective(who, inBrussels(text))
  return [status, until === undefined ? undefined : new Date(until).toISOString().slice(0, 16)]
}

describe('DOMAIN §3: the weekly schedule', () => {
  const who = subject({ schedules: [officeHours] })

  test.each([
    ['2026-11-23T08:59', 'private', '2026-11-23T08:00'],
    ['2026-11-23T09:00', 'professional', '2026-11-23T16:00'],
    ['2026-11-23T16:59', 'professional', '2026-11-23T16:00'],
    ['2026-11-23T17:00', 'private', '2026-11-24T08:00'],
    ['2026-11-28T12:00', 'private', '2026-11-30T08:00'],
  ])('half open: at %s %s until %s', (text, status, until) => expect(holds(who, text)).toStrictEqual([status, until]))

  test('9–12 and 12–17 touch without overlapping', () => {
    const touching = subject({
      schedules: [week([...slots([0], '9:00', '12:00', 'professional'), ...slots([0], '12:00', '17:00', 'on-duty')])],
    })
    expect(holds(touching, '2026-11-23T11:59')[0]).toBe('professional')
    expect(holds(touching, '2026-11-23T12:00')[0]).toBe('on-duty')
  })

  test('24:00 is a valid end', () => {
    const late = subject({ schedules: [week(slots([0], '20:00', '24:00', 'on-duty'))] })
    expect(holds(late, '2026-11-23T23:59')).toStrictEqual(['on-duty', '2026-11-23T23:00'])
    expect(holds(late, '2026-11-24T00:00')[0]).toBe('private')
  })

  test('a slot may run past midnight', () => {
    const night = subject({ schedules: [week(slots([0], '22:00', '6:00', 'on-duty'))] })
    expect(holds(night, '2026-11-24T05:59')).toStrictEqual(['on-duty', '2026-11-24T05:00'])
    expect(holds(night, '2026-11-24T06:00')[0]).toBe('private')
  })

  test('a slot may run over days and past the end of the week', () => {
    const weekend = subject({ schedules: [week([{ day: 4, start: 17 * 60, lasts: (7 + 48 + 8) * 60, status: 'on-duty' }])] })
    expect(holds(weekend, '2026-11-27T17:00')).toStrictEqual(['on-duty', '2026-11-30T07:00'])
    expect(holds(weekend, '2026-11-30T07:59')[0]).toBe('on-duty')
    expect(holds(weekend, '2026-11-30T08:00')[0]).toBe('private')
  })

  test('a slot of the whole cycle never ends', () => {
    const always = subject({ schedules: [week([{ day: 2, start: 600, lasts: 7 * 1440, status: 'on-duty' }])] })
    expect(holds(always, '2026-11-23T10:15')).toStrictEqual(['on-duty', undefined])
  })

  test('an empty schedule, or none, holds the outside status without end', () => {
    expect(holds(subject({ schedules: [week([])] }), '2026-11-23T10:15')).toStrictEqual(['private', undefined])
    expect(holds(subject({}, {}, { outsideStatus: 'professional' }), '2026-11-23T10:15')).toStrictEqual(['professional', undefined])
  })

  test('a slot in the outside status changes nothing, and is still the reason', () => {
    const who = subject({ schedules: [week([...slots([0], '9:00', '12:00', 'private'), ...slots([0], '12:00', '17:00', 'professional')])] })
    expect(effective(who, monday).because.kind).toBe('slot')
    expect(holds(who, '2026-11-23T08:00')).toStrictEqual(['private', '2026-11-23T11:00'])
  })

  test('a cycle is anchored on a date, never on week parity: weeks 53 and 1 differ', () => {
    const everySecond = subject({ schedules: [week(slots([0], '9:00', '17:00', 'on-duty'), { weeks: 2, anchor: date('2026-12-28') })] })
    expect(holds(everySecond, '2026-12-28T10:00')[0]).toBe('on-duty')
    expect(holds(everySecond, '2027-01-04T10:00')[0]).toBe('private')
    expect(holds(everySecond, '2027-01-11T10:00')[0]).toBe('on-duty')
    expect(holds(everySecond, '2026-12-14T10:00')[0]).toBe('on-duty')
  })

  test('outside its dates the previous schedule holds', () => {
    const schedules = [
      officeHours,
      week(slots(weekdays, '7:00', '12:00', 'on-duty'), { from: date('2027-01-04'), until: date('2027-01-08') }),
    ]
    const who = subject({ schedules })
    expect(holds(who, '2027-01-01T10:00')[0]).toBe('professional')
    expect(holds(who, '2027-01-04T10:00')[0]).toBe('on-duty')
    expect(holds(who, '2027-01-08T11:59')[0]).toBe('on-duty')
    expect(holds(who, '2027-01-11T10:00')[0]).toBe('professional')
  })

  test('of two schedules that hold on a date the one said last wins', () => {
    const january = week(slots(weekdays, '9:00', '17:00', 'on-duty'), { from: date('2027-01-01') })
    const one = subject({ schedules: [january, week(slots(weekdays, '9:00', '17:00', 'private'), { from: date('2027-01-01') })] })
    expect(holds(one, '2027-01-04T10:00')[0]).toBe('private')
  })

  test('scheduler off: the manual status holds until changed', () => {
    const off = subject({ schedules: [officeHours], schedulerOn: false, manualStatus: 'on-duty' })
    expect(holds(off, '2026-11-23T10:15')).toStrictEqual(['on-duty', undefined])
    expect(effective(off, monday).because).toStrictEqual({ kind: 'manual' })
    expect(nextScheduledChange(off, monday)).toBeUndefined()
  })
})

describe('DOMAIN §4: temporary statuses', () => {
  const untilSix = override('a', 'private', inBrussels('2026-11-23T10:00'), inBrussels('2026-11-23T18:00'))
  const lunch = override('b', 'on-duty', inBrussels('2026-11-23T12:00'), inBrussels('2026-11-23T13:00'))

  test('the one said last wins while it lasts; an older one that still runs holds again', () => {
    const who = subject({ schedules: [officeHours], overrides: [untilSix, lunch] })
    expect(holds(who, '2026-11-23T11:59')).toStrictEqual(['private', '2026-11-23T11:00'])
    expect(holds(who, '2026-11-23T12:00')).toStrictEqual(['on-duty', '2026-11-23T12:00'])
    expect(holds(who, '2026-11-23T13:00')[0]).toBe('private')
  })

  test('an older one within a newer one never shows', () => {
    const who = subject({ schedules: [officeHours], overrides: [lunch, untilSix] })
    expect(holds(who, '2026-11-23T12:30')[0]).toBe('private')
  })

  test('because names the winner and what it beat', () => {
    const who = subject({ schedules: [officeHours], overrides: [untilSix, lunch] })
    expect(effective(who, inBrussels('2026-11-23T12:30')).because).toStrictEqual({
      kind: 'override',
      override: lunch,
      beat: { kind: 'override', override: untilSix, beat: { kind: 'slot', slot: officeHours.slots[0] } },
    })
  })

  test('until looks past an end that changes nothing', () => {
    const who = subject({ schedules: [officeHours], overrides: [untilSix] })
    expect(holds(who, '2026-11-23T10:30')).toStrictEqual(['private', '2026-11-24T08:00'])
  })

  test('holds with the scheduler off too', () => {
    const who = subject({ schedulerOn: false, manualStatus: 'professional', overrides: [untilSix] })
    expect(holds(who, '2026-11-23T10:30')).toStrictEqual(['private', '2026-11-23T17:00'])
  })

  test('half open to the millisecond', () => {
    const who = subject({ overrides: [override('x', 'on-duty', at('2026-11-23T10:15:00.250Z'), at('2026-11-23T10:15:00.750Z'))] })
    expect(effective(who, at('2026-11-23T10:15:00.249Z'))).toMatchObject({ status: 'private', until: at('2026-11-23T10:15:00.250Z') })
    expect(effective(who, at('2026-11-23T10:15:00.250Z'))).toMatchObject({ status: 'on-duty', until: at('2026-11-23T10:15:00.750Z') })
    expect(effective(who, at('2026-11-23T10:15:00.750Z')).status).toBe('private')
  })

  test('one of no length never holds', () => {
    const who = subject({ overrides: [override('x', 'on-duty', monday, monday)] })
    expect(effective(who, monday)).toStrictEqual({ status: 'private', because: { kind: 'outside' } })
  })
})

describe('DOMAIN §5: the calendar', () => {
  const armistice = { date: date('2026-11-11'), name: 'Armistice', exemptTeams: ['night'] }
  const closed = { ...armistice, rule: { kind: 'status' as const, status: 'on-duty' as const } }
  const asSunday = { ...armistice, rule: { kind: 'as-weekday' as const, weekday: 6 } }
  const schedules = [week([...officeHours.slots, ...slots([6], '8:00', '10:00', 'on-duty')])]

  test('a status for the local date comes before the slots, and names the slot it beat', () => {
    const who = subject({ schedules }, {}, { calendar: [closed] })
    expect(holds(who, '2026-11-11T10:00')).toStrictEqual(['on-duty', '2026-11-11T23:00'])
    expect(effective(who, inBrussels('2026-11-11T10:00')).because).toStrictEqual({
      kind: 'calendar',
      name: 'Armistice',
      date: '2026-11-11',
      beat: { kind: 'slot', slot: schedules[0]?.slots[2] },
    })
    expect(holds(who, '2026-11-12T10:00')[0]).toBe('professional')
  })

  test('"as Sunday" uses the minutes of that Sunday', () => {
    const who = subject({ schedules }, {}, { calendar: [asSunday] })
    expect(holds(who, '2026-11-11T08:30')).toStrictEqual(['on-duty', '2026-11-11T09:00'])
    expect(holds(who, '2026-11-11T10:00')[0]).toBe('private')
  })

  test('"as Sunday" means the Sunday of that week of the cycle', () => {
    const twoWeeks = week(slots([13], '8:00', '10:00', 'on-duty'), { weeks: 2, anchor: date('2026-11-02') })
    const who = subject({ schedules: [twoWeeks] }, {}, { calendar: [asSunday] })
    expect(holds(who, '2026-11-11T08:30')[0]).toBe('on-duty')
    const shifted = subject({ schedules: [{ ...twoWeeks, anchor: date('2026-11-09') }] }, {}, { calendar: [asSunday] })
    expect(holds(shifted, '2026-11-11T08:30')[0]).toBe('private')
  })

  test('teams may be exempt', () => {
    const who = subject({ schedules }, { teams: ['night'] }, { calendar: [closed] })
    expect(holds(who, '2026-11-11T10:00')[0]).toBe('professional')
  })

  test('a temporary status comes before it, the manual status ignores it', () => {
    const said = override('a', 'private', inBrussels('2026-11-11T00:00'), inBrussels('2026-11-12T00:00'))
    expect(holds(subject({ overrides: [said] }, {}, { calendar: [closed] }), '2026-11-11T10:00')[0]).toBe('private')
    expect(holds(subject({ schedulerOn: false }, {}, { calendar: [closed] }), '2026-11-11T10:00')[0]).toBe('private')
  })

  test('the change into a rule of the far future is found', () => {
    const who = subject({}, {}, { calendar: [{ ...closed, date: date('2031-05-01') }] })
    expect(effective(who, monday).until).toBe(inBrussels('2031-05-01T00:00'))
  })
})

describe('DOMAIN §6: clocks set forward and back', () => {
  const nightly = subject({ schedules: [week(slots([0, 1, 2, 3, 4, 5, 6], '2:15', '2:45', 'on-duty'))] })

  test('a slot wholly inside the gap does not happen that day', () => {
    expect(effective(nightly, at('2026-03-29T00:00:00Z'))).toMatchObject({ status: 'private', until: at('2026-03-30T00:15:00Z') })
  })

  test('a slot that begins in the gap starts at the first minute that exists', () => {
    const early = subject({ schedules: [week(slots([6], '2:15', '4:00', 'on-duty'))] })
    expect(effective(early, at('2026-03-29T00:59:00Z'))).toMatchObject({ status: 'private', until: at('2026-03-29T01:00:00Z') })
    expect(effective(early, at('2026-03-29T01:00:00Z'))).toMatchObject({ status: 'on-duty', until: at('2026-03-29T02:00:00Z') })
  })

  test('on a fall-back day it holds in both passes', () => {
    const passes = ['2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z'].map(at)
    expect(effective(nightly, at('2026-10-25T00:00:00Z')).until).toBe(passes[0])
    expect(passes.map((pass) => effective(nightly, pass).status)).toStrictEqual(['on-duty', 'private', 'on-duty', 'private'])
    expect(effective(nightly, passes[1] ?? monday).until).toBe(passes[2])
  })

  test('slots are wall clock in the zone an admin gave the person', () => {
    const lisbon = subject({ schedules: [officeHours], zone: zone('Europe/Lisbon') })
    expect(effective(lisbon, inBrussels('2026-11-23T09:30'))).toMatchObject({ status: 'private', until: inBrussels('2026-11-23T10:00') })
  })

  test('a day that a zone skips belongs to nobody', () => {
    const friday = subject({ schedules: [week(slots([4], '0:00', '24:00', 'on-duty'))], zone: zone('Pacific/Apia') })
    expect(effective(friday, at('2011-12-30T09:59:00Z'))).toMatchObject({ status: 'private', until: at('2012-01-05T10:00:00Z') })
  })
})

describe('DOMAIN §5: who has no status', () => {
  test('FMU not active', () => {
    expect(effective(subject({ fmuActive: false, schedules: [officeHours] }), monday)).toStrictEqual({ because: { kind: 'fmu-inactive' } })
  })
  test('DOMAIN §2: deactivated people keep nothing that acts', () => {
    expect(effective(subject({ schedules: [officeHours] }, { deactivated: true }), monday)).toStrictEqual({
      because: { kind: 'fmu-inactive' },
    })
  })
})
