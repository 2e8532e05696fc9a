import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { newFolder, startWebApp, type WebApp } from '../../support/web-app.ts'
import { buttonOf, webClient } from '../../support/web-client.ts'

let home: Awaited<ReturnType<typeof newFolder>>
let app: WebApp
let web: ReturnType<typeof webClient>

beforeEach(async () => {
  home = await newFolder()
  app = await startWebApp(home)
  web = webClient(app.url)
})

afterEach(async () => {
  await app.stop()
  await home.remove()
})

async function restart(): Promise<void> {
  await app.stop()
  app = await startWebApp(home)
  web = webClient(app.url)
}

describe('the stream of cards', () => {
  test('greets with how far it goes, then gives what is kept, then what comes', async () => {
    const first = await web.say('demo-emma', 'status')
    const stream = await web.stream('demo-emma')
    expect(await stream.next()).toEqual({ event: 'hello', data: { newest: 1 } })
    expect(await stream.next()).toEqual({ event: 'entry', id: '1', data: first })
    const second = await web.say('demo-emma', 'help')
    expect(await stream.next()).toEqual({ event: 'entry', id: '2', data: second })
    stream.close()
  })

  test.each(['after', 'lastEventId'] as const)('goes on after what was seen (%s)', async (how) => {
    await web.say('demo-emma', 'status')
    const missed = await web.say('demo-emma', 'help')
    const stream = await web.stream('demo-emma', { [how]: 1 })
    expect(await stream.nextEntry()).toEqual(missed)
    stream.close()
  })

  test("a browser's Last-Event-ID counts more than the address it first opened", async () => {
    await web.say('demo-emma', 'status')
    const missed = await web.say('demo-emma', 'help')
    const stream = await web.stream('demo-emma', { after: 0, lastEventId: 1 })
    expect(await stream.nextEntry()).toEqual(missed)
    stream.close()
  })

  test('a page that has seen more than there is starts again', async () => {
    const first = await web.say('demo-emma', 'status')
    const stream = await web.stream('demo-emma', { after: 40 })
    expect(await stream.next()).toEqual({ event: 'hello', data: { newest: 1 } })
    expect(await stream.nextEntry()).toEqual(first)
    stream.close()
  })

  test('a card that was replaced comes once, as it stands now', async () => {
    const done = await web.say('demo-emma', 'set me private until 18:00')
    await web.say('demo-emma', 'help')
    const undone = await web.tap('demo-emma', buttonOf(done, 'undo'))
    const stream = await web.stream('demo-emma')
    await stream.next()
    const entries = [await stream.nextEntry(), await stream.nextEntry()]
    expect(entries.map(({ place, sequence }) => [place, sequence])).toEqual([
      [2, 2],
      [1, undone.sequence],
    ])
    stream.close()
  })

  test("nobody gets another person's cards", async () => {
    const stream = await web.stream('demo-emma')
    await web.say('demo-anna', 'status')
    const own = await web.say('demo-emma', 'status')
    expect(await stream.nextEntry()).toEqual(own)
    stream.close()
  })
})

describe('what is told unasked', () => {
  test("an admin's change reaches a person who has never opened the page, once, also after a restart", async () => {
    const asked = await web.say('demo-sofie', 'set Tom Janssens private until 18:00')
    await web.tap('demo-sofie', buttonOf(asked, 'confirm'))
    const stream = await web.stream('demo-tom')
    const told = await stream.nextEntry()
    expect(told).toMatchObject({ notice: true, language: 'nl' })
    expect(told.text).toContain('Sofie Maes')
    stream.close()
    await restart()
    const again = await web.stream('demo-tom')
    expect(await again.next()).toEqual({ event: 'hello', data: { newest: 1 } })
    expect(await again.nextEntry()).toEqual(told)
    again.close()
  })

  test('the clock moves to the next change: the temporary status ends and the page is told', async () => {
    await web.say('demo-emma', 'set me private until 15:00')
    const stream = await web.stream('demo-emma', { after: 1 })
    await stream.next()
    expect(await web.moveClock('next-change', 'demo-emma')).toEqual({ moved: true })
    const told = await stream.nextEntry()
    expect(told).toMatchObject({ notice: true, time: '15:00' })
    expect(told.text).toContain('Professional')
    expect(await stream.next()).toEqual({ event: 'clock', data: {} })
    expect((await web.panel('demo-emma')).clock.time).toBe('15:00')
    stream.close()
  })
})

describe('the demo clock', () => {
  test('moves an hour, and stays there over a restart', async () => {
    expect(await web.moveClock('hour')).toEqual({ moved: true })
    await restart()
    expect((await web.panel('demo-emma')).clock.time).toBe('11:00')
  })

  test("without a person the next change is whoever's comes first", async () => {
    // Nina's evening begins at 16:00, before everybody else's.
    await web.moveClock('next-change')
    expect((await web.panel('demo-emma')).clock.time).toBe('16:00')
  })

  test('without a next change it stays', async () => {
    await web.say('demo-emma', 'private until I say so')
    expect(await web.moveClock('next-change', 'demo-emma')).toEqual({ moved: false })
    expect((await web.panel('demo-emma')).clock).toEqual({ date: 'Mon 23 Nov', time: '10:00', minuteLeft: 60_000 })
  })
})

test("the conversation is kept over a restart, the bot's cards only", async () => {
  const entry = await web.say('demo-emma', 'set me private until 18:00, I have a dentist appointment')
  await restart()
  const stream = await web.stream('demo-emma')
  const kept = await stream.nextEntry()
  expect(kept).toEqual(entry)
  expect(JSON.stringify(kept)).not.toContain('dentist')
  stream.close()
})
