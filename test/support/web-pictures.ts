import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startChromium } from './chromium.ts'
import { newFolder, startWebApp } from './web-app.ts'

/** Where the pictures of the docs stand. */
export const pictures = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/** The demo's chat page in a browser, its clock standing still, for those who take pictures of it. */
export async function openPictures() {
  const home = await newFolder()
  const app = await startWebApp(home)
  const browser = await startChromium()
  return {
    /** Nothing may be on its way when the picture is taken. `as`: a person of the demo. */
    async open(options: BrowserContextOptions, as = ''): Promise<Page> {
      const { page } = await browser.open(`${app.url}/${as === '' ? '' : `#demo-${as}`}`, { reducedMotion: 'reduce', ...options })
      await page.locator('#headline').filter({ hasText: /./ }).waitFor()
      return page
    },
    async close() {
      await browser.close()
      await app.stop()
      await home.remove()
    },
  }
}

/** Writes it, and waits for the answer. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.from-bot').count()
  await page.getByRole('textbox').fill(text)
  await page.getByRole('textbox').press('Enter')
  await page.locator('.from-bot').nth(before).waitFor()
}
