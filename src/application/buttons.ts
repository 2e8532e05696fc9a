import type { Button, ButtonLabel, Verb } from '../cards/card-data.ts'
import { type AccountId, type NewId, pendingId, type PersonId } from '../domain/ids.ts'
import { adminUndoMs } from '../domain/reversal-rights.ts'
import { type Instant, minuteMs, instant } from '../domain/time.ts'
import type { Pending, Wish } from './ports.ts'

/** How long a button may be clicked, in milliseconds (DOMAIN §7). */
export const lifetimes = {
  oneself: 10 * minuteMs,
  manyPeople: 60 * minuteMs,
  ownUndo: 24 * 60 * minuteMs,
  adminUndo: adminUndoMs,
  request: 3 * 24 * 60 * minuteMs,
  /** Buttons that only show something do no harm later. */
  showing: 14 * 24 * 60 * minuteMs,
} as const

/** A button before it has its opaque id. */
export interface ButtonWish {
  readonly verb: Verb
  readonly label: ButtonLabel
  readonly wish: Wish
  readonly forMs: number
  readonly style?: Button['style']
}

/** Whose card it is and where it is shown. */
export interface CardOwner {
  readonly account: AccountId
  /** Absent = any admin of the account for whom the wish is in reach. */
  readonly actor?: PersonId
  readonly conversation: string
  readonly now: Instant
  readonly newId: NewId
}

/** Gives each button its opaque id and what stands behind it; the buttons of one call close one another. */
export function openButtons(owner: CardOwner, wishes: readonly ButtonWish[]): { buttons: readonly Button[]; pending: readonly Pending[] } {
  const card = owner.newId()
  const pending = wishes.map(({ wish, forMs }): Pending => ({
    id: pendingId(owner.newId()),
    account: owner.account,
    ...(owner.actor && { actor: owner.actor }),
    conversation: owner.conversation,
    created: owner.now,
    expires: instant(owner.now + forMs),
    card,
    wish,
  }))
  const buttons = wishes.flatMap(({ verb, label, style }, index): Button[] => {
    const id = pending[index]?.id
    return id ? [{ verb, id, label, ...(style && { style }) }] : []
  })
  return { buttons, pending }
}

export const changeNothing = (forMs: number): ButtonWish => ({
  verb: 'dismiss',
  label: { kind: 'change-nothing' },
  wish: { kind: 'dismiss' },
  forMs,
})

const showing = (kind: 'status' | 'week' | 'help', wish: Wish): ButtonWish => ({
  verb: 'say',
  label: { kind },
  wish,
  forMs: lifetimes.showing,
})

/** Three things to tap that change nothing (DOMAIN §9). */
export const showButtons = {
  status: showing('status', { kind: 'requests', requests: [{ kind: 'show-status', targets: [] }], assumed: [] }),
  week: showing('week', { kind: 'requests', requests: [{ kind: 'show-schedule', targets: [] }], assumed: [] }),
  help: showing('help', { kind: 'requests', requests: [{ kind: 'help' }], assumed: [] }),
} as const
