import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { boardRoute } from '../../src/channels/web/board/board-route.ts'
import { boardLinks, readPass } from '../../src/channels/web/board/signed-link.ts'
import { accountId } from '../../src/domain/ids.ts'
import { instant } from '../../src/domain/time.ts'
import { idOf, openWorld, type World } from '../support/world.ts'

const [key, older] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

const linkFor = (who: string, keys = [key]) => boardLinks('https://fmu.example', keys)!(accountId('demo'), idOf(who), world.now())

async function open(link: string, keys = [key]) {
  const query = new URL(link).searchParams
  const route = boardRoute({ store: world.store, clock: world, keys })
  const answer = await route.handle({ id: '1', query, headers: {}, body: undefined, rawBody: '', peer: '', incoming: undefined as never })
  if (answer.kind !== 'answer') throw new Error('a page is an answer')
  return { status: answer.status, body: String(answer.body), headers: answer.headers ?? {} }
}

describe('the board as a page', () => {
  test('shows who is what until when and the day, without scripts; public, and never kept', async () => {
    const route = boardRoute({ store: world.store, clock: world, keys: [key] })
    expect(route).toMatchObject({ method: 'GET', path: '/board', guard: 'public', body: 'none' })
    const page = await open(linkFor('sofie'))
    expect(page.status).toBe(200)
    expect(page.body).toContain('Emma Peeters')
    expect(page.body).toContain('Professional until 17:00')
    expect(page.body.match(/<svg/g)).toHaveLength(8)
    expect(page.body).not.toMatch(/<script|<form|<button/)
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })

  test('a team admin sees the own team; reception everybody', async () => {
    expect((await open(linkFor('nina'))).body).not.toContain('Emma Peeters')
    expect((await open(linkFor('nina'))).body).toContain('Tom Janssens')
    expect((await open(linkFor('lucas'))).body).toContain('Emma Peeters')
  })

  test('names that want to be more are plain text', async () => {
    const { person } = await world.subject('emma')
    await world.store.commit({ at: world.now(), people: [{ ...person, name: '<img src=x onerror=alert(1)>' }] })
    const { body } = await open(linkFor('sofie'))
    expect(body).not.toContain('<img')
    expect(body).toContain('&#60;img')
  })

  test('a link that was changed, is over, or was signed by nobody we know opens nothing', async () => {
    const link = linkFor('sofie')
    for (const wrong of [
      link.replace('demo-sofie', 'demo-lucas'),
      link.replace('a=demo', 'a=far'),
      link.replace(/e=\d{13}/, 'e=9999999999999'),
      link.slice(0, -1),
      link.replace(/&s=.*/, ''),
    ]) {
      expect((await open(wrong)).status).toBe(403)
    }
    expect((await open(link, [older])).status).toBe(403)
    expect((await open(link, [older, key])).status).toBe(200)
    world.jump('2026-11-24T10:16:00+01:00')
    expect((await open(link)).status).toBe(403)
  })

  test('who may no longer see the board sees nothing, link or not', async () => {
    expect((await open(linkFor('emma'))).status).toBe(403)
    const { person } = await world.subject('lucas')
    const link = linkFor('lucas')
    await world.store.commit({ at: world.now(), people: [{ ...person, role: 'employee' }] })
    expect((await open(link)).status).toBe(403)
    await world.store.commit({ at: world.now(), people: [{ ...person, deactivated: true }] })
    expect((await open(link)).status).toBe(403)
  })

  test('no key, no link; what a link says is read back exactly', () => {
    expect(boardLinks('https://fmu.example', [])).toBeUndefined()
    const now = instant(world.now())
    const pass = readPass(new URL(linkFor('sofie')).searchParams, [key], now)
    expect(pass).toEqual({ account: 'demo', reader: 'demo-sofie', expires: now + 24 * 60 * 60_000 })
  })
})
