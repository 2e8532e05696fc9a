import type { Subject } from '../../domain/person.ts'
import { type ButtonWish, lifetimes } from '../buttons.ts'
import type { WishItem } from '../ports.ts'

/** For a schedule that its person makes: send it to them, or plan for them from now on (DOMAIN §2). */
export function proposalButtons(subject: Subject, items: readonly WishItem[]): readonly ButtonWish[] {
  const managed: WishItem = { person: subject.person.id, operation: { kind: 'managed', managed: true } }
  return [
    { verb: 'choose', label: { kind: 'propose' }, wish: { kind: 'propose', items }, forMs: lifetimes.oneself },
    {
      verb: 'choose',
      label: { kind: 'make-managed' },
      wish: { kind: 'operations', items: [managed], confirmed: false },
      forMs: lifetimes.oneself,
    },
  ]
}
