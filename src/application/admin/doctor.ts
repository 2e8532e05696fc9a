import { type Finding, findingsOf } from '../../domain/doctor.ts'
import { type Subject, zoneOf } from '../../domain/person.ts'
import { dateOf, toWall } from '../../domain/time.ts'
import { type ButtonWish, lifetimes } from '../buttons.ts'
import type { Answer, Turn } from '../turn.ts'
import { adminAnswer } from './admin-card.ts'

/** At most so many fixes are buttons; the next call finds the rest. */
const mostButtons = 5

/** The product's checks on these people, each with what mends it; a fix is planned and confirmed like any other change (DOMAIN §10). */
export function examine(turn: Turn, subjects: readonly Subject[]): Answer {
  const findings = subjects.flatMap((subject) => findingsOf(subject, dateOf(toWall(turn.now, zoneOf(subject)))))
  return adminAnswer(turn, { kind: 'doctor', findings, checked: subjects.length }, findings.slice(0, mostButtons).map(fixButton))
}

/** What only somebody outside can mend leads to what there is to see. */
function fixButton({ code, person, fix }: Finding): ButtonWish {
  const targets = [{ kind: 'name' as const, text: person.id }]
  return {
    verb: 'choose',
    label: { kind: 'fix', code, name: person.name },
    wish: fix
      ? { kind: 'operations', items: [{ person: person.id, operation: fix }], confirmed: false }
      : { kind: 'requests', requests: [{ kind: 'command', name: 'person', changes: false, words: [], targets }], assumed: [] },
    forMs: lifetimes.manyPeople,
  }
}
