import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** One exact path behind the front door. The door has checked method, path, guard, size, encoding and depth before `handle` runs. */
export interface DoorRoute {
  readonly method: 'GET' | 'POST'
  /** Compared exactly with the text before `?`. */
  readonly path: string
  /** "bytes" hands the body over as a Uint8Array (a file upload); compressed and multipart bodies are refused in every case. */
  readonly body: 'none' | 'json' | 'form' | 'bytes'
  /** Bytes; 256 KB unless told. */
  readonly maxBytes?: number
  /** "loopback": peer and Host header must be loopback, on POST the Origin too. */
  readonly guard: 'public' | 'loopback'
  readonly handle: (request: DoorRequest) => Promise<DoorAnswer>
}

/** A path whose owner reads the body itself from the raw request (Bolt, which checks a signature over the bytes). */
export interface RawRoute {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Bytes, checked against Content-Length only: the owner sets its own limit for what it reads. 256 KB unless told. */
  readonly maxBytes?: number
  readonly guard: 'public' | 'loopback'
  /** May throw or reject: the door answers 500 then. */
  readonly raw: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
}

export type AnyRoute = DoorRoute | RawRoute

export interface DoorRequest {
  /** Names this request in logs and in answers. */
  readonly id: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Parsed JSON, form fields as a record of strings, or a Uint8Array; undefined for `body: 'none'`. */
  readonly body: unknown
  /** The text as it came, for signatures; empty for `body: 'bytes'`. */
  readonly rawBody: string
  readonly peer: string
  /** For an SDK that wants the real thing; the body is already read. */
  readonly incoming: IncomingMessage
}

export type DoorAnswer =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body: string | Uint8Array
    }
  /** Server-sent events: `open` gets a writer and is called once; the door keeps the stream alive and ends it on drain. */
  | { readonly kind: 'stream'; readonly open: (write: WriteEvent, onClose: (then: () => void) => void) => void }
  /** An SDK that insists writes to the response itself; it must have ended it when its promise resolves. */
  | { readonly kind: 'written'; readonly write: (response: ServerResponse) => Promise<void> }

/** Writes one event; `id` becomes its `id:` line, which a browser sends back as Last-Event-ID when it reconnects. */
export type WriteEvent = (event: string, data: string, id?: string) => void
