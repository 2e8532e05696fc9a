// Makes the pictures of Slack in docs/screenshots again: node test/support/take-slack-screenshots.ts
import { fileURLToPath } from 'node:url'
import { blockKitPage } from './block-kit-page.ts'
import { startChromium } from './chromium.ts'
import { startSlackApp, userOf } from './slack-app.ts'
import { startSlackServer } from './slack-server.ts'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const slack = await startSlackServer()
const app = await startSlackApp({ slack })
const ask = async (title: string, text: string) => ({ title, blocks: (await app.command('emma', text))['blocks'] as object[] })
const cards = [
  await ask('/fmu schedule on-duty weekdays 18:00 to 20:00', 'schedule on-duty weekdays 18:00 to 20:00'),
  await ask('/fmu private until 18:00', 'private until 18:00'),
  await ask('/fmu status', 'status'),
]
await app.event({ type: 'app_home_opened', tab: 'home', user: userOf('sofie'), channel: 'D1' })
await app.interact('emma', { type: 'shortcut', callback_id: 'fmu_week' })
const home = slack.homes.get(userOf('sofie'))?.['blocks'] as object[]
const form = [...slack.forms.values()][0]?.['blocks'] as object[]
const pictures = { cards, home: [{ title: 'Home', blocks: home }], week: [{ title: 'Edit the week', blocks: form }] }

const browser = await startChromium()
for (const [name, shown] of Object.entries(pictures)) {
  const { page } = await browser.open('about:blank', { viewport: { width: 640, height: 600 } })
  await page.setContent(blockKitPage(shown))
  await page.screenshot({ path: `${folder}slack-${name}.png`, fullPage: true })
}
await browser.close()
await app.stop()
await slack.close()
