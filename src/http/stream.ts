import type { ServerResponse } from 'node:http'
import { setHeaders, type Exchange } from './exchange.ts'
import type { DoorAnswer, WriteEvent } from './route.ts'

type Open = Extract<DoorAnswer, { kind: 'stream' }>['open']

/** A reader that leaves this much unread is cut off; the page connects again and asks for what it missed. */
const mostUnreadBytes = 1024 * 1024

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Proxies that collect answers before passing them on would hold every event back.
  'X-Accel-Buffering': 'no',
}

/** Server-sent events over one response. Throws what `open` throws; a listener for the end is called once, and its error goes to `failed`. */
export function openStream(exchange: Exchange, open: Open, heartbeatMs: number, failed: (error: unknown) => void): void {
  const { response } = exchange
  const listeners: (() => void)[] = []
  setHeaders(exchange, headers)
  response.writeHead(200)
  response.write('retry: 2000\n\n')
  const heartbeat = setInterval(() => send(response, ':\n\n'), heartbeatMs)
  response.once('close', () => {
    clearInterval(heartbeat)
    for (const listener of listeners) {
      try {
        listener()
      } catch (error) {
        failed(error)
      }
    }
  })
  open(
    (event, data, id) => send(response, toEventText(event, data, id)),
    (then) => {
      if (response.destroyed) then()
      else listeners.push(then)
    },
  )
}

function send(response: ServerResponse, text: string): void {
  if (response.writableEnded || response.destroyed) return
  response.write(text)
  if (response.writableLength > mostUnreadBytes) response.destroy()
}

/** Each line of `data` becomes a line of its own; a line break in a name or an id would begin another field, so it is refused. */
export function toEventText(...[event, data, id]: Parameters<WriteEvent>): string {
  if (/[\r\n\0]/.test(event + (id ?? ''))) throw new Error('an event name or id may not hold a line break')
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`)
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}${lines.join('')}\n`
}
