import { describe, expect, test } from '@jest/globals'
import type { Button, CardData } from '../../src/cards/card-data.ts'
import { firstLine, renderText } from '../../src/cards/plain-text.ts'
import { toView } from '../../src/cards/to-view.ts'
import { examples } from './examples.ts'
import { account, anna, at, button, frame, person, planned, undo, wallTime } from './facts.ts'
import { setStatus } from './examples/changes.ts'

const titles = (card: CardData): readonly string[] => toView(card, 'en').buttons.map(({ title }) => title)
const ends = (...buttons: readonly Button[]): readonly string[] =>
  titles({ ...frame(buttons), kind: 'ask', about: { kind: 'missing', missing: { kind: 'end' } } })
const until = (wall: string): Button => button('choose', { kind: 'until', end: { kind: 'at', at: wallTime(wall) } })

describe('ends on buttons', () => {
  test('say the day when it is not today, and midnight as the day it ends', () => {
    expect(ends(until('2026-11-23T18:00'), until('2026-11-24T09:30'), until('2026-11-27T12:00'))).toEqual([
      '18:00',
      'tomorrow 9:30',
      'Fri 27 Nov 12:00',
    ])
    expect(ends(until('2026-11-24T00:00'), until('2026-11-28T00:00'))).toEqual(['24:00', 'Fri 27 Nov included'])
  })

  test('answer a question with the time alone, and are offered with "until"', () => {
    expect(ends(until('2026-11-23T18:00'))).toEqual(['18:00'])
    expect(titles({ ...frame([until('2026-11-23T18:00')]), kind: 'closed', why: { kind: 'dismissed' } })).toEqual(['until 18:00'])
  })

  test('after so many minutes are a clock time, also over the hour that is skipped', () => {
    const after = button('choose', { kind: 'until', end: { kind: 'after', minutes: 60 } })
    const night = { ...frame([after], { now: at('2027-03-28T01:30') }), kind: 'closed', why: { kind: 'dismissed' } } as const
    expect(titles(night)).toEqual(['until 3:30'])
  })

  test('are cut where it can be seen', () => {
    const [title] = titles({ ...frame([button('say', { kind: 'example', text: 'x'.repeat(200) })]), kind: 'nothing', because: 'chatter' })
    expect(title).toMatch(/^x+…$/)
    expect(title?.length).toBeLessThanOrEqual(75)
  })
})

describe('labels and zones', () => {
  test("the account's own names are used, in the language they are given for", () => {
    const company = { ...account, labels: { de: { private: 'Daheim' } } }
    const card = planned('done', setStatus('private', '2026-11-23T18:00'), {}, { account: company })
    expect(firstLine(card, 'de')).toMatch(/^Daheim bis 18:00 Uhr/)
    expect(firstLine(card, 'en')).toMatch(/^Private until 18:00/)
  })

  test('times are shown in the zone of the card', () => {
    const card = { ...examples['status']!, zone: 'America/New_York' as never }
    expect(firstLine(card, 'en')).toBe('Professional until 11:00 (today, Mon 23 Nov). Then Private, by your schedule.')
  })
})

describe('other people', () => {
  test.each(['en', 'de', 'fr', 'nl'] as const)('%s: nothing says "your" on a card about somebody else', (language) => {
    const cards = ['done-somebody', 'status-somebody', 'week-calendar', 'confirm-meanwhile', 'confirm-managed'].map(
      (name) => examples[name]!,
    )
    const yours = { en: /\byour?\b/i, de: /\bIhr\w*\b/, fr: /\bvo(us|tre|s)\b/i, nl: /\bje\b/i }[language]
    expect(cards.map((card) => renderText(card, language)).filter((text) => yours.test(text))).toEqual([])
  })

  test('the name comes first', () => {
    expect(firstLine(examples['done-somebody']!, 'en')).toMatch(/^Anna Peeters: Private until/)
  })
})

describe('several', () => {
  const done = (index: number): CardData =>
    planned(
      'done',
      setStatus('private', `2026-11-23T${11 + (index % 10)}:00`),
      {},
      { whom: person(`p${index}`, `Person ${index}`), buttons: [] },
    )

  test('more than ten are counted', () => {
    const view = toView({ ...frame([undo]), kind: 'several', cards: Array.from({ length: 13 }, (_, index) => done(index)) }, 'en')
    expect(view.parts).toHaveLength(10)
    expect(view.notes).toEqual(['And 3 more.'])
  })

  test('different answers stay apart, and the first line has them all', () => {
    expect(firstLine({ ...frame([undo]), kind: 'several', cards: [done(1), done(2)] }, 'en')).toMatch(/^Person 1: .*Person 2: /)
  })

  test('the same status for one person only is no crowd', () => {
    const view = toView({ ...frame([undo]), kind: 'several', cards: [done(1)] }, 'en')
    expect(view.parts).toHaveLength(1)
  })

  test('a week of somebody else is not drawn among several people', () => {
    const change = (whom: typeof anna): CardData =>
      planned(
        'confirm',
        { kind: 'add-slots', slots: [{ days: [5], start: 480, end: 720, status: 'on-duty' }] },
        { managed: true },
        { whom, buttons: [] },
      )
    const view = toView({ ...frame(), kind: 'several', cards: [change(anna), change(person('b', 'Bo'))] }, 'en')
    expect(view.parts.flatMap(({ weeks }) => weeks)).toEqual([])
  })
})

describe('warnings', () => {
  const overlap = { id: 'o' as never, status: 'private' as const, start: at('2026-11-25T08:00'), end: at('2026-11-25T12:00') }
  const warned = (...warnings: Extract<CardData, { kind: 'done' }>['warnings']): readonly string[] =>
    toView({ ...(examples['done-beep-off'] as Extract<CardData, { kind: 'done' }>), warnings }, 'en').notes

  test('each is a sentence of its own', () => {
    const slot = { day: 0, start: 120, lasts: 30, status: 'on-duty' } as const
    expect(
      warned(
        { kind: 'covers-override', override: overlap },
        { kind: 'planned-override-stays', override: overlap },
        { kind: 'older-override-holds-again', override: overlap, at: overlap.start },
        { kind: 'last-slot-lost' },
        { kind: 'leftover-dropped', slot },
        { kind: 'never-happens', slot, date: '2027-03-28' },
        { kind: 'moved-by-gap', said: '02:30', at: at('2027-03-28T03:30') },
        { kind: 'scheduler-off-holds', status: 'private' },
        { kind: 'already-passed-today', at: at('2026-11-24T09:00') },
        { kind: 'drifts-from-template', name: 'Shop' },
      ),
    ).toEqual([
      'Takes precedence over: Private, Wed 25 Nov, 8:00–12:00.',
      'Still planned: Private, Wed 25 Nov, 8:00–12:00.',
      'After that again: Private, Wed 25 Nov, 8:00–12:00.',
      'No slot is left: Private all the time.',
      'Less than 5 minutes would be left, so this goes too: On duty Mon 2:00–2:30.',
      'Does not happen on Sun 28 Mar 2027, because the clock is set forward: On duty Mon 2:00–2:30.',
      '02:30 does not exist that day (the clock is set forward): it becomes 3:30.',
      'Your schedule is off: Private stays until it is changed.',
      'That time is over today, so at 9:00 (tomorrow, Tue 24 Nov).',
      'Differs from the template Shop from now on.',
    ])
  })

  test('what was assumed is said, but not the day that the headline names', () => {
    const notes = toView(
      {
        ...(examples['done-beep-off'] as Extract<CardData, { kind: 'done' }>),
        assumed: [
          { kind: 'working-half', hour: 15 },
          { kind: 'today' },
          { kind: 'next-weekday', weekday: 4 },
          { kind: 'all-day' },
          { kind: 'until-end-of-day' },
          { kind: 'last-day-included' },
          { kind: 'carried-over', what: 'status' },
          { kind: 'corrected-typo', from: 'privte', to: 'private' },
          { kind: 'daypart', text: 'evening', minute: 1080 },
          { kind: 'holiday', name: 'christmas', date: '2026-12-25' as never },
          { kind: 'doubtful-word', text: 'dienstlich', taken: 'on-duty', other: 'professional' },
        ],
      },
      'en',
    ).notes
    expect(notes).toEqual([
      'Taken as 15:00.',
      'Taken as the coming Friday.',
      'Taken as all day.',
      'Until the end of the day.',
      'The last day is included.',
      'The status is taken from your last words.',
      '“privte” read as “private”.',
      '“evening” taken as 18:00.',
      'Christmas is Fri 25 Dec.',
      '“dienstlich” taken as On duty; some mean Professional.',
    ])
  })
})
