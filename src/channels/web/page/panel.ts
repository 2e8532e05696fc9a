import type { PageTexts } from '../../../texts/page-texts.ts'
import type { WirePanel } from '../wire.ts'
import type { Painter } from './card.ts'
import { byId, make } from './dom.ts'
import { loadPanel } from './server.ts'

export interface Panel {
  /** Loads and shows what holds now; it loads again when the shown minute is over. */
  refresh(): Promise<void>
  stop(): void
  repaint(): void
}

/** Shows one person's side panel until it is stopped. */
export function showPanel(person: string, texts: PageTexts, painter: Painter): Panel {
  let timer: number | undefined
  let latest = 0
  let shown: WirePanel | undefined
  let stopped = false

  async function refresh(): Promise<void> {
    window.clearTimeout(timer)
    const mine = ++latest
    const outcome = await loadPanel(person)
    if (stopped || mine !== latest) return
    if (outcome.kind === 'answer') {
      shown = outcome.value
      show(shown, texts, painter)
    }
    const wait = outcome.kind === 'answer' ? outcome.value.clock.minuteLeft : 5000
    timer = window.setTimeout(() => void refresh(), wait + 20)
  }

  return {
    refresh,
    stop() {
      stopped = true
      window.clearTimeout(timer)
    },
    repaint() {
      if (shown) show(shown, texts, painter)
    },
  }
}

function show(panel: WirePanel, texts: PageTexts, painter: Painter): void {
  document.documentElement.dataset['status'] = panel.status ?? 'none'
  put('headline', panel.headline)
  put('then', panel.then)
  put('because', panel.because)
  const calls = panel.calls.flatMap(({ title, text }) => [make('dt', '', title), make('dd', '', text)])
  byId('calls', HTMLElement).replaceChildren(...calls)
  byId('week', HTMLElement).replaceChildren(painter.paint(panel.week))
  put('clock-time', panel.clock.time)
  put('clock-date', panel.clock.date)
  const { next } = panel.clock
  put('next', next === undefined ? texts.noNextChange : `${texts.nextChange}: ${next}`)
  byId('next', HTMLButtonElement).disabled = next === undefined
}

/** Touches the page only where something changed, so that a screen reader is not disturbed every minute. */
function put(id: string, text: string): void {
  const element = byId(id, HTMLElement)
  if (element.textContent !== text) element.textContent = text
  element.hidden = text === ''
}
