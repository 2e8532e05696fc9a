import type { Button, CardData } from '../../cards/card-data.ts'
import type { Language } from '../../domain/person.ts'
import type { From } from './incoming.ts'
import type { Place } from './teams-port.ts'

/** A card whose buttons wait for an answer, and the message that holds it. */
export interface OpenCard {
  readonly place: Place
  readonly activity: string
  readonly card: CardData
  readonly language: Language
}

/**
 * The card that waits for each person's answer, so that its buttons go when words answer it (decision 0012). Only in this process and
 * only so many: a card that is forgotten keeps its buttons, and they say what happened when they are tapped.
 */
export interface OpenCards {
  keep(whose: Whose, card: OpenCard): void
  /** `activity`: only when that message holds it. */
  of(whose: Whose, activity?: string): OpenCard | undefined
  /** Unless another card waits by now. */
  forget(whose: Whose, card: OpenCard | undefined): void
}

type Whose = Pick<From, 'tenant' | 'user'>

const mostCards = 300

export function createOpenCards(): OpenCards {
  const open = new Map<string, OpenCard>()
  const keyOf = ({ tenant, user }: Whose): string => `${tenant} ${user}`
  return {
    keep(whose, card) {
      if (!buttonThatWaits(card) || card.activity === '') return
      open.delete(keyOf(whose))
      open.set(keyOf(whose), card)
      const [oldest] = open.keys()
      if (open.size > mostCards && oldest !== undefined) open.delete(oldest)
    },
    of(whose, activity) {
      const card = open.get(keyOf(whose))
      return activity === undefined || card?.activity === activity ? card : undefined
    },
    forget(whose, card) {
      if (card && open.get(keyOf(whose)) === card) open.delete(keyOf(whose))
    },
  }
}

/** The button that tells whether a card still waits: when one of a card is done, the others are closed with it. */
export function buttonThatWaits({ card }: OpenCard): Button | undefined {
  return card.buttons.find(({ verb }) => verb === 'confirm' || verb === 'dismiss')
}
