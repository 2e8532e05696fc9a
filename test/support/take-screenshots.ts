// Makes the pictures of the chat page again: node test/support/take-screenshots.ts
import { openPictures, pictures, say } from './web-pictures.ts'

const web = await openPictures()
const phone = await web.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark', deviceScaleFactor: 2 })
await say(phone, 'set me private until 18:00')
await phone.locator('#headline').filter({ hasText: 'Private' }).waitFor()
await phone.screenshot({ path: `${pictures}web-chat-phone-dark.png` })

const page = await web.open({ viewport: { width: 1280, height: 980 }, colorScheme: 'light' })
await page.locator('.from-bot').first().waitFor()
await say(page, 'schedule on-duty weekdays 9–17')
await page
  .getByRole('img', { name: /On duty 9:00/ })
  .first()
  .waitFor()
await page.mouse.move(0, 0)
await page.screenshot({ path: `${pictures}web-chat.png` })
await web.close()
