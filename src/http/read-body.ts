import type { IncomingMessage } from 'node:http'

export type BodyRead =
  | { readonly kind: 'body'; readonly bytes: Buffer }
  | { readonly kind: 'body-too-large' }
  | { readonly kind: 'body-too-slow' }
  /** The client went away in the middle; nobody is left to answer. */
  | { readonly kind: 'aborted' }

/** Reads a body of at most `maxBytes` within `forMs`; never keeps more than that in memory, whatever was announced. */
export function readBody(request: IncomingMessage, maxBytes: number, forMs: number): Promise<BodyRead> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const timer = setTimeout(() => done({ kind: 'body-too-slow' }), forMs)
    const onData = (chunk: Buffer): void => {
      size += chunk.length
      if (size > maxBytes) done({ kind: 'body-too-large' })
      else chunks.push(chunk)
    }
    const onEnd = (): void => done({ kind: 'body', bytes: Buffer.concat(chunks, size) })
    const onGone = (): void => done({ kind: 'aborted' })

    request.on('data', onData).once('end', onEnd).once('close', onGone).on('error', onGone)

    /** The error listener stays: a reset after the answer must find somebody. */
    function done(outcome: BodyRead): void {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('close', onGone)
      resolve(outcome)
    }
  })
}
