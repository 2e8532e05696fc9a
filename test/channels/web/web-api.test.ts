import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newFolder, startWebApp, type WebApp } from '../../support/web-app.ts'
import { buttonOf, buttonsOf, webClient } from '../../support/web-client.ts'

let home: Awaited<ReturnType<typeof newFolder>>
let app: WebApp
let web: ReturnType<typeof webClient>

beforeAll(async () => {
  home = await newFolder()
  app = await startWebApp(home)
  web = webClient(app.url)
})

afterAll(async () => {
  await app.stop()
  await home.remove()
  expect(app.complaints).toEqual([])
})

describe('the page', () => {
  test('comes with its files, and each file that it names is there', async () => {
    const response = await web.get('/')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(named.length).toBeGreaterThan(5)
    for (const path of named) expect([path, (await web.get(path)).status]).toEqual([path, 200])
  })

  test('allows no inline code, no eval, no other origin, and no frame around it', async () => {
    const policy = (await web.get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    expect(await (await web.get('/')).text()).not.toMatch(/<script(?![^>]* src=)|<style|style=|\son\w+=/)
  })

  test('its modules are JavaScript by the time they are sent', async () => {
    const response = await web.get('/web/assets/main.ts')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const code = await response.text()
    expect(code).toContain("from './talk.ts'")
    expect(code).not.toContain('import type')
    expect(code).not.toContain(': Promise<void>')
  })

  test('an unchanged file is not sent again', async () => {
    const tag = (await web.get('/web/assets/page.css')).headers.get('etag') ?? ''
    const again = await web.get('/web/assets/page.css', { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await web.get('/web/assets/page.css', { 'if-none-match': '"old"' })).status).toBe(200)
  })
})

describe('a file', () => {
  const upload = (query: Readonly<Record<string, string>>, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${app.url}/web/file?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...headers },
      body,
    })
  const textOf = async (response: Response) => ((await response.json()) as { entry: { text: string } }).entry.text
  const sofie = { person: 'demo-sofie', name: 'people.csv' }

  test('is answered with what it would do; the same one again under its key changes nothing', async () => {
    const key = randomUUID()
    const [first, again] = [await upload({ ...sofie, key }, 'name\nLies\n'), await upload({ ...sofie, key }, 'name\nLies\n')]
    const text = await textOf(first)
    expect(text).toContain('people.csv: 1 new')
    expect(await textOf(again)).toBe(text)
  })

  test('is nothing for others, and bytes that are no table are told so', async () => {
    expect(await textOf(await upload({ ...sofie, person: 'demo-emma', key: randomUUID() }, 'name\nLies\n'))).not.toContain('1 new')
    expect(await textOf(await upload({ ...sofie, key: randomUUID() }, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)))).toContain(
      'is not a table',
    )
  })

  test('is refused without name, key or person, over 5 MB, compressed, from another origin', async () => {
    const key = randomUUID()
    expect((await upload({ person: 'demo-sofie', key }, 'name\n')).status).toBe(400)
    expect((await upload(sofie, 'name\n')).status).toBe(400)
    expect((await upload({ ...sofie, person: 'demo-nobody', key }, 'name\n')).status).toBe(404)
    expect((await upload({ ...sofie, key }, new Uint8Array(5 * 1024 * 1024 + 1))).status).toBe(413)
    expect((await upload({ ...sofie, key }, 'name\n', { 'content-encoding': 'gzip' })).status).toBe(415)
    expect((await upload({ ...sofie, key }, 'name\n', { origin: 'https://elsewhere.example' })).status).toBe(403)
  })
})

describe('whom one may be', () => {
  test('the people of the account, an ordinary employee first, in words of every language', async () => {
    const { company, people, texts, hostConfigs } = await web.people()
    expect(company).toBe('Demo')
    expect(people[0]).toMatchObject({ id: 'demo-emma', name: 'Emma Peeters', role: 'employee', managed: false, language: 'en' })
    expect(new Set(people.map(({ role, managed }) => (managed ? 'managed' : role)))).toEqual(
      new Set(['employee', 'managed', 'reception', 'team-admin', 'account-admin']),
    )
    expect(Object.keys(texts).sort()).toEqual(['de', 'en', 'fr', 'nl'])
    expect(Object.keys(hostConfigs)).toEqual(['light', 'dark'])
  })

  test('nothing that the page does not show: no numbers, no addresses', async () => {
    const text = await (await web.get('/web/people')).text()
    expect(text).not.toMatch(/\+32|@/)
  })
})

describe('saying and tapping', () => {
  test("a small change about oneself is done at once, and Undo takes its card's place", async () => {
    const done = await web.say('demo-emma', 'set me private until 18:00')
    expect(done.text).toContain('Private until 18:00 (today, Mon 23 Nov)')
    expect((await web.panel('demo-emma')).status).toBe('private')
    const undone = await web.tap('demo-emma', buttonOf(done, 'undo'))
    expect(undone.place).toBe(done.place)
    expect(undone.sequence).toBeGreaterThan(done.sequence)
    expect((await web.panel('demo-emma')).status).toBe('professional')
  })

  test('the same key twice does it once and gives the same card', async () => {
    const key = randomUUID()
    const first = await web.say('demo-anna', 'set me private until 18:00', key)
    const second = await web.say('demo-anna', 'set me private until 18:00', key)
    expect(second).toEqual(first)
    const subject = await app.store.subject('demo' as never, 'demo-anna' as never)
    expect(subject?.profile.version).toBe(2)
  })

  test('the same key from somebody else is another message', async () => {
    const key = randomUUID()
    await web.say('demo-anna', 'status', key)
    expect((await web.say('demo-jonas', 'status', key)).sequence).toBe(1)
  })

  test("a tap on somebody else's button does nothing", async () => {
    const done = await web.say('demo-emma', 'set me private until 17:30')
    await web.tap('demo-sofie', { verb: 'undo', id: buttonOf(done, 'undo').id })
    expect((await web.panel('demo-emma')).status).toBe('private')
    await web.tap('demo-emma', buttonOf(done, 'undo'))
  })

  test('a button that does not exist gets a card that says so', async () => {
    const entry = await web.tap('demo-emma', { verb: 'confirm', id: 'nothing-like-it' })
    expect(entry.text).not.toBe('')
    expect(buttonsOf(entry).map(({ verb }) => verb)).not.toContain('confirm')
  })
})

describe('the panel', () => {
  test('what holds, why and until when, what calls do, the drawn week and the clock', async () => {
    const panel = await web.panel('demo-lucas')
    expect(panel.status).toBe('professional')
    expect(panel.headline).toContain('18h')
    expect(panel.because).not.toBe('')
    expect(panel.calls).toHaveLength(3)
    expect(JSON.stringify(panel.week).match(/data:image\/png/g)?.length).toBeGreaterThanOrEqual(7)
    expect(panel.clock).toEqual({ date: 'lun. 23/11', time: '10h', minuteLeft: 60_000, next: '18h' })
  })
})

describe('bad input gets a clear answer, and the next request is served', () => {
  const key = 'key-0123456789'
  test.each([
    ['an unknown person', '/web/say', { person: 'nobody', text: 'status', key }, 404, 'unknown-person'],
    ['no person', '/web/say', { text: 'status', key }, 400, 'bad-person'],
    ['no text', '/web/say', { person: 'demo-emma', key }, 400, 'bad-text'],
    ['no key', '/web/say', { person: 'demo-emma', text: 'status' }, 400, 'bad-key'],
    ['a list', '/web/say', [], 400, 'bad-text'],
    ['null', '/web/say', 'null', 400, 'bad-text'],
    ['broken JSON', '/web/say', '{"person":', 400, 'broken-body'],
    ['JSON of 100,000 levels', '/web/say', '['.repeat(100_000) + ']'.repeat(100_000), 400, 'too-deep'],
    ['300 KB', '/web/say', { person: 'demo-emma', text: 'x'.repeat(300_000), key }, 413, 'body-too-large'],
    ['a verb no card has', '/web/click', { person: 'demo-emma', verb: 'explode', id: 'a', key }, 400, 'bad-click'],
    ['an unknown person', '/web/click', { person: 'nobody', verb: 'undo', id: 'a', key }, 404, 'unknown-person'],
    ['an odd advance', '/web/clock', { advance: 'year' }, 400, 'bad-advance'],
    ['an unknown person', '/web/clock', { advance: 'next-change', person: 'nobody' }, 404, 'unknown-person'],
  ])('%s at %s', async (_, path, body, status, error) => {
    const response = await web.post(path, body)
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([status, error])
    expect((await web.get('/web/people')).status).toBe(200)
  })

  test.each([
    ['/web/panel', 400],
    ['/web/panel?person=nobody', 404],
    ['/web/panel?person=%00', 400],
    ['/web/events?person=nobody', 404],
    ['/web/events?person=demo-emma&after=-1', 400],
    ['/web/events?person=demo-emma&after=1e99', 400],
    ['/web/assets/../open-web-channel.ts', 404],
    ['/web/assets/%2e%2e/open-web-channel.ts', 404],
  ])('GET %s is %d', async (path, status) => {
    expect((await web.get(path)).status).toBe(status)
  })

  test.each([
    ['40,000 characters', 'set me private '.repeat(2667)],
    ['control characters', 'status\u0000\u0007\u001b[31m\u009f'],
    ['right-to-left', '\u202eتعيين الحالة\u202c status'],
    ['half a character', 'status \ud83d'],
    ['markup', '<img src=x onerror=alert(1)> [x](javascript:alert(1))'],
  ])('%s as a text are answered and change nothing', async (_, text) => {
    const before = await app.store.subject('demo' as never, 'demo-marc' as never)
    const entry = await web.say('demo-marc', text)
    expect(entry.text).not.toBe('')
    expect(await app.store.subject('demo' as never, 'demo-marc' as never)).toEqual(before)
  })
})

describe('only this machine', () => {
  test.each([
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['no Origin worth the name', { origin: 'null' }],
    ['a proxy in front', { 'x-forwarded-for': '203.0.113.5' }],
  ])('%s is refused', async (_, headers) => {
    const body = { person: 'demo-emma', text: 'set me private', key: randomUUID() }
    expect((await web.post('/web/say', body, headers)).status).toBe(403)
  })

  test('the page itself is let through', async () => {
    const body = { person: 'demo-emma', text: 'status', key: randomUUID() }
    expect((await web.post('/web/say', body, { origin: app.url })).status).toBe(200)
  })

  test('a form from another site is refused by its type', async () => {
    const response = await web.post('/web/say', 'person=demo-emma', { 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(415)
  })
})
