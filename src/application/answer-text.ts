import { zoneOf } from '../domain/person.ts'
import { assertNever } from '../domain/ids.ts'
import type { Partial, Reading } from '../domain/reading.ts'
import { toWall } from '../domain/time.ts'
import { understand } from '../understanding/understand.ts'
import type { UnderstandInput } from '../understanding/understand-input.ts'
import { answerRequests } from './answer-requests.ts'
import { askMissing } from './ask-question.ts'
import { openButtons, showButtons } from './buttons.ts'
import { type Answer, frameOf, ownerOf, shows, type Turn } from './turn.ts'

/** Reads a message and does, asks, refuses or leaves everything as it is. */
export async function answerText(turn: Turn, text: string): Promise<Answer> {
  const understood = understand(await understandInput(turn, text))
  switch (understood.kind) {
    case 'act':
      return answerReading(turn, understood.reading, text)
    case 'ask':
      return askMissing(turn, understood)
    case 'deny':
      // What a role reaches is the roster's to say, not the sentence's: the same way, where the rights are checked.
      return answerReading(turn, understood.reading, text)
    case 'nothing': {
      const { buttons, pending } = openButtons(ownerOf(turn), [showButtons.status, showButtons.week, showButtons.help])
      return shows({ ...frameOf(turn.me, turn.now, buttons), kind: 'nothing', because: understood.because }, pending)
    }
    default:
      return assertNever(understood)
  }
}

function answerReading(turn: Turn, { requests, assumed }: Reading, text: string): Promise<Answer> {
  return answerRequests(turn, requests, { confirmed: false, assumed, said: joined(turn.memory.partial, text) })
}

/** The words so far: what the next message may complete. */
function joined(partial: Partial | undefined, text: string): string {
  return partial ? `${partial.text} ${text}` : text
}

/** The writer's wall clock, and for those who may act for others the names of the account. */
async function understandInput(turn: Turn, text: string): Promise<UnderstandInput> {
  const { actor, memory, request, me, now } = turn
  const actsForOthers = actor.role !== 'employee'
  return {
    text,
    now: toWall(now, zoneOf(me)),
    language: request.language,
    role: actsForOthers ? 'admin' : 'user',
    ...(memory.partial && { partial: memory.partial }),
    ...(actsForOthers && { names: await namesOf(turn) }),
  }
}

async function namesOf({ store, account }: Turn): Promise<NonNullable<UnderstandInput['names']>> {
  const [people, templates] = await Promise.all([store.people(account.id), store.templates(account.id)])
  return {
    people: people.map(({ person }) => person.name),
    teams: [...new Set(people.flatMap(({ person }) => person.teams))],
    templates: templates.map(({ name }) => name),
  }
}
