import { startTeamsService } from '../test/support/teams-service.ts'
import { teamsNames } from './names.ts'
import { compare, type Figures, measure, openAgent, post, start, stop } from './side-by-side.ts'

// Messages a second from Teams to the answer and back, beside the least bot that botbuilder can be: the same stand-in of Microsoft's
// service, the same signed tokens, the same messages, a process of its own each, one after the other. The bot understands, checks
// rights, writes durably and answers; the echo bot echoes. Many companies, because the bot keeps to 50 requests a second for each.

const tenants = 40
const people = 5
const load = { atOnce: 8, warmUp: 800, messages: 1_600 }
const rounds = 3
const sentences = [
  'what is my status?',
  'set me private for two hours',
  'show my week',
  'undo',
  'beep off',
  'back to my schedule',
  'help',
  'lovely weather',
]

const service = await startTeamsService()
const agent = openAgent(load.atOnce)
const headers = { authorization: service.token(), 'content-type': 'application/json' }

function activity(index: number): string {
  const company = index % tenants
  const tenant = teamsNames.tenant(company)
  const user = teamsNames.user(company, Math.floor(index / tenants) % people)
  return JSON.stringify({
    ...{ type: 'message', id: `m-${index}`, channelId: 'msteams', serviceUrl: service.url, text: sentences[index % sentences.length] },
    from: { id: `29:${user}`, name: user, aadObjectId: user },
    recipient: { id: '28:bot', name: 'FMU' },
    conversation: { id: `a:${user}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  })
}

async function figuresOf(file: string, args: readonly string[]): Promise<Figures> {
  const program = await start(file, args)
  const before = service.posted.length
  const figures = await measure(load, async (index) => {
    const { status } = await post(agent, program.port, '/api/messages', headers, activity(index))
    if (status !== 200) throw new Error(`${file} answered ${status}`)
  })
  const answered = service.posted.length - before
  if (answered < load.warmUp + load.messages) throw new Error(`${file}: only ${answered} answers were sent`)
  await stop(program)
  return figures
}

const echoes: Figures[] = []
const bots: Figures[] = []
for (let round = 0; round < rounds; round++) {
  echoes.push(await figuresOf('./teams-echo-bot.ts', [service.openIdMetadata]))
  bots.push(await figuresOf('./teams-fmu-bot.ts', [service.openIdMetadata, String(tenants), String(people)]))
}
await service.close()
agent.destroy()
compare(`Teams messages, ${load.atOnce} at once`, bots, 'botbuilder echo bot', echoes, 0.6)
