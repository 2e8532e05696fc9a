import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import type { Slot } from '../../src/domain/schedule.ts'
import { makeRoom, overlap, overlappingEachOther, replaceTouched, sortSlots, united } from '../../src/domain/slot-algebra.ts'
import { statuses, type Status } from '../../src/domain/status.ts'
import { slots } from './people.ts'
import { random } from './people.ts'
import { randomSlots } from './random-people.ts'

const cycle = 7 * 1440
const slot = (day: number, start: string, end: string, status: Status = 'professional'): Slot => slots([day], start, end, status)[0]!

describe('DOMAIN §3: what overlaps', () => {
  test.each([
    ['equal start', slot(0, '9:00', '12:00'), slot(0, '9:00', '10:00'), true],
    ['equal end', slot(0, '9:00', '12:00'), slot(0, '11:00', '12:00'), true],
    ['inside', slot(0, '9:00', '17:00'), slot(0, '12:00', '13:00'), true],
    ['touching', slot(0, '9:00', '12:00'), slot(0, '12:00', '17:00'), false],
    ['another day', slot(0, '9:00', '17:00'), slot(1, '9:00', '17:00'), false],
    ['past midnight', slot(0, '22:00', '6:00'), slot(1, '5:00', '9:00'), true],
    ['past midnight, touching', slot(0, '22:00', '6:00'), slot(1, '6:00', '9:00'), false],
    ['past the end of the cycle', slot(6, '22:00', '6:00'), slot(0, '5:00', '9:00'), true],
    ['past the end of the cycle, touching', slot(6, '22:00', '6:00'), slot(0, '6:00', '9:00'), false],
  ])('%s', (_, one, other, expected) => {
    expect(overlap(one, other, cycle)).toBe(expected)
    expect(overlap(other, one, cycle)).toBe(expected)
  })

  test('a slot longer than the cycle overlaps itself', () => {
    expect(overlappingEachOther([{ day: 0, start: 0, lasts: cycle, status: 'private' }], cycle)).toStrictEqual([])
    expect(overlappingEachOther([{ day: 0, start: 0, lasts: cycle + 1, status: 'private' }], cycle)).toHaveLength(1)
  })
})

describe('DOMAIN §3: make room', () => {
  test('the new slot takes its minutes, the rest of the old stays', () => {
    const { slots: laid } = makeRoom([slot(2, '9:00', '17:00')], [slot(2, '12:00', '13:00', 'private')], cycle)
    expect(laid).toStrictEqual([slot(2, '9:00', '12:00'), slot(2, '12:00', '13:00', 'private'), slot(2, '13:00', '17:00')])
  })

  test('leftovers under 5 minutes are dropped and named', () => {
    const { slots: laid, dropped } = makeRoom([slot(2, '9:00', '17:00')], [slot(2, '9:04', '16:55', 'private')], cycle)
    expect(laid).toStrictEqual([slot(2, '9:04', '16:55', 'private'), slot(2, '16:55', '17:00')])
    expect(dropped).toStrictEqual([slot(2, '9:00', '9:04')])
  })

  test('an old slot wholly inside goes; a leftover past midnight starts on its own day', () => {
    const { slots: laid } = makeRoom([slot(2, '12:00', '13:00'), slot(2, '22:00', '6:00')], [slot(2, '9:00', '1:00', 'on-duty')], cycle)
    expect(laid).toStrictEqual([slot(2, '9:00', '1:00', 'on-duty'), slot(3, '1:00', '6:00')])
  })

  test('across the end of the cycle', () => {
    const { slots: laid } = makeRoom([slot(6, '20:00', '8:00')], [slot(0, '2:00', '3:00', 'on-duty')], cycle)
    expect(laid).toStrictEqual([slot(0, '2:00', '3:00', 'on-duty'), slot(0, '3:00', '8:00'), slot(6, '20:00', '2:00')])
  })
})

describe('DOMAIN §3: replace', () => {
  test('the touched pieces of those days go whole, others stay', () => {
    const old = [slot(2, '9:00', '12:00'), slot(2, '12:00', '17:00'), slot(3, '9:00', '17:00')]
    const { slots: laid } = replaceTouched(old, [slot(2, '10:00', '11:00', 'private')], cycle)
    expect(laid).toStrictEqual([slot(2, '10:00', '11:00', 'private'), slot(2, '12:00', '17:00'), slot(3, '9:00', '17:00')])
  })
})

describe('DOMAIN §3: same status and touching merge', () => {
  test('with what is there, on both sides', () => {
    const { slots: laid } = makeRoom([slot(0, '9:00', '12:00'), slot(0, '13:00', '17:00')], [slot(0, '12:00', '13:00')], cycle)
    expect(laid).toStrictEqual([slot(0, '9:00', '17:00')])
  })

  test('not with another status, and not at midnight: days are edited one by one', () => {
    const other = [slot(0, '9:00', '12:00', 'private'), slot(1, '0:00', '9:00')]
    const { slots: laid } = makeRoom(other, [slot(0, '12:00', '24:00')], cycle)
    expect(laid).toStrictEqual([slot(0, '9:00', '12:00', 'private'), slot(0, '12:00', '24:00'), slot(1, '0:00', '9:00')])
  })

  test('old neighbours that the edit does not touch stay as they were', () => {
    const old = [slot(1, '9:00', '12:00'), slot(1, '12:00', '17:00')]
    expect(makeRoom(old, [slot(2, '9:00', '12:00')], cycle).slots).toStrictEqual([...old, slot(2, '9:00', '12:00')])
  })

  test('new ones said in one breath unite; of another status they stay', () => {
    expect(united([slot(0, '9:00', '12:00'), slot(0, '11:00', '17:00'), slot(0, '9:00', '12:00')], cycle)).toStrictEqual([
      slot(0, '9:00', '17:00'),
    ])
    expect(united([slot(0, '22:00', '6:00'), slot(1, '5:00', '8:00')], cycle)).toStrictEqual([slot(0, '22:00', '8:00')])
    expect(united([slot(0, '9:00', '12:00'), slot(0, '11:00', '17:00', 'private')], cycle)).toHaveLength(2)
  })
})

const letters: Record<Status, string> = { private: 'p', professional: 'w', 'on-duty': 'd' }

/** The status of every minute of the cycle, one letter each; "-" = none. */
function painted(of: readonly Slot[]): string {
  const minutes = new Array<string>(cycle).fill('-')
  for (const { day, start, lasts, status } of of) {
    for (let minute = 0; minute < lasts; minute++) minutes[(day * 1440 + start + minute) % cycle] = letters[status]
  }
  return minutes.join('')
}

const week = fc.integer().map((seed) => randomSlots(random(seed), 1))
const fresh = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    start: fc.integer({ min: 0, max: 1439 }),
    lasts: fc.integer({ min: 5, max: 4000 }),
    status: fc.constantFrom(...statuses),
  })
  .map((one): Slot => one)

describe('DOMAIN §3: whatever is laid over whatever', () => {
  test('nothing overlaps, all is sorted and at least 5 minutes long, and every minute is accounted for', () => {
    fc.assert(
      fc.property(week, fresh, fc.boolean(), (old, added, makesRoom) => {
        const { slots: laid, dropped } = (makesRoom ? makeRoom : replaceTouched)(old, [added], cycle)
        expect(overlappingEachOther(laid, cycle)).toStrictEqual([])
        expect(sortSlots(laid)).toStrictEqual(laid)
        expect(laid.every(({ lasts, day, start }) => lasts >= 5 && day >= 0 && day < 7 && start >= 0 && start < 1440)).toBe(true)
        expect(dropped.every(({ lasts }) => lasts < 5)).toBe(true)
        const before = painted(old)
        const gone = painted(old.filter((one) => !makesRoom && overlap(one, added, cycle)))
        const lost = painted(dropped)
        const over = painted([added])
        const expected = Array.from({ length: cycle }, (_, minute) => {
          if (over[minute] !== '-') return over[minute]
          return gone[minute] !== '-' || lost[minute] !== '-' ? '-' : before[minute]
        })
        expect(painted(laid) === expected.join('')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('new slots united cover the same minutes and never overlap within a status', () => {
    fc.assert(
      fc.property(fc.array(fresh, { maxLength: 5 }), fc.constantFrom(...statuses), (some, status) => {
        const alike = some.map((one) => ({ ...one, status }))
        const joined = united(alike, cycle)
        expect(painted(joined) === painted(alike)).toBe(true)
        expect(joined.every((one, index) => joined.every((other, place) => place === index || !overlap(one, other, cycle)))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
