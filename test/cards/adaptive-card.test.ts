import { describe, expect, test } from '@jest/globals'
import * as AdaptiveCards from 'adaptivecards/dist/adaptivecards.js'
import { readFileSync } from 'node:fs'
import { renderAdaptiveCard } from '../../src/cards/adaptive-card.ts'
import { templates } from '../../src/cards/templates.ts'
import { languages } from '../../src/domain/person.ts'
import { examples } from './examples.ts'
import { hostileNames } from './examples/hostile.ts'
import { frame, planned, slot, undo } from './facts.ts'
import { elementsOf, subset, textsOf } from './subset.ts'

// Node hands a CommonJS bundle over as one default export; its type says otherwise.
const { AdaptiveCard, SerializationContext, Versions } = (AdaptiveCards as unknown as { default: typeof AdaptiveCards }).default

function parserComplaints(json: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5)
  new AdaptiveCard().parse(json, context)
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
}

const every = Object.entries(examples).flatMap(([name, card]) => languages.map((language) => [name, language, card] as const))

describe('Adaptive Cards', () => {
  test("the parser's complaints would be seen", () => {
    expect(parserComplaints({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Sparkle' }] })).toHaveLength(1)
  })

  test.each(every)('%s in %s is taken by the 1.5 parser without complaint', (_, language, card) => {
    const json = renderAdaptiveCard(card, language)
    expect(json.version).toBe('1.5')
    expect(parserComplaints(json)).toEqual([])
  })

  test.each(every)('%s in %s keeps to the closed subset, with every place filled', (_, language, card) => {
    const json = renderAdaptiveCard(card, language)
    const strange = elementsOf(json).flatMap(({ type, ...rest }) =>
      Object.keys(rest)
        .filter((property) => !subset[type]?.includes(property))
        .map((property) => `${type}.${property}`),
    )
    expect(strange).toEqual([])
    const bindings = JSON.stringify(json).match(/\$\{[^}]*\}/g) ?? []
    expect(bindings.filter((binding) => !hostileNames.template.includes(binding))).toEqual([])
    expect(JSON.stringify(json)).not.toMatch(/undefined|\[object|NaN/)
  })

  test('the readme tables the subset', () => {
    const readme = readFileSync(new URL('../../cards/README.md', import.meta.url), 'utf8')
    for (const [element, properties] of Object.entries(subset)) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${element}\` |`)) ?? ''
      const listed = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
      expect(listed).toEqual([element, ...properties.filter((property) => property !== 'type')])
    }
    for (const kind of Object.keys(templates)) expect(readme).toContain(`\`${kind}\``)
  })

  test('templates bind by path, repeat and leave out, and do nothing else', () => {
    for (const template of Object.values(templates)) {
      const bindings = JSON.stringify(template).match(/\$\{[^}]*\}/g) ?? []
      expect(bindings.filter((binding) => !/^\$\{(\$data|[a-zA-Z]+)\}$/.test(binding))).toEqual([])
      const special = JSON.stringify(template).match(/"\$[a-z]+":/g) ?? []
      expect([...new Set(special)].filter((key) => !['"$data":', '"$when":', '"$schema":'].includes(key))).toEqual([])
    }
  })
})

describe('buttons', () => {
  const [action] = renderAdaptiveCard(examples['done-until']!, 'en').actions ?? []

  test('carry a verb and an opaque id, and nothing else', () => {
    expect(action).toMatchObject({ type: 'Action.Execute', title: 'Undo', verb: 'undo', data: { id: 'b-undo-undo' } })
  })

  test('fall back to Action.Submit with the same verb and id', () => {
    expect(action?.['fallback']).toEqual({
      type: 'Action.Submit',
      title: 'Undo',
      data: { verb: 'undo', id: 'b-undo-undo' },
      style: 'default',
    })
  })
})

describe('what others typed', () => {
  test.each(['hostile-link', 'hostile-mention', 'hostile-template', 'hostile-labels', 'hostile-week'] as const)(
    '%s stands in text runs, which no client reads as markup, as it was typed',
    (name) => {
      const json = renderAdaptiveCard(examples[name]!, 'en')
      expect(elementsOf(json).some(({ type }) => type === 'TextBlock' || type === 'FactSet')).toBe(false)
      const typed = { 'hostile-link': hostileNames.link, 'hostile-mention': hostileNames.mention, 'hostile-week': hostileNames.mention }
      const wanted = name in typed ? typed[name as keyof typeof typed] : name === 'hostile-labels' ? '**Duty** [x](http://y)' : '${buttons}'
      expect(textsOf(json).some((text) => text.includes(wanted))).toBe(true)
    },
  )

  test('a date function in a name is not one for the card', () => {
    expect(textsOf(renderAdaptiveCard(examples['hostile-template']!, 'en')).join()).not.toContain('{{DATE')
  })
})

describe('limits of Teams', () => {
  test('a card over six buttons is an error, not a shorter card', () => {
    const buttons = Array.from({ length: 7 }, () => undo)
    expect(() => renderAdaptiveCard({ ...frame(buttons), kind: 'closed', why: { kind: 'expired' } }, 'en')).toThrow(
      '7 buttons in a row, at most 6',
    )
  })

  test('a card over 28 KB is an error', () => {
    const slots = Array.from({ length: 500 }, (_, minute) => slot(0, minute / 60, minute / 60 + 1, 'on-duty'))
    const card = { ...frame(), kind: 'refusal', refusal: { kind: 'slots-overlap-each-other', slots }, admins: [] } as const
    expect(() => renderAdaptiveCard(card, 'en')).toThrow(/the refusal card breaks a limit of Teams: \d+ bytes, at most 28672/)
  })

  test('where two drawn weeks are too much the one before the change goes, and words still say what is lost', () => {
    const busy = (shift: number) =>
      Array.from({ length: 7 * 24 }, (_, hour) => ({
        day: Math.floor(hour / 24),
        start: (hour % 24) * 60 + shift,
        lasts: 25,
        status: (['professional', 'on-duty'] as const)[hour % 2]!,
      }))
    const schedules = [
      { ...(examples['week'] as { profile: { schedules: readonly object[] } }).profile.schedules[0], slots: busy(0) },
    ] as never
    const card = planned(
      'confirm',
      { kind: 'add-slots', slots: [{ days: [0, 1, 2, 3, 4, 5, 6], start: 600, end: 720, status: 'on-duty' }], overlap: 'make-room' },
      { schedules },
    )
    const pictures = elementsOf(renderAdaptiveCard(card, 'en')).filter(({ type, altText }) => type === 'Image' && altText !== '')
    expect(pictures).toHaveLength(7)
    expect(textsOf(renderAdaptiveCard(card, 'en')).join('\n')).toContain('Removes:')
  })
})
