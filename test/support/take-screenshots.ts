// Makes the pictures of docs/screenshots again: node test/support/take-screenshots.ts
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
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

// Nothing may be on its way when the picture is taken.
const still = { reducedMotion: 'reduce' } as const
const { page: phone } = await browser.open(app.url, {
  ...still,
  viewport: { width: 360, height: 740 },
  colorScheme: 'dark',
  deviceScaleFactor: 2,
})
await phone.locator('#headline').filter({ hasText: /./ }).waitFor()
await say(phone, 'set me private until 18:00')
await phone.locator('#headline').filter({ hasText: 'Private' }).waitFor()
await phone.screenshot({ path: `${folder}web-chat-phone-dark.png` })

const { page } = await browser.open(app.url, { ...still, viewport: { width: 1280, height: 980 }, colorScheme: 'light' })
await page.locator('.from-bot').first().waitFor()
await say(page, 'schedule on-duty weekdays 9–17')
await page
  .getByRole('img', { name: /On duty 9:00/ })
  .first()
  .waitFor()
await page.mouse.move(0, 0)
await page.screenshot({ path: `${folder}web-chat.png` })

await browser.close()
await app.stop()
await home.remove()
