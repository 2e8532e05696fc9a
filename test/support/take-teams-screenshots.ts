// Makes docs/screenshots/teams-phone-dark.png again: node test/support/take-teams-screenshots.ts
// Real answers of the channel, drawn by Microsoft's own renderer at a phone's width; the Agents Playground has neither dark mode nor dialogs.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { hostConfigs } from '../../src/cards/host-config.ts'
import { dayId, inputId } from '../../src/cards/teams/week-dialog.ts'
import { startChromium } from './chromium.ts'
import { activitiesOf, memberOf } from './teams-activities.ts'
import { startTeamsApp } from './teams-app.ts'
import { startTeamsService } from './teams-service.ts'

const service = await startTeamsService()
const app = await startTeamsApp(service)
const teams = activitiesOf(service.url)
service.members.set('29:emma', memberOf('emma'))

async function said(text: string): Promise<object> {
  await app.post(teams.say('emma', text))
  return service.posted.at(-1)!.body.attachments![0]!.content
}
async function dialog(name: 'task/fetch' | 'task/submit', data: object): Promise<object> {
  const response = await app.post(teams.dialog('emma', name, data))
  const { task } = (await response.json()) as { readonly task: { readonly value: { readonly card: { readonly content: object } } } }
  return task.value.card.content
}

const asked = [await said('private until 18:00'), await said('show my week')]
const form = { act: 'save', form: 'picture', rows: 2 }
const typed = {
  ...Object.fromEntries([0, 1, 2, 3, 4].map((day) => [dayId(0, day), 'true'])),
  ...{ [inputId(0, 'from')]: '09:00', [inputId(0, 'until')]: '17:00', [inputId(0, 'status')]: 'private' },
  ...{ [dayId(1, 5)]: 'true', [inputId(1, 'from')]: '09:00', [inputId(1, 'until')]: '09:00', [inputId(1, 'status')]: 'on-duty' },
}
const wrong = await dialog('task/submit', { week: form, ...typed })
const difference = await dialog('task/submit', { week: form, ...typed, [inputId(1, 'until')]: '12:00' })
await app.stop()
await service.close()

const renderer = readFileSync(new URL('../../node_modules/adaptivecards/dist/adaptivecards.js', import.meta.url), 'utf8')
const phones = [asked, [wrong], [difference]]
const html = `<!doctype html><meta charset="utf-8"><style>
  :root { color-scheme: dark }
  body { margin: 0; padding: 16px; display: flex; gap: 16px; align-items: start; background: #141414; font-family: "Segoe UI", system-ui, sans-serif }
  .phone { width: 360px; padding: 12px; box-sizing: border-box; background: #1f1f1f; border-radius: 16px }
  .card { border: 1px solid #3d3d3d; border-radius: 6px; overflow: hidden; margin-bottom: 12px }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px }
  .ac-pushButton { font: 600 13px "Segoe UI", system-ui, sans-serif; min-height: 32px; padding: 4px 12px; border-radius: 4px; border: 1px solid #5c5c5c; background: #292929; color: #fff }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7 }
  .ac-input { font: 14px "Segoe UI", system-ui, sans-serif; box-sizing: border-box; padding: 5px 8px }
  .ac-input:not([type=checkbox]) { width: 100% }
</style><body><script>${renderer}</script><script>
  for (const cards of ${JSON.stringify(phones)}) {
    const phone = document.body.appendChild(Object.assign(document.createElement('div'), { className: 'phone' }))
    for (const json of cards) {
      const card = new AdaptiveCards.AdaptiveCard()
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfigs.dark)})
      card.parse(json, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5))
      phone.appendChild(Object.assign(document.createElement('div'), { className: 'card' })).appendChild(card.render())
    }
  }
</script>`
const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await startChromium()
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const { page } = await browser.open(url, { viewport: { width: 1144, height: 400 }, colorScheme: 'dark', locale: 'en-GB' })
await page.screenshot({ path: fileURLToPath(new URL('../../docs/screenshots/teams-phone-dark.png', import.meta.url)), fullPage: true })
await browser.close()
server.close()
