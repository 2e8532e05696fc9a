import { describe, expect, test } from '@jest/globals'
import { effective } from '../../src/domain/effective.ts'
import { nextChange, nextScheduledChange } from '../../src/domain/next-change.ts'
import type { Subject } from '../../src/domain/person.ts'
import { offsetChanges, type Instant, type Zone } from '../../src/domain/time.ts'
import { clockOf, naiveStatus, offsetChangesByProbing, type Naive, type Shown } from './naive-engine.ts'
import { random, zone } from './people.ts'
import { randomSubject } from './random-people.ts'

const zones = [
  'Europe/Brussels',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Santiago',
  'Pacific/Apia',
  'Europe/London',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Europe/Chisinau',
  'Africa/Cairo',
  'Africa/Windhoek',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Caracas',
  'America/Havana',
  'America/Asuncion',
  'America/Nuuk',
  'America/Scoresbysund',
  'Antarctica/Troll',
  'Antarctica/Casey',
  'Asia/Tehran',
  'Asia/Gaza',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Pyongyang',
  'Pacific/Chatham',
  'Pacific/Norfolk',
  'Pacific/Fiji',
]
const from = Date.UTC(2008, 0, 1) as Instant
const to = Date.UTC(2036, 0, 1) as Instant
const minute = 60_000
/** So much before and after each transition. */
const hours = 10
const peoplePerTransition = 2

const counts = { zones: 0, transitions: 0, instants: 0, changes: 0 }

describe('DOMAIN §5 and §6: status, until and next change equal a minute-by-minute brute force around every zone transition 2008–2035', () => {
  test.each(zones)('%s', (name) => {
    const transitions = offsetChangesByProbing(name, from, to)
    expect(offsetChanges(from, to, zone(name))).toStrictEqual(transitions)
    const clock = clockOf(name)
    const chance = random(name.length * 7919 + transitions.length)
    for (const transition of transitions) {
      const first = transition - hours * 60 * minute
      const shown = Array.from({ length: hours * 120 }, (_, index) => clock(first + index * minute))
      for (let people = 0; people < peoplePerTransition; people++) {
        compare(randomSubject(chance, zone(name) satisfies Zone, transition as Instant), first, shown)
      }
    }
    counts.zones += 1
    counts.transitions += transitions.length
  })

  test('the counts', () => {
    process.stdout.write(
      `brute force: ${counts.zones} zones, ${counts.transitions} transitions, ${counts.instants} instants, ${counts.changes} changes of status compared\n`,
    )
    expect(counts.zones).toBeGreaterThanOrEqual(20)
    expect(counts.instants).toBeGreaterThan(1_000_000)
  })
})

/** Walks the minutes backwards, so that the first minute with another status is known at each. */
function compare(subject: Subject, first: number, shown: readonly Shown[]): void {
  let change: number | undefined
  let scheduledChange: number | undefined
  let later: { readonly naive: Naive; readonly scheduled: Naive } | undefined
  const end = first + (shown.length - 1) * minute
  for (let index = shown.length - 1; index >= 0; index--) {
    const at = (first + index * minute) as Instant
    const naive = naiveStatus(subject, at, shown[index]!)
    const scheduled = naiveStatus(subject, at, shown[index]!, false)
    const changesNow = later !== undefined && later.naive.status !== naive.status
    if (changesNow) change = at + minute
    if (later && later.scheduled.status !== scheduled.status) scheduledChange = at + minute
    later = { naive, scheduled }
    const answer = effective(subject, at)
    counts.instants += 1
    if (answer.status !== naive.status || answer.because.kind !== naive.why || !agrees(answer.until, change, end)) {
      fail(subject, at, { answer, naive, change })
    }
    if (!changesNow && index % 61 !== 0) continue
    counts.changes += 1
    const next = nextChange(subject, at)
    const nextScheduled = nextScheduledChange(subject, at)
    if (next?.at !== answer.until || next?.effective.status === naive.status) fail(subject, at, { next, answer })
    if (!agrees(nextScheduled?.at, scheduledChange, end)) fail(subject, at, { nextScheduled, scheduledChange })
  }
}

/** A change outside the window is only known to lie outside. */
function agrees(said: number | undefined, found: number | undefined, end: number): boolean {
  return found === undefined ? (said ?? Infinity) > end : said === found
}

function fail(subject: Subject, at: number, found: unknown): never {
  throw new Error(
    `${new Date(at).toISOString()} ${JSON.stringify(found)}\n${JSON.stringify(subject.profile)}\n${JSON.stringify(subject.account)}`,
  )
}
