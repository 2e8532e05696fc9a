import { connect, type Socket } from 'node:net'

/** Sends bytes as they are over a real socket and gives back all that came until the other side closed. */
export function speak(port: number, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    const { socket, heard } = dial(port)
    socket.once('close', () => resolve(heard()))
    for (const part of parts) socket.write(part)
  })
}

/** A connection whose caller decides what is said when, and when it ends. */
export function dial(port: number): { readonly socket: Socket; readonly heard: () => string } {
  const socket = connect({ host: '127.0.0.1', port })
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A reset by the other side is one of the answers that tests look for.
  socket.on('error', () => undefined)
  return { socket, heard: () => Buffer.concat(chunks).toString('latin1') }
}

/** A request's text; "Host: localhost" and "Connection: close" unless other headers say so. */
export function request(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): string {
  const all: Record<string, string> = { Host: 'localhost', Connection: 'close', ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

export const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): string =>
  request(`POST ${path}`, { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)), ...headers }, body)

/** The status codes in what was heard, in order. */
export const statuses = (heard: string): number[] => [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]))
