import { createHash } from 'node:crypto'
import type { WeekView } from '../../../cards/view.ts'
import type { View } from '../../../cards/view.ts'
import { dayMinutes } from '../../../domain/time.ts'

const style = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid #8886; padding: .5rem .5rem .5rem 0; text-align: start; vertical-align: middle; overflow-wrap: anywhere; }
td.day { width: 40%; }
svg { display: block; width: 100%; height: 1.1rem; }
p { color: GrayText; }
@media (max-width: 36rem) { tr { display: block; border-top: 1px solid #8886; padding: .5rem 0; } th, td, td.day { display: block; border: 0; padding: .1rem 0; width: auto; } }
`

/** Nothing but the page's own style is let in; the page is not kept, framed or told to others. */
export const boardHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
}

/** The board card as a page to read: no script, no button, names as plain text. */
export function boardPage(view: View, language: string): string {
  const [day] = view.weeks
  const rows = view.facts.map(
    ({ title, text }, index) =>
      `<tr><th scope="row">${plain(title)}</th><td>${plain(text)}</td><td class="day">${strip(day, index)}</td></tr>`,
  )
  const body = `<h1>${plain(view.headline)}</h1><p>${plain(view.follow.join(' '))}</p><table>${rows.join('')}</table>`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${plain(view.headline)}</title><style>${style}</style></head><body>${body}</body></html>`
}

/** A page that says one thing. */
export function messagePage(text: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>FMU</title><style>${style}</style></head><body><h1>${plain(text)}</h1></body></html>`
}

const fills = { private: 'none', professional: '#2f6fde', 'on-duty': '#e27d0a' } as const

/** The day from 0:00 to 24:00; the statuses differ by height too, not by colour alone. */
function strip(day: WeekView | undefined, index: number): string {
  const drawn = day?.days[index]
  if (!drawn) return ''
  const bars = drawn.segments.map(({ start, end, status }) => {
    const [top, height] = status === 'on-duty' ? [0, 20] : [5, 10]
    return `<rect x="${start}" y="${top}" width="${end - start}" height="${height}" fill="${fills[status]}" stroke="#8089" />`
  })
  return `<svg viewBox="0 0 ${dayMinutes} 20" preserveAspectRatio="none" role="img" aria-label="${plain(drawn.altText)}">${bars.join('')}</svg>`
}

function plain(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
