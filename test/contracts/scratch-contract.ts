import { afterEach, describe, expect, test } from '@jest/globals'
import type { Clock, Scratch } from '../../src/application/ports.ts'
import { instant } from '../../src/domain/time.ts'
import type { Instant } from '../../src/domain/time.ts'

export interface OpenedScratch {
  readonly scratch: Scratch
  /** Breaks what the scratch stands on. */
  readonly breakDown: () => Promise<void>
  /** How many rows there are, expired ones included. */
  readonly rows: () => Promise<number>
}

/** What every Scratch must do, whatever it stands on. */
export function scratchContract(name: string, open: (clock: Clock) => Promise<OpenedScratch>): void {
  describe(`${name} as a scratch`, () => {
    // Years from the machine's clock: what counts is ours.
    const later = (minutes: number): Instant => instant(Date.parse('2001-01-01T00:00:00Z') + minutes * 60_000)
    let now = later(0)
    const clock = { now: () => now }
    const opened: OpenedScratch[] = []
    const fresh = async (): Promise<OpenedScratch> => {
      now = later(0)
      const scratch = await open(clock)
      opened.push(scratch)
      return scratch
    }
    afterEach(async () => {
      for (const { breakDown } of opened.splice(0)) await breakDown()
    })

    test.each<[string, unknown]>([
      ['an object', { text: 'private', missing: 'end', nested: [1, { deep: true }] }],
      ['a text', 'until when?'],
      ['a falsy value', 0],
      ['an empty text', ''],
      ['a text that looks like an encoding', ':base64:aGk='],
    ])('gives back %s', async (_, value) => {
      const { scratch } = await fresh()
      await scratch.set('k', value, 1000)
      expect(await scratch.get('k')).toStrictEqual(value)
    })

    test('the last value holds; what was deleted or never set is undefined', async () => {
      const { scratch } = await fresh()
      await scratch.set('k', 1, 1000)
      await scratch.set('k', 2, 1000)
      expect(await scratch.get('k')).toBe(2)
      await scratch.delete('k')
      await scratch.delete('never')
      expect(await scratch.get('k')).toBeUndefined()
      expect(await scratch.get('never')).toBeUndefined()
    })

    test('a value is forgotten at its time, by our clock', async () => {
      const { scratch } = await fresh()
      await scratch.set('k', 'v', 60_000)
      now = later(0.99)
      expect(await scratch.get('k')).toBe('v')
      now = later(1)
      expect(await scratch.get('k')).toBeUndefined()
    })

    test('what expired is swept by later writes', async () => {
      const { scratch, rows } = await fresh()
      for (let n = 0; n < 20; n++) await scratch.set(`old${n}`, n, 30_000)
      now = later(2)
      await scratch.set('new', 1, 60_000)
      expect(await rows()).toBe(1)
    })

    test('a broken database is an error, never "no data"', async () => {
      const { scratch, breakDown } = await fresh()
      await scratch.set('k', 'v', 60_000)
      await breakDown()
      await expect(scratch.get('k')).rejects.toThrow()
      await expect(scratch.set('k', 'w', 60_000)).rejects.toThrow()
      await expect(scratch.delete('k')).rejects.toThrow()
    })
  })
}
