import { createHmac } from 'node:crypto'
import { startSlackServer } from '../test/support/slack-server.ts'
import { slackNames } from './names.ts'
import { compare, type Figures, measure, openAgent, post, type Program, start, stop } from './side-by-side.ts'

// Slash commands a second until their writer can read the answer, beside the first thing one writes with Bolt, which acknowledges and
// posts: the same stand-in of Slack, signed requests, a process of its own each, one after the other. The bot checks the signature,
// understands, checks rights, writes durably and answers with the acknowledgement. Every command does or shows something, and every
// answer is looked at: one that is not right ends the run.

const secret = 'a-signing-secret-of-tests'
const [teams, people] = [40, 5]
const load = { atOnce: 8, warmUp: 1_600, messages: 2_000 }
const rounds = 3
/** A Tuesday at ten for the bot, whenever this is run: what a command finds depends on the hour. */
const aheadMs = Date.parse('2026-11-24T10:00:00+01:00') - Date.now()
/** In this order for each person, round and round: each finds what the one before has left. */
const commands: readonly (readonly [string, RegExp])[] = [
  ['private for two hours', /^Private until/],
  ['undo', /Taken back/],
  ['what is my status?', /Professional|Private/],
  ['on duty for 90 minutes', /On duty until/],
  ['show my week', /^Week \d/],
  ['back to my schedule', /schedule/i],
]

const slack = await startSlackServer()
const agent = openAgent(load.atOnce)

function sender(index: number): { readonly team: string; readonly user: string; readonly command: readonly [string, RegExp] } {
  const person = index % (teams * people)
  const command = commands[(Math.floor(index / (teams * people)) + person) % commands.length]
  if (!command) throw new Error('no command')
  const [team, each] = [person % teams, Math.floor(person / teams)]
  return { team: slackNames.tenant(team), user: slackNames.user(team, each), command }
}

for (let index = 0; index < teams * people; index++) {
  const { team, user } = sender(index)
  const known = { deleted: false, is_bot: false, is_email_confirmed: true, locale: 'en-GB', tz: 'Europe/Brussels' }
  slack.users.set(user, { id: user, team_id: team, ...known, profile: { email: 'linked@already.example' } })
}

async function send({ port }: Program, index: number, text: string, ahead = 0): Promise<string> {
  const { team, user } = sender(index)
  const body = new URLSearchParams({
    ...{ command: '/fmu', text, team_id: team, user_id: user, channel_id: 'C1', channel_name: 'general', api_app_id: 'A1' },
    ...{ trigger_id: `1.1.${index}`, response_url: slack.responseUrl(), token: 't' },
  }).toString()
  const timestamp = String(Math.floor((Date.now() + ahead) / 1000))
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
  const headers = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature }
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const answered = await post(agent, port, '/slack/events', { ...headers, ...type }, body)
  if (answered.status !== 200) throw new Error(`"${text}" was answered with ${answered.status}`)
  return answered.text
}

async function figuresOfBot(): Promise<Figures> {
  const program = await start('./slack-fmu-bot.ts', [secret, slack.apiUrl, String(teams), String(people), String(aheadMs)])
  const figures = await measure(load, async (index) => {
    const [text, right] = sender(index).command
    const { text: said } = JSON.parse(await send(program, index, text, aheadMs)) as { readonly text: string }
    if (index >= load.warmUp && !right.test(said)) throw new Error(`"${text}" was answered with "${said}"`)
  })
  await stop(program)
  return figures
}

/** Its answer is there once it is acknowledged and posted. */
async function figuresOfBareApp(): Promise<Figures> {
  const program = await start('./slack-bare-app.ts', [secret, slack.apiUrl])
  const figures = await measure(load, async (index) => {
    const text = `answer ${index}`
    const posted = slack.posted(text)
    await send(program, index, text)
    await posted
  })
  await stop(program)
  return figures
}

const bare: Figures[] = []
const bots: Figures[] = []
for (let round = 0; round < rounds; round++) {
  bare.push(await figuresOfBareApp())
  bots.push(await figuresOfBot())
}
await slack.close()
agent.destroy()
compare(`Slack commands, ${load.atOnce} at once`, bots, 'a bare Bolt app', bare, 0.5)
