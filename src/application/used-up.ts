import type { Pending } from './ports.ts'
import { type Answer, bothWrites, type Turn } from './turn.ts'

/** The button that led to this answer does nothing any more, and the answer takes its card's place. */
export function usedUp({ now }: Turn, clicked: Pending, answer: Answer): Answer {
  const [made] = answer.writes.changes ?? []
  const outcome = made ? { kind: 'applied' as const, change: made.id, at: now } : { kind: 'superseded' as const, at: now }
  return {
    ...answer,
    writes: bothWrites(answer.writes, { closed: [{ id: clicked.id, outcome }] }),
    remember: answer.remember ?? {},
    replaces: true,
  }
}
