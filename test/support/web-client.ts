import { randomUUID } from 'node:crypto'
import type { WireAnswer, WireEntry, WirePanel, WirePeople } from '../../src/channels/web/wire.ts'

/** Talks to the chat page's API as the page does. */
export function webClient(url: string) {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url + path, { headers })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    get,
    post,
    people: async () => (await (await get('/web/people')).json()) as WirePeople,
    panel: async (person: string) => (await (await get(`/web/panel?person=${person}`)).json()) as WirePanel,
    say: async (person: string, text: string, key: string = randomUUID()) =>
      ((await (await post('/web/say', { person, text, key })).json()) as WireAnswer).entry,
    tap: async (person: string, button: Button, key: string = randomUUID()) =>
      ((await (await post('/web/click', { person, ...button, key })).json()) as WireAnswer).entry,
    moveClock: async (advance: 'hour' | 'next-change', person?: string) =>
      (await (await post('/web/clock', { advance, ...(person !== undefined && { person }) })).json()) as { moved: boolean },
    /** Opens a stream of cards; `after` as the page gives it, `lastEventId` as a browser does. */
    stream: (person: string, { after, lastEventId }: { after?: number; lastEventId?: number } = {}) =>
      openStream(
        `${url}/web/events?person=${person}${after === undefined ? '' : `&after=${after}`}`,
        lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) },
      ),
  }
}

export interface Button {
  readonly verb: string
  readonly id: string
}

export interface StreamEvent {
  readonly event: string
  readonly id?: string
  readonly data: unknown
}

/** The buttons of a card with their titles, however deep they stand. */
export function buttonsOf(entry: WireEntry): readonly (Button & { readonly title: string })[] {
  const found: (Button & { readonly title: string })[] = []
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'Action.Execute') {
      const { verb, title, data } = node as unknown as { verb: string; title: string; data: { id: string } }
      found.push({ verb, title, id: data.id })
      return
    }
    Object.values(node).forEach(look)
  }
  look(entry.card)
  return found
}

export function buttonOf(entry: WireEntry, verb: string): Button {
  const button = buttonsOf(entry).find((each) => each.verb === verb)
  if (!button) throw new Error(`no button "${verb}" on: ${entry.text}`)
  return { verb: button.verb, id: button.id }
}

async function openStream(url: string, headers: Record<string, string>) {
  const abort = new AbortController()
  const response = await fetch(url, { headers, signal: abort.signal })
  if (!response.ok || !response.body) throw new Error(`no stream: ${response.status}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  const next = async (): Promise<StreamEvent> => {
    for (;;) {
      const end = rest.indexOf('\n\n')
      if (end >= 0) {
        const block = rest.slice(0, end)
        rest = rest.slice(end + 2)
        const event = parse(block)
        if (event) return event
        continue
      }
      const { done, value } = await reader.read()
      if (done) throw new Error('the stream ended')
      rest += value
    }
  }
  return {
    /** The next event; heartbeats are left out. */
    next,
    nextEntry: async () => {
      for (;;) {
        const { event, data } = await next()
        if (event === 'entry') return data as WireEntry
      }
    },
    close: () => abort.abort(),
  }
}

function parse(block: string): StreamEvent | undefined {
  const field = (name: string): string | undefined =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
  const [event, id, data] = [field('event'), field('id'), field('data')]
  return event === undefined ? undefined : { event, ...(id !== undefined && { id }), data: JSON.parse(data ?? 'null') as unknown }
}
