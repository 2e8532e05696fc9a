// Makes the pictures of an admin's cards again, wide and narrow: node test/support/take-admin-screenshots.ts
import type { BrowserContextOptions } from 'playwright-core'
import { openPictures, pictures, say } from './web-pictures.ts'

// Tall enough that no card is cut.
const wide: BrowserContextOptions = { viewport: { width: 1100, height: 1800 }, deviceScaleFactor: 2 }
const phone: BrowserContextOptions = { viewport: { width: 360, height: 2400 }, deviceScaleFactor: 2, colorScheme: 'dark' }
const cards = { board: 'board', template: 'apply Early to everyone', help: 'help' }

const web = await openPictures()
const first = await web.open(wide, 'sofie')
await say(first, 'create template Early: weekdays 6:00-14:00 on duty')
await first.getByRole('button', { name: 'Save template' }).click()
await first.locator('.from-bot').filter({ hasText: 'Done:' }).first().waitFor()

for (const [shape, options] of [
  ['', wide],
  ['-phone', phone],
] as const) {
  const page = await web.open(options, 'sofie')
  for (const [name, words] of Object.entries(cards)) {
    await say(page, words)
    await page.mouse.move(0, 0)
    await page
      .locator('.from-bot')
      .last()
      .screenshot({ path: `${pictures}admin-${name}${shape}.png` })
  }
}
await web.close()
