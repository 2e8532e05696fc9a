import type { DoorRoute } from './route.ts'

const maxJsonDepth = 64

export type ParsedBody =
  | { readonly kind: 'parsed'; readonly body: unknown; readonly rawBody: string }
  | { readonly kind: 'broken-body' }
  | { readonly kind: 'too-deep' }

/** Bytes → what the route asked for. Text must be valid UTF-8, so that `rawBody` stands for the very bytes that were signed. */
export function parseBody(body: DoorRoute['body'], bytes: Buffer): ParsedBody {
  if (body === 'none') return { kind: 'parsed', body: undefined, rawBody: '' }
  if (body === 'bytes') return { kind: 'parsed', body: bytes, rawBody: '' }
  const rawBody = decode(bytes)
  if (rawBody === undefined) return { kind: 'broken-body' }
  if (body === 'form') return { kind: 'parsed', body: Object.fromEntries(new URLSearchParams(rawBody)), rawBody }
  if (jsonDepth(rawBody) > maxJsonDepth) return { kind: 'too-deep' }
  return parseJson(rawBody)
}

function parseJson(rawBody: string): ParsedBody {
  try {
    return { kind: 'parsed', body: JSON.parse(rawBody) as unknown, rawBody }
  } catch {
    return { kind: 'broken-body' }
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Deepest nesting of arrays and objects, by one walk over the text before it is parsed: what is parsed may be walked recursively later. */
export function jsonDepth(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ']' || sign === '}') depth--
  }
  return deepest
}
