import { assertNever } from '../domain/ids.ts'
import type { Language } from '../domain/person.ts'
import type { CardData } from './card-data.ts'
import { plainName } from './say/plain-name.ts'
import type { View } from './view.ts'
import { adminView } from './views/admin.ts'
import { askView } from './views/ask.ts'
import { closedView } from './views/closed.ts'
import { confirmView } from './views/confirm.ts'
import { doneView } from './views/done.ts'
import { helpView } from './views/help.ts'
import { nothingToDoView } from './views/nothing-to-do.ts'
import { nothingView } from './views/nothing.ts'
import { noticeView } from './views/notice.ts'
import { refusalView } from './views/refusal.ts'
import { routeView } from './views/route.ts'
import { severalView } from './views/several.ts'
import { statusView } from './views/status.ts'
import { weekView } from './views/week.ts'

/** A card's facts as sentences in the reader's language. */
export function toView(card: CardData, language: Language): View {
  const view = viewFor(card, language)
  return card.namesAccount ? inAccount(view, plainName(card.account.name)) : view
}

/** In the headline, which every platform shows and reads aloud; of several answers in each, since only theirs are shown. */
function inAccount(view: View, name: string): View {
  return { ...view, headline: `${name} · ${view.headline}`, parts: view.parts.map((part) => inAccount(part, name)) }
}

function viewFor(card: CardData, language: Language): View {
  switch (card.kind) {
    case 'done':
      return doneView(card, language)
    case 'confirm':
      return confirmView(card, language)
    case 'ask':
      return askView(card, language)
    case 'status':
      return statusView(card, language)
    case 'week':
      return weekView(card, language)
    case 'route':
      return routeView(card, language)
    case 'refusal':
      return refusalView(card, language)
    case 'notice':
      return noticeView(card, language)
    case 'help':
      return helpView(card, language)
    case 'nothing':
      return nothingView(card, language)
    case 'nothing-to-do':
      return nothingToDoView(card, language)
    case 'closed':
      return closedView(card, language)
    case 'admin':
      return adminView(card, language)
    case 'several': {
      const parts = card.cards.map((each) => toView(each, language))
      return severalView(card, language, parts)
    }
    default:
      return assertNever(card)
  }
}
