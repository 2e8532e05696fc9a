import type { PageTexts } from '../../../texts/page-texts.ts'
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
  readonly item: HTMLElement
}

export function createLog(painter: Painter, onTap: (tap: Tap) => void): Log {
  const list = byId('log', HTMLElement)
  const shown = new Map<number, Shown>()
  const typed = new Map<string, HTMLElement>()
  let texts: PageTexts
  let lastDate = ''
  const stayAtEnd = pinToEnd(list)

  function showEntry(entry: WireEntry): boolean {
    const before = shown.get(entry.place)
    if (before && before.entry.sequence >= entry.sequence) return false
    const item = cardItem(entry)
    shown.set(entry.place, { entry, item })
    if (before) {
      const hadFocus = before.item.contains(document.activeElement)
      before.item.replaceWith(item)
      stayAtEnd(item)
      // The button that was pressed is gone; whoever uses the keyboard goes on from the card that stands there now.
      if (hadFocus) item.focus()
      return true
    }
    const later = [...shown.values()].find((other) => other.entry.place > entry.place)
    if (later) later.item.before(item)
    else append(item, entry.date)
    return true
  }

  function cardItem(entry: WireEntry): HTMLElement {
    const who = make('p', 'by', `${entry.notice ? texts.notice : texts.bot} · `, make('time', '', entry.time))
    const item = make('article', entry.notice ? 'from-bot notice' : 'from-bot', who, paint(entry))
    item.lang = entry.language
    item.tabIndex = -1
    item.dataset['place'] = String(entry.place)
    return item
  }

  function paint(entry: WireEntry): HTMLElement {
    return make('div', 'card', painter.paint(entry.card, onTap))
  }

  function append(item: HTMLElement, date = ''): void {
    list.append(item)
    if (date !== '' && date !== lastDate) questionOf(item).before(make('p', 'day', date))
    lastDate = date || lastDate
    stayAtEnd(item)
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
    note: (text) => append(make('p', 'note', text)),
    showEntry,
    showTyped(key, text, state) {
      const bubble = make('p', 'bubble', text)
      bubble.dir = 'auto'
      const item = make('div', 'from-you', make('span', 'unseen', `${texts.you}: `), bubble, make('p', 'state'))
      typed.set(key, item)
      setTyped(key, state)
      append(item)
      list.scrollTop = list.scrollHeight
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

/** The first of the messages that the card answers, so that a new day begins above both. */
function questionOf(item: Element): Element {
  const above = item.previousElementSibling
  return above?.classList.contains('from-you') ? questionOf(above) : item
}

/**
 * Keeps the end in view while whoever reads is there: a card grows once its pictures are decoded, the list shrinks while a long message
 * is typed. Gives what adds an item to the watch.
 */
function pinToEnd(list: HTMLElement): (item: Element) => void {
  let atEnd = true
  list.addEventListener('scroll', () => {
    atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40
  })
  const observer = new ResizeObserver(() => {
    if (atEnd) list.scrollTop = list.scrollHeight
  })
  observer.observe(list)
  return (item) => observer.observe(item)
}
