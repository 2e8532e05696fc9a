import { afterEach, describe, expect, test } from '@jest/globals'
import type { WebCard, WebInbox } from '../../src/application/ports.ts'
import { personId } from '../../src/domain/ids.ts'
import { noon, zoe } from './samples.ts'

const ann = personId('ann')
const card = (key: string, more: Partial<WebCard> = {}): WebCard => ({
  key,
  at: noon,
  language: 'nl',
  card: `{"${key}":1}`,
  text: key,
  ...more,
})

/** What every WebInbox must do; the opener makes the people "zoe" and "ann". */
export function webInboxContract(name: string, openInbox: () => Promise<{ inbox: WebInbox; close: () => Promise<void> }>): void {
  describe(`${name} as the chat page's inbox`, () => {
    const closing: (() => Promise<void>)[] = []
    const open = async (): Promise<WebInbox> => {
      const { inbox, close } = await openInbox()
      closing.push(close)
      return inbox
    }
    afterEach(async () => {
      for (const close of closing.splice(0)) await close()
    })

    test('numbers the cards of each person from 1 and gives them back exactly', async () => {
      const inbox = await open()
      expect(await inbox.put(zoe, card('a'))).toStrictEqual({ ...card('a'), sequence: 1, place: 1 })
      expect((await inbox.put(zoe, card('b'))).sequence).toBe(2)
      expect((await inbox.put(ann, card('a'))).sequence).toBe(1)
      expect(await inbox.since(zoe, 0)).toStrictEqual([
        { ...card('a'), sequence: 1, place: 1 },
        { ...card('b'), sequence: 2, place: 2 },
      ])
      expect((await inbox.since(zoe, 1)).map((entry) => entry.key)).toStrictEqual(['b'])
    })

    test('a repeated key changes nothing and gives the entry it made', async () => {
      const inbox = await open()
      const first = await inbox.put(zoe, card('a'))
      expect(await inbox.put(zoe, card('a', { text: 'again' }))).toStrictEqual(first)
      await inbox.put(zoe, card('b', { inPlaceOf: 1 }))
      expect(await inbox.put(zoe, card('a'))).toStrictEqual(first)
      expect(await inbox.since(zoe, 0)).toHaveLength(1)
    })

    test('a card in place of another takes its place and gets a sequence of its own', async () => {
      const inbox = await open()
      for (const key of ['a', 'b']) await inbox.put(zoe, card(key))
      expect(await inbox.put(zoe, card('a2', { inPlaceOf: 1 }))).toStrictEqual({ ...card('a2'), sequence: 3, place: 1 })
      expect((await inbox.put(zoe, card('a3', { inPlaceOf: 1 }))).place).toBe(1)
      expect((await inbox.since(zoe, 0)).map(({ key, place }) => [key, place])).toStrictEqual([
        ['b', 2],
        ['a3', 1],
      ])
      expect((await inbox.put(zoe, card('c', { inPlaceOf: 77 }))).place).toBe(5)
    })

    test('keeps the newest 50 places', async () => {
      const inbox = await open()
      for (let n = 1; n <= 53; n++) await inbox.put(zoe, card(`c${n}`))
      expect((await inbox.since(zoe, 0)).map((entry) => entry.place)).toStrictEqual(Array.from({ length: 50 }, (_, n) => n + 4))
      expect((await inbox.put(zoe, card('late', { inPlaceOf: 3 }))).place).toBe(54)
    })

    test('cards put at the same time get numbers of their own', async () => {
      const inbox = await open()
      const entries = await Promise.all(Array.from({ length: 10 }, (_, n) => inbox.put(zoe, card(`k${n}`))))
      expect(new Set(entries.map((entry) => entry.sequence)).size).toBe(10)
    })

    test('remembers how far the clock was moved', async () => {
      const inbox = await open()
      expect(await inbox.clockAhead()).toBe(0)
      await inbox.saveClockAhead(3_600_000)
      await inbox.saveClockAhead(7_200_000)
      expect(await inbox.clockAhead()).toBe(7_200_000)
    })
  })
}
