import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { type Browser, canBrowse, startChromium, whyNot } from '../support/chromium.ts'
import { newFolder, startWebApp, type WebApp } from '../support/web-app.ts'

const patienceMs = 90_000
const inBrowser = canBrowse ? describe : describe.skip
// Jest names what it leaves out only when asked to; this is seen always.
if (!canBrowse) process.stderr.write(`SKIPPED: ${whyNot}\n`)

let browser: Browser
let home: Awaited<ReturnType<typeof newFolder>>
let app: WebApp
let complaints: readonly string[]

/** The page as one person sees it, ready to be used. */
async function openAs(person: string, options?: BrowserContextOptions): Promise<Page> {
  const { page, errors } = await browser.open(`${app.url}/#demo-${person}`, options)
  complaints = errors
  await page.locator('#headline').filter({ hasText: /./ }).waitFor()
  return page
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text)
  await page.getByRole('textbox').press('Enter')
}

/** The newest card, once it says this. */
async function card(page: Page, text: string | RegExp) {
  const item = page.locator('.from-bot').filter({ hasText: text }).last()
  await item.waitFor()
  return item
}

const headline = (page: Page, text: string) => page.locator('#headline').filter({ hasText: text }).waitFor()
/** What a screen reader was told last. */
const announced = (page: Page, text: string) => page.locator('#announcer').filter({ hasText: text }).waitFor({ state: 'attached' })

inBrowser(canBrowse ? 'the chat page in Chromium' : whyNot, () => {
  beforeAll(async () => void (browser = await startChromium()), patienceMs)
  afterAll(async () => browser.close(), patienceMs)
  beforeEach(async () => {
    complaints = []
    home = await newFolder()
    app = await startWebApp(home)
  }, patienceMs)
  afterEach(async () => {
    await app.stop()
    await home.remove()
  }, patienceMs)

  test(
    'an admin hands over a roster file: chosen, dropped, and saved with the button; nobody else is offered it',
    async () => {
      const page = await openAs('sofie', { viewport: { width: 360, height: 740 } })
      await page.getByRole('button', { name: 'Send a file' }).waitFor()
      const file = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await page.locator('#file').setInputFiles(file('name;email\nJan Claes;jan@example.com\nLies;nowhere\n'))
      const shown = await card(page, 'people.csv: 1 new, 0 changed, 0 unchanged, 1 row refused')
      await shown.getByText('Line 3, email').waitFor()
      await shown.getByRole('button', { name: 'Save 1 person' }).click()
      await card(page, 'Done: new person: Jan Claes')
      const dropped = await page.evaluateHandle(() => {
        const transfer = new DataTransfer()
        transfer.items.add(new File(['name;email\nJan Claes;jan@example.com\n'], 'again.csv'))
        return transfer
      })
      await page.dispatchEvent('#chat', 'drop', { dataTransfer: dropped })
      await card(page, 'again.csv says what is there already')
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      expect(complaints).toEqual([])
      const other = await openAs('emma')
      expect(await other.locator('#attach').isVisible()).toBe(false)
    },
    patienceMs,
  )

  test(
    '"set me private until 18:00" is done at once; Undo takes it back, in the same place',
    async () => {
      const page = await openAs('emma')
      await headline(page, 'Professional')
      await say(page, 'set me private until 18:00')
      const done = await card(page, 'Private until 18:00 (today, Mon 23 Nov)')
      await headline(page, 'Private until 18:00')
      await announced(page, 'Private until 18:00')
      const place = await done.getAttribute('data-place')

      await done.getByRole('button', { name: 'Undo' }).click()
      const undone = await card(page, 'Taken back')
      expect(await undone.getAttribute('data-place')).toBe(place)
      expect(await page.locator('.from-bot').count()).toBe(1)
      await headline(page, 'Professional')
      // The pressed button is gone; the keyboard goes on from the card in its place.
      expect(await undone.evaluate((item) => item === document.activeElement)).toBe(true)
      expect(complaints).toEqual([])
    },
    patienceMs,
  )

  test(
    '"schedule on-duty weekdays 9–17" shows the week drawn and waits for the button',
    async () => {
      const page = await openAs('emma')
      await say(page, 'schedule on-duty weekdays 9–17')
      const asked = await card(page, 'Mon–Fri 9:00–17:00')
      const drawn = asked.getByRole('img', { name: /On duty 9:00–17:00/ })
      expect(await drawn.count()).toBe(5)
      expect(await drawn.first().evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
      await headline(page, 'Professional')

      await asked.getByRole('button', { name: 'Change schedule' }).click()
      await card(page, 'Added: On duty Mon–Fri 9:00–17:00')
      await headline(page, 'On duty until 17:00')
      await page
        .locator('#week')
        .getByRole('img', { name: /On duty 9:00–17:00/ })
        .first()
        .waitFor()
      expect(complaints).toEqual([])
    },
    patienceMs,
  )

  test(
    'a temporary status ends on the demo clock, and the page says so',
    async () => {
      const page = await openAs('emma')
      await say(page, 'set me private until 18:00')
      await headline(page, 'Private until 18:00')
      await page.getByRole('button', { name: 'Next change: 18:00' }).click()
      await page.locator('#clock-time').filter({ hasText: '18:00' }).waitFor()
      await headline(page, 'Professional')
      const told = page.locator('.from-bot.notice')
      await told.waitFor()
      expect(await told.innerText()).toContain('Professional')
      await announced(page, 'Professional')
      expect(complaints).toEqual([])
    },
    patienceMs,
  )

  test(
    "an admin's change appears on the person's own page while it is open, in their language",
    async () => {
      const tom = await openAs('tom')
      const sofie = await openAs('sofie')
      await say(sofie, 'set Tom private until 17:00')
      const asked = await card(sofie, 'Tom Janssens')
      await asked.getByRole('button').first().click()
      const told = tom.locator('.from-bot.notice')
      await told.filter({ hasText: 'Sofie Maes' }).waitFor()
      await headline(tom, 'Privé tot 17u')
      expect(await tom.locator('html').getAttribute('lang')).toBe('nl')
    },
    patienceMs,
  )

  test(
    'while the server is away the page says so and keeps what is written; it is sent once when the server is back',
    async () => {
      const page = await openAs('emma')
      await say(page, 'my status')
      await card(page, 'Professional')
      await app.stop()
      await page.locator('#offline').filter({ hasText: 'not answering' }).waitFor()
      await say(page, 'set me private until 18:00')
      await page.locator('.from-you').last().filter({ hasText: 'Not sent yet' }).waitFor()

      // Not even a reload loses it; the page itself cannot be loaded now, so the reload comes with the server.
      app = await startWebApp({ ...home, port: app.port })
      await page.reload()
      await card(page, 'Private until 18:00')
      await headline(page, 'Private until 18:00')
      await page.locator('#offline').waitFor({ state: 'hidden' })
      const subject = await app.store.subject('demo' as never, 'demo-emma' as never)
      expect(subject?.profile.version).toBe(2)
      expect(await page.locator('.from-bot').count()).toBe(2)
    },
    patienceMs,
  )

  test(
    'everything can be done with the keyboard alone',
    async () => {
      const page = await openAs('emma')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('message')
      await page.keyboard.type('set me private until 18:00')
      await page.keyboard.press('Enter')
      await card(page, 'Private until 18:00')
      for (let tabs = 0; tabs < 12; tabs++) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Undo') break
        await page.keyboard.press('Shift+Tab')
      }
      await page.keyboard.press('Enter')
      await card(page, 'Taken back')
      expect(await page.getByRole('main').count()).toBe(1)
      expect(await page.getByRole('complementary').count()).toBe(1)
      expect(await page.getByRole('log', { name: 'Conversation' }).count()).toBe(1)
    },
    patienceMs,
  )

  test(
    'on a phone nothing is cut off sideways, in no language, light or dark, and the rest unfolds',
    async () => {
      for (const [person, colorScheme] of [
        ['emma', 'light'],
        ['anna', 'dark'],
        ['lucas', 'light'],
        ['tom', 'dark'],
      ] as const) {
        const page = await openAs(person, { viewport: { width: 360, height: 740 }, colorScheme })
        const examples = page.locator('.example')
        await examples.nth(0).click()
        await page.locator('.from-bot').nth(0).waitFor()
        await examples.nth(1).click()
        await page.locator('.from-bot').nth(1).waitFor()
        await page.locator('#more').click()
        await page.locator('#clock').waitFor()
        const tooWide = await page.evaluate(() =>
          [...document.querySelectorAll('html, #log, .panel, .card, .card .ac-actionSet')]
            .filter((element) => element.scrollWidth > element.clientWidth)
            .map((element) => element.className || element.tagName),
        )
        expect([person, tooWide]).toEqual([person, []])
        expect(complaints).toEqual([])
      }
    },
    patienceMs,
  )

  test(
    'what was typed is shown as text, never as markup',
    async () => {
      const page = await openAs('emma')
      await say(page, '<img src=x onerror="document.title=1"> **bold**')
      await page.locator('.from-bot').waitFor()
      expect(await page.locator('.bubble').innerText()).toBe('<img src=x onerror="document.title=1"> **bold**')
      expect(await page.title()).toBe('FMU chat')
      expect(complaints).toEqual([])
    },
    patienceMs,
  )
})
