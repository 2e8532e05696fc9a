import type { PageTexts } from '../../../texts/page.ts'
import type { WireEntry } from '../wire.ts'
import type { Painter, Tap } from './card.ts'
import { byId, make } from './dom.ts'

export type LetterState = 'sending' | 'waiting' | 'sent' | 'refused'

/** The conversation as it stands on the page: the bot's cards by their place, and what was typed in this tab. */
export interface Log {
  clear(texts: PageTexts): void
  note(text: string): void
  /** Shows a card once, in the place of the one it replaces; false when it was shown before. */
  showEntry(entry: WireEntry): boolean
  showTyped(key: string, text: string, state: LetterState): void
  setTyped(key: string, state: LetterState): void
  /** The card with this button waits for its answer, or has it. */
  setBusy(id: string, busy: boolean): void
  repaint(): void
}

interface Shown {
  readonly entry: WireEntry
  readonly item: HTMLLIElement
}

export function createLog(painter: Painter, onTap: (tap: Tap) => void): Log {
  const list = byId('log', HTMLOListElement)
  const shown = new Map<number, Shown>()
  const typed = new Map<string, HTMLLIElement>()
  let texts: PageTexts
  let lastDate = ''

  function showEntry(entry: WireEntry): boolean {
    const before = shown.get(entry.place)
    if (before && before.entry.sequence >= entry.sequence) return false
    const stay = !atBottom(list)
    const item = cardItem(entry)
    shown.set(entry.place, { entry, item })
    if (before) {
      const hadFocus = before.item.contains(document.activeElement)
      before.item.replaceWith(item)
      // The button that was pressed is gone; whoever uses the keyboard goes on from the card that stands there now.
      if (hadFocus) item.focus()
      return true
    }
    const later = [...shown.values()].find((other) => other.entry.place > entry.place)
    if (later) later.item.before(item)
    else append(item, entry.date, stay)
    return true
  }

  function cardItem(entry: WireEntry): HTMLLIElement {
    const who = make('p', 'by', `${entry.notice ? texts.notice : texts.bot} · `, make('time', '', entry.time))
    const item = make('li', entry.notice ? 'from-bot notice' : 'from-bot', who, paint(entry))
    item.lang = entry.language
    item.tabIndex = -1
    item.dataset['place'] = String(entry.place)
    return item
  }

  function paint(entry: WireEntry): HTMLElement {
    return make('div', 'card', painter.paint(entry.card, onTap))
  }

  function append(item: HTMLLIElement, date: string, stay = false): void {
    if (date !== lastDate && date !== '') list.append(make('li', 'day', date))
    if (date !== '') lastDate = date
    list.append(item)
    if (!stay) list.scrollTop = list.scrollHeight
  }

  function setTyped(key: string, state: LetterState): void {
    const item = typed.get(key)
    if (!item) return
    item.dataset['state'] = state
    const words = { sending: texts.sending, waiting: texts.waiting, sent: '', refused: texts.refused }
    const state_ = item.querySelector('.state')
    if (state_) state_.textContent = words[state]
  }

  return {
    clear(next) {
      texts = next
      list.replaceChildren()
      shown.clear()
      typed.clear()
      lastDate = ''
    },
    note: (text) => append(make('li', 'note', text), ''),
    showEntry,
    showTyped(key, text, state) {
      const bubble = make('p', 'bubble', text)
      bubble.dir = 'auto'
      const item = make('li', 'from-you', make('span', 'unseen', `${texts.you}: `), bubble, make('p', 'state'))
      typed.set(key, item)
      setTyped(key, state)
      append(item, '')
    },
    setTyped,
    setBusy(id, busy) {
      for (const { entry, item } of shown.values()) {
        if (JSON.stringify(entry.card).includes(`"${id}"`)) item.setAttribute('aria-busy', String(busy))
      }
    },
    repaint() {
      for (const { entry, item } of shown.values()) item.querySelector('.card')?.replaceWith(paint(entry))
    },
  }
}

function atBottom(list: HTMLElement): boolean {
  return list.scrollHeight - list.scrollTop - list.clientHeight < 80
}
