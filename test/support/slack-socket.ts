import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'

type Json = Readonly<Record<string, unknown>>

export type EnvelopeKind = 'events_api' | 'slash_commands' | 'interactive'

/** What Slack's side of Socket Mode does (Slack: "Using Socket Mode"), on this machine. */
export interface SlackSocket {
  /** Where apps.connections.open sends the bot. */
  readonly url: string
  /** Connections that said hello so far, and those open now. */
  readonly opened: number
  readonly open: number
  /** Sends an envelope; resolves with the payload of its acknowledgement. Events nobody acknowledged come again on the next connection. */
  send(kind: EnvelopeKind, payload: Json): Promise<Json>
  /** Events that nobody has acknowledged. */
  readonly unacknowledged: number
  /** Asks the bot to connect anew, as Slack does every few hours. */
  refresh(): void
  /** Cuts every line without a word. */
  drop(): void
  close(): Promise<void>
}

interface Sent {
  readonly kind: EnvelopeKind
  readonly envelope: Json
  readonly acknowledged: (payload: Json) => void
}

export async function startSlackSocket(): Promise<SlackSocket> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const waiting = new Map<string, Sent>()
  const current = new Set<WebSocket>()
  let opened = 0
  let serial = 0

  server.on('connection', (socket) => {
    current.add(socket)
    socket.on('close', () => current.delete(socket))
    socket.on('message', (data) => acknowledge(JSON.parse((data as Buffer).toString('utf8')) as Json))
    socket.send(JSON.stringify({ type: 'hello', num_connections: current.size, connection_info: { app_id: 'A1' } }))
    opened++
    for (const { kind, envelope } of waiting.values())
      if (kind === 'events_api') socket.send(JSON.stringify({ ...envelope, retry_attempt: 1, retry_reason: 'timeout' }))
  })

  function acknowledge({ envelope_id: id, payload }: Json): void {
    const sent = waiting.get(String(id))
    waiting.delete(String(id))
    sent?.acknowledged((payload as Json | undefined) ?? {})
  }

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get opened() {
      return opened
    },
    get open() {
      return current.size
    },
    get unacknowledged() {
      return waiting.size
    },
    send: (kind, payload) =>
      new Promise((acknowledged) => {
        const envelope_id = `envelope-${++serial}`
        const envelope = { envelope_id, type: kind, payload, accepts_response_payload: kind !== 'events_api' }
        waiting.set(envelope_id, { kind, envelope, acknowledged })
        const [first] = current
        first?.send(JSON.stringify(envelope))
      }),
    refresh() {
      for (const socket of current) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }))
    },
    drop() {
      for (const socket of current) socket.terminate()
    },
    async close() {
      for (const socket of current) socket.terminate()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
