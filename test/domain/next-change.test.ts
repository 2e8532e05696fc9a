import { describe, expect, test } from '@jest/globals'
import { withoutOverrides } from '../../src/domain/effective.ts'
import { nextChange, nextScheduledChange } from '../../src/domain/next-change.ts'
import { inBrussels, monday, officeHours, override, subject } from './people.ts'

describe('next change', () => {
  const untilFour = override('a', 'on-duty', monday, inBrussels('2026-11-23T16:00'))
  const who = subject({ schedules: [officeHours], overrides: [untilFour] })

  test('of the effective status, with what holds then', () => {
    expect(nextChange(who, monday)).toMatchObject({ at: untilFour.end, effective: { status: 'professional', because: { kind: 'slot' } } })
  })
  test('of the schedule alone, as if no temporary status were set', () => {
    expect(nextScheduledChange(who, monday)).toMatchObject({ at: inBrussels('2026-11-23T17:00'), effective: { status: 'private' } })
    expect(withoutOverrides(who, monday).status).toBe('professional')
  })
  test('none where nothing known changes it', () => {
    expect(nextChange(subject(), monday)).toBeUndefined()
    expect(nextScheduledChange(subject(), monday)).toBeUndefined()
  })
})
