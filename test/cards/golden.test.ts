import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { renderAdaptiveCard } from '../../src/cards/adaptive-card.ts'
import { renderText } from '../../src/cards/plain-text.ts'
import { languages } from '../../src/domain/person.ts'
import { examples } from './examples.ts'
import { decodePicture } from './picture.ts'

const folder = new URL('./golden/', import.meta.url)
const renew = process.env['UPDATE_GOLDEN'] === '1'

/** Compares with the stored text; `UPDATE_GOLDEN=1` writes it instead. */
function expectGolden(name: string, text: string): void {
  const file = new URL(name, folder)
  if (renew) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name} is missing: renew with UPDATE_GOLDEN=1`).toBe(text)
}

/** Pictures are named by their pixels: how zlib packs them differs between machines. */
const withoutPictures = (json: string): string =>
  json.replace(/data:image\/png;base64,[\w+/=]+/g, (picture) => {
    const { width, height, rows } = decodePicture(picture)
    return `(picture ${width}×${height} ${createHash('sha256').update(rows).digest('hex').slice(0, 8)})`
  })

describe('golden cards', () => {
  test.each(Object.entries(examples))('%s reads the same in every language', (name, card) => {
    const text = languages.map((language) => `— ${language}\n${renderText(card, language)}\n`).join('\n')
    expectGolden(`${name}.txt`, text)
  })

  test.each(Object.entries(examples))('%s looks the same', (name, card) => {
    expectGolden(`${name}.json`, `${withoutPictures(JSON.stringify(renderAdaptiveCard(card, 'en'), undefined, 1))}\n`)
  })

  test('no golden file is left without its example', () => {
    const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(txt|json)$/, '')))
    expect([...names].sort()).toEqual(Object.keys(examples).sort())
  })
})
