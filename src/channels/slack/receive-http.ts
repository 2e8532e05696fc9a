import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HTTPReceiver } from '@slack/bolt'
import type { Log } from '../../application/ports.ts'
import { parseBody } from '../../http/parse-body.ts'
import { readBody } from '../../http/read-body.ts'
import type { RawRoute } from '../../http/route.ts'
import { fieldsOf } from './failure.ts'
import { paths } from './methods.ts'
import type { Verifier } from './verify.ts'

/** Slack's largest are views with a full state, some tens of kilobytes. */
const maxBytes = 256 * 1024
const readMs = 10_000

/**
 * The one endpoint. What reaches Bolt is whole, small, signed within five minutes and seen for the first time: Bolt itself would take
 * the future, repeats without end and any depth.
 */
export function eventsRoute(receiver: HTTPReceiver, verifier: Verifier, log: Log): RawRoute {
  return {
    method: 'POST',
    path: paths.events,
    guard: 'public',
    maxBytes,
    raw: async (request, response) => {
      const read = await readBody(request, maxBytes, readMs)
      if (read.kind !== 'body') {
        if (read.kind !== 'aborted') end(response, read.kind === 'body-too-large' ? 413 : 408)
        return
      }
      if (isSslCheck(request, read.bytes)) {
        end(response, 200)
        return
      }
      const verified = verifier.verify(request.headers, read.bytes)
      if (verified === 'forged') {
        log.warn('slack.not-genuine', { bytes: read.bytes.length })
        end(response, 401)
        return
      }
      if (verified === 'replay') {
        log.warn('slack.replayed', {})
        end(response, 200)
        return
      }
      if (!isReadable(request, read.bytes)) {
        end(response, 400)
        return
      }
      Object.assign(request, { rawBody: read.bytes })
      response.once('close', () => {
        if (response.statusCode >= 500 || !response.writableFinished) verifier.forget(request.headers)
      })
      receiver.requestListener(request, response)
    },
  }
}

function end(response: ServerResponse, status: number): void {
  // Two calls: restify replaces writeHead with one that returns nothing.
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Length': 0 })
  response.end()
}

/** JSON, or a form whose `payload` is JSON; not nested deeper than the door allows. */
function isReadable(request: IncomingMessage, bytes: Buffer): boolean {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'application/json') return isObject(bytes)
  if (type !== 'application/x-www-form-urlencoded') return false
  const payload = new URLSearchParams(bytes.toString('utf8')).get('payload')
  return payload === null || isObject(Buffer.from(payload))
}

function isObject(bytes: Buffer): boolean {
  const parsed = parseBody('json', bytes)
  const fields = parsed.kind === 'parsed' ? fieldsOf(parsed.body) : undefined
  return fields !== undefined && (fields['type'] !== 'event_callback' || fieldsOf(fields['event']) !== undefined)
}

/** Slack looks whether the certificate holds; that request is not signed, and nothing is done for it. */
function isSslCheck(request: IncomingMessage, bytes: Buffer): boolean {
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true && bytes.length < 1_000
  return form && new URLSearchParams(bytes.toString('utf8')).get('ssl_check') === '1'
}
