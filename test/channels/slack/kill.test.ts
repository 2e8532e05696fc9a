import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { instant } from '../../../src/domain/time.ts'
import { openSqliteStore } from '../../../src/store/open-sqlite-store.ts'
import { addressOf, type ServerProcess, startServerProcess } from '../../support/server-process.ts'
import { bot, chatOf, seed, team, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'
import { type SlackSocket, startSlackSocket } from '../../support/slack-socket.ts'

const kills = 8
const writers = ['emma', 'sofie']
/** One wish a day, and a profile holds so many days to come. */
const mostEach = 40

let folder: string
let slack: SlackServer
let socket: SlackSocket
let running: ServerProcess | undefined
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fmu-slack-kill-'))
  slack = await startSlackServer()
  socket = await startSlackSocket()
  slack.socketUrl = socket.url
})
afterEach(async () => {
  running?.child.kill('SIGKILL')
  await running?.gone
  await socket.close()
  await slack.close()
  await rm(folder, { recursive: true, force: true })
})

test(`over a socket, killed ${kills} times: what Slack was told is taken in is done once and answered once`, async () => {
  const file = path.join(folder, 'fmu.sqlite')
  const store = await openSqliteStore({ file })
  await seed(store, slack, instant(Date.now()))
  await store.close()

  let sent = 0
  let acknowledged = 0
  let over = false
  async function wishes(who: string): Promise<void> {
    for (let day = 20; !over && day < 20 + mostEach; day++) {
      const date = new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10)
      const ts = `1795000${String(day).padStart(3, '0')}.000${who.length}00`
      sent++
      // A chat of its own each, so that Slack's second between two messages holds nothing up.
      await socket.send('events_api', said(who, `on duty on ${date} 14:00-15:00`, ts, `${chatOf(who)}${day}`))
      acknowledged++
    }
  }
  async function killAgainAndAgain(): Promise<void> {
    for (let count = 0; count < kills; count++) {
      await serverIsUp()
      const [before, wanted] = [acknowledged, count % 3]
      while (acknowledged < before + wanted && sent < writers.length * mostEach) await moment()
      await new Promise((resolve) => setTimeout(resolve, (count * 37) % 50))
      await kill()
    }
    over = true
    await serverIsUp()
  }
  async function serverIsUp(): Promise<void> {
    const opened = socket.opened
    running = startServerProcess(folder, env(file))
    await addressOf(running)
    while (socket.opened === opened || socket.open === 0) await moment()
  }

  await Promise.all([...writers.map(wishes), killAgainAndAgain()])
  expect(acknowledged).toBe(sent)
  await kill()
  const database = new DatabaseSync(file)
  // What a killed process held is free again when its minute is over.
  const held = database.prepare('update slack_inbox set due = 0 where body is not null').run().changes
  await serverIsUp()
  while (database.prepare('select 1 from slack_inbox where body is not null').get()) await moment()
  const changes = database.prepare('select count(*) as count from changes').get()
  database.close()

  process.stdout.write(`killed ${kills} times: ${sent} wishes over a socket, ${held} of them taken up after the last one\n`)
  expect(sent).toBeGreaterThan(kills)
  expect(changes?.['count']).toBe(sent)
  const marks = slack.messages.map(({ mark }) => mark)
  expect([marks.length, new Set(marks).size]).toStrictEqual([sent, sent])
  expect(slack.messages.filter(({ text }) => !text.includes('14:00'))).toStrictEqual([])
}, 120_000)

const env = (file: string) => ({
  DATABASE_URL: `sqlite:${file}`,
  SLACK_APP_TOKEN: 'xapp-test',
  SLACK_BOT_TOKEN: 'xoxb-test',
  SLACK_API_URL: slack.apiUrl,
})

async function kill(): Promise<void> {
  running?.child.kill('SIGKILL')
  expect(await running?.gone).toBe('SIGKILL')
  while (socket.open > 0) await moment()
}

function said(who: string, text: string, ts: string, channel: string) {
  const event = { type: 'message', channel_type: 'im', channel, user: userOf(who), team, text, ts }
  const authorizations = [{ team_id: team, user_id: bot, is_bot: true }]
  return { type: 'event_callback', team_id: team, api_app_id: 'A1', event_id: `Ev${who}${ts}`, event_time: 1, authorizations, event }
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
