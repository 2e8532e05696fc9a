// Makes the pictures of an admin's cards again, wide and narrow: node test/support/take-admin-screenshots.ts
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startChromium } from './chromium.ts'
import { newFolder, startWebApp } from './web-app.ts'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const home = await newFolder()
const app = await startWebApp(home)
const browser = await startChromium()

async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.from-bot').count()
  await page.getByRole('textbox').fill(text)
  await page.getByRole('textbox').press('Enter')
  await page.locator('.from-bot').nth(before).waitFor()
}

async function openAsAdmin(options: BrowserContextOptions): Promise<Page> {
  const { page } = await browser.open(`${app.url}/#demo-sofie`, { reducedMotion: 'reduce', deviceScaleFactor: 2, ...options })
  await page.locator('#headline').filter({ hasText: /./ }).waitFor()
  return page
}

// Tall enough that no card is cut.
const shapes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['', { viewport: { width: 1100, height: 1800 } }],
  ['-phone', { viewport: { width: 360, height: 2400 }, colorScheme: 'dark' }],
]
const first = await openAsAdmin(shapes[0]?.[1] ?? {})
await say(first, 'create template Early: weekdays 6:00-14:00 on duty')
await first.getByRole('button', { name: 'Save template' }).click()
await first
  .locator('.from-bot')
  .filter({ hasText: /^.*Done:/ })
  .first()
  .waitFor()

const pictures = { board: 'board', template: 'apply Early to everyone', help: 'help' }
for (const [shape, options] of shapes) {
  const page = await openAsAdmin(options)
  for (const [name, words] of Object.entries(pictures)) {
    await say(page, words)
    await page.mouse.move(0, 0)
    await page
      .locator('.from-bot')
      .last()
      .screenshot({ path: `${folder}admin-${name}${shape}.png` })
  }
}

await browser.close()
await app.stop()
await home.remove()
