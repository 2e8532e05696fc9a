import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { firstLine, renderText } from '../../src/cards/plain-text.ts'
import type { Language } from '../../src/domain/person.ts'
import { expectCard, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

interface Spoken {
  readonly language: Language
  readonly status: string
  readonly done: string
  readonly schedule: string
  readonly undo: string
}

const spoken: readonly Spoken[] = [
  {
    language: 'en',
    status: 'set me private until 18:00',
    done: 'Private until 18:00 (today, Mon 23 Nov).',
    schedule: 'schedule on duty weekdays 18:00-20:00',
    undo: 'undo',
  },
  {
    language: 'de',
    status: 'privat bis 18 Uhr',
    done: 'Privat bis 18:00 Uhr (heute, Mo., 23.11.).',
    schedule: 'Zeitplan: werktags 18-20 Uhr im Dienst',
    undo: 'rückgängig',
  },
  {
    language: 'fr',
    status: "passe-moi en privé jusqu'à 18h",
    done: "Privé jusqu'à 18h (aujourd'hui, lun. 23/11).",
    schedule: 'horaire : en service en semaine de 18h à 20h',
    undo: 'annule',
  },
  {
    language: 'nl',
    status: 'zet me op privé tot 18u',
    done: 'Privé tot 18u (vandaag, ma 23/11).',
    schedule: 'planning: van dienst doordeweeks van 18u tot 20u',
    undo: 'ongedaan maken',
  },
]

describe.each(spoken)('the main job in $language', ({ language, status, done, schedule, undo }) => {
  test('do, undo, schedule, confirm: each answered in that language', async () => {
    const extra = { language }
    const card = expectCard(await world.say('emma', status, extra), 'done')
    expect(firstLine(card, language).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ').replaceAll('’', "'")).toContain(done)
    expect(await world.status('emma')).toBe('private')

    expect(expectCard(await world.say('emma', undo, extra), 'done').did.kind).toBe('undo')
    expect(await world.status('emma')).toBe('professional')

    const confirm = await world.say('emma', schedule, extra)
    expectCard(confirm, 'confirm')
    expect(renderText(confirm.card, language)).not.toBe('')
    await world.click('emma', confirm.card, 'confirm')
    await world.fastForwardTo('2026-11-23T18:30:00+01:00')
    expect(await world.status('emma')).toBe('on-duty')
  })
})
