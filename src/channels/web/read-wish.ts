import { type Verb, verbs } from '../../cards/card-data.ts'
import type { ChatInput } from '../../application/chat-request.ts'
import { type PendingId, pendingId, type PersonId, personId } from '../../domain/ids.ts'
import { readTable } from '../../files/read-table.ts'
import type { refuse } from './answers.ts'

type Refused = { readonly refused: Parameters<typeof refuse>[0] }

export interface WebWish {
  readonly person: PersonId
  /** Made by the page; the same message or tap always brings the same one. */
  readonly key: string
  readonly input: ChatInput
}

export interface ClockWish {
  readonly advance: 'hour' | 'next-change'
  /** Whose next change; absent = whoever's comes first. */
  readonly person?: PersonId
}

/** Reads `{person, text, key}`. Any text goes: what it means, however long or odd, is not decided here. */
export function readSay(body: unknown): WebWish | Refused {
  const { text } = fields(body)
  if (typeof text !== 'string' || text.trim() === '') return { refused: 'bad-text' }
  return readWish(body, { kind: 'text', text: text.toWellFormed() })
}

/** Reads `{person, verb, id, key}`. */
export function readClick(body: unknown): WebWish | Refused {
  const { verb, id } = fields(body)
  const pending = parse(id, pendingId)
  if (!isVerb(verb) || !pending) return { refused: 'bad-click' }
  return readWish(body, { kind: 'click', verb, id: pending })
}

/** Reads `?person&key&name` and the file's bytes as they are. */
export function readFileWish(query: URLSearchParams, body: unknown): WebWish | Refused {
  const name = (query.get('name') ?? '').replace(/\p{C}/gu, '').trim().slice(0, 120)
  if (name === '' || !(body instanceof Uint8Array)) return { refused: 'bad-file' }
  return readWish({ person: query.get('person'), key: query.get('key') }, { kind: 'file', file: readTable(name, body) })
}

/** Reads `{advance, person?}`. */
export function readClockWish(body: unknown): ClockWish | Refused {
  const { advance, person } = fields(body)
  if (advance !== 'hour' && advance !== 'next-change') return { refused: 'bad-advance' }
  if (person === undefined) return { advance }
  const id = parse(person, personId)
  return id ? { advance, person: id } : { refused: 'bad-person' }
}

export function readPerson(value: unknown): PersonId | undefined {
  return parse(value, personId)
}

function readWish(body: unknown, input: ChatInput): WebWish | Refused {
  const { person, key } = fields(body)
  const id = parse(person, personId)
  if (!id) return { refused: 'bad-person' }
  if (typeof key !== 'string' || !/^[\w-]{8,80}$/.test(key)) return { refused: 'bad-key' }
  return { person: id, key, input }
}

function isVerb(value: unknown): value is Verb {
  return verbs.some((verb) => verb === value)
}

function parse<Id extends PersonId | PendingId>(value: unknown, toId: (text: string) => Id): Id | undefined {
  if (typeof value !== 'string') return undefined
  try {
    return toId(value)
  } catch {
    return undefined
  }
}

function fields(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
}
