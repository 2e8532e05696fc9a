import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ListenOutcome =
  | { readonly kind: 'listening'; readonly address: string; readonly port: number; readonly url: string }
  | {
      readonly kind: 'not-listening'
      readonly because: 'port-in-use' | 'not-allowed' | 'no-such-host' | 'other'
      /** The system's own code, as "EADDRINUSE". */
      readonly code: string
      /** What happened and what to do, for the operator. */
      readonly remedy: string
    }

/** Starts to listen; what may be wrong with a host or a port is an outcome, not an exception. */
export function listen(server: Server, host: string, port: number): Promise<ListenOutcome> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void => resolve(toOutcome(error.code ?? 'unknown', host, port))
    server.once('error', onError)
    server.listen({ host, port }, () => {
      server.off('error', onError)
      const { address, port: actual } = server.address() as AddressInfo
      resolve({ kind: 'listening', address, port: actual, url: `http://${nameToOpen(address)}:${actual}` })
    })
  })
}

/** An address to type into a browser: the wildcard addresses are none. */
function nameToOpen(address: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(address)) return 'localhost'
  return address.includes(':') ? `[${address}]` : address
}

function toOutcome(code: string, host: string, port: number): ListenOutcome {
  const not = { kind: 'not-listening', code } as const
  switch (code) {
    case 'EADDRINUSE':
      return {
        ...not,
        because: 'port-in-use',
        remedy: `Port ${port} on ${host} is in use, perhaps by another fmu-bot. Stop that one, or set PORT to a free number.`,
      }
    case 'EACCES':
      return { ...not, because: 'not-allowed', remedy: `Port ${port} needs more rights. Set PORT to 1024 or above.` }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        ...not,
        because: 'no-such-host',
        remedy: `This machine has no address ${host}. Set HOST to one of its own addresses, for example 127.0.0.1.`,
      }
    default:
      return { ...not, because: 'other', remedy: `Listening on ${host}, port ${port}, failed (${code}). Check HOST and PORT.` }
  }
}
