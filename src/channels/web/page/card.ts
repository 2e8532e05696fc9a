import type * as Cards from 'adaptivecards'
import type { WirePeople } from '../wire.ts'

declare const AdaptiveCards: typeof Cards

/** A tap on a card's button: a verb and an opaque id, nothing else (DOMAIN §7). */
export interface Tap {
  readonly verb: string
  readonly id: string
}

export interface Painter {
  paint(card: object, onTap?: (tap: Tap) => void): HTMLElement
  /** The colours changed between light and dark: what was painted has to be painted again. */
  onRepaint(then: () => void): void
}

export function createPainter(hostConfigs: WirePeople['hostConfigs']): Painter {
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  return {
    paint(json, onTap) {
      const card = new AdaptiveCards.AdaptiveCard()
      card.hostConfig = new AdaptiveCards.HostConfig(dark.matches ? hostConfigs.dark : hostConfigs.light)
      card.onExecuteAction = (action) => {
        const tap = tapOf(action)
        if (tap) onTap?.(tap)
      }
      card.parse(json)
      return card.render() ?? document.createElement('div')
    },
    onRepaint: (then) => dark.addEventListener('change', then),
  }
}

function tapOf(action: Cards.Action): Tap | undefined {
  if (!(action instanceof AdaptiveCards.ExecuteAction) && !(action instanceof AdaptiveCards.SubmitAction)) return undefined
  const { verb, id } = { verb: action instanceof AdaptiveCards.ExecuteAction ? action.verb : '', ...action.data } as Partial<Tap>
  return typeof verb === 'string' && typeof id === 'string' ? { verb, id } : undefined
}
