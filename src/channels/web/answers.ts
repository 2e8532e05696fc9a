import type { DoorAnswer } from '../../http/route.ts'
import type { WireRefusal } from './wire.ts'

const refusals = {
  'unknown-person': { status: 404, says: 'Nobody of this company has that id. Load the page again and choose somebody.' },
  'bad-person': { status: 400, says: '"person" is missing or not an id.' },
  'bad-key': { status: 400, says: '"key" is missing or not 8 to 80 letters, digits, "-" or "_": it makes a repeat harmless.' },
  'bad-text': { status: 400, says: '"text" is missing, empty or not text.' },
  'bad-click': { status: 400, says: '"verb" or "id" is missing, or not one that a card has.' },
  'bad-file': { status: 400, says: '"name" is missing, or the body is not a file.' },
  'bad-advance': { status: 400, says: '"advance" is "hour" or "next-change".' },
  'bad-sequence': { status: 400, says: 'What to go on after is a whole number.' },
} as const

/** Says no in the door's own form. */
export function refuse(code: keyof typeof refusals): DoorAnswer {
  const { status, says } = refusals[code]
  return json({ error: code, message: says } satisfies WireRefusal, status)
}

export function json(value: unknown, status = 200): DoorAnswer {
  return { kind: 'answer', status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) }
}
