import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'

// What one writes first with Bolt: acknowledge, then post. Started by bench/slack.ts.

const [signingSecret = '', slackApiUrl = ''] = process.argv.slice(2)
const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR })
const app = new App({
  receiver,
  authorize: () => Promise.resolve({ botToken: 'xoxb-test', botId: 'B1', botUserId: 'U0BOT' }),
  clientOptions: { slackApiUrl },
  logLevel: LogLevel.ERROR,
})
app.command('/fmu', async ({ ack, client, command }) => {
  await ack()
  await client.chat.postMessage({ channel: command.channel_id, text: command.text })
})
process.on('SIGTERM', () => process.exit(0))
const server = await receiver.start(0)
console.log(`ready ${(server.address() as AddressInfo).port}`)
