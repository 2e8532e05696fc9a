import { expect, test } from '@jest/globals'
import { effective } from '../../src/domain/effective.ts'
import type { Instant } from '../../src/domain/time.ts'
import { clockOf, naiveStatus } from './naive-engine.ts'
import { random, zone } from './people.ts'
import { randomSubject } from './random-people.ts'

const grainMinutes = 30
const grain = grainMinutes * 60_000
const days = 200

test.each(['Europe/Brussels', 'America/New_York', 'Australia/Sydney', 'Asia/Tokyo'])(
  'DOMAIN §5: until is the first instant at which the status differs, months ahead and across cycles (%s)',
  (name) => {
    const chance = random(20261123)
    const clock = clockOf(name)
    const first = Date.UTC(2026, 7, 1) as Instant
    const shown = Array.from({ length: (days * 1440) / grainMinutes }, (_, index) => clock(first + index * grain))
    let never = 0
    for (let people = 0; people < 25; people++) {
      const subject = randomSubject(chance, zone(name), first, grainMinutes)
      const statuses = shown.map((wall, index) => naiveStatus(subject, first + index * grain, wall).status)
      for (let index = 0; index < 48 * 3; index += 7) {
        const change = statuses.findIndex((status, place) => place > index && status !== statuses[index])
        const answer = effective(subject, (first + index * grain) as Instant)
        expect([answer.status, answer.until]).toStrictEqual([statuses[index], change < 0 ? undefined : first + change * grain])
        if (change < 0) never += 1
      }
    }
    expect(never).toBeGreaterThan(0)
  },
)
