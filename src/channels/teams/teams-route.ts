import type { Log } from '../../application/ports.ts'
import type { DoorAnswer, DoorRequest, DoorRoute } from '../../http/route.ts'
import { converse, type ConverseTools } from './converse.ts'
import type { Incoming } from './incoming.ts'
import { readActivity } from './read-activity.ts'
import type { InvokeAnswer, TeamsPort } from './teams-port.ts'

export interface TeamsRouteTools extends Omit<ConverseTools, 'port'> {
  readonly port: () => Promise<TeamsPort>
  /** Without credentials nobody proves who they are: then it answers this machine only. */
  readonly guard: DoorRoute['guard']
  readonly log: Log
}

/** Where the Bot Connector service posts what people write and tap. */
export function teamsRoute(tools: TeamsRouteTools): DoorRoute {
  return { method: 'POST', path: '/api/messages', body: 'json', guard: tools.guard, handle: (request) => receive(tools, request) }
}

/** First who sends it, then what it says: to strangers every activity looks alike. */
async function receive(tools: TeamsRouteTools, { headers, body, id }: DoorRequest): Promise<DoorAnswer> {
  if (!isRecord(body)) return answer(400, { error: 'malformed', message: 'The body must be an activity: a JSON object.' })
  const port = await tools.port()
  let outcome: DoorAnswer | undefined
  const receipt = await port.receive({ authorization: headers.authorization ?? '', activity: body }, async () => {
    const [first, invoke] = await take({ ...tools, port }, readActivity(body))
    outcome = first
    return invoke
  })
  switch (receipt.kind) {
    case 'refused':
      tools.log.warn('teams.refused', { request: id, status: receipt.status, because: receipt.because })
      return answer(receipt.status, { error: 'refused', message: 'This request does not come from Microsoft Teams.' })
    case 'unavailable':
      tools.log.error('teams.keys-unavailable', { request: id, error: receipt.error })
      return answer(503, { error: 'unavailable', message: 'The keys that tell who sends this cannot be had right now. Try again.' })
    case 'answered':
      if (outcome) return outcome
      return receipt.answer ? answer(receipt.answer.status, receipt.answer.body) : answer(200)
  }
}

/** The answer to the request itself, or what goes back as the answer to an invoke. */
async function take(tools: ConverseTools, incoming: Incoming): Promise<readonly [DoorAnswer | undefined, InvokeAnswer | undefined]> {
  if (incoming.kind === 'nothing') return [undefined, undefined]
  if (incoming.kind === 'malformed')
    return [answer(400, { error: 'malformed', message: `The activity lacks what it needs: ${incoming.missing}.` }), undefined]
  const conversed = await converse(tools, incoming)
  switch (conversed.kind) {
    case 'done':
      return [undefined, conversed.answer]
    case 'not-here':
      return [answer(403, { error: 'not-here', message: 'The bot does not work for this tenant.' }), undefined]
    case 'unavailable':
      return [answer(503, { error: 'unavailable', message: 'Who writes cannot be looked up right now. Try again.' }), undefined]
  }
}

function answer(status: number, body?: object): DoorAnswer {
  if (!body) return { kind: 'answer', status, body: '' }
  return { kind: 'answer', status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

function isRecord(body: unknown): body is Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}
