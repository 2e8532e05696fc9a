import { byId } from './dom.ts'

/** Says it to a screen reader, without moving the focus. */
export function announce(text: string): void {
  const announcer = byId('announcer', HTMLElement)
  // The same words twice would be no change, and stay unsaid.
  announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text
}

/** Shows that the server does not answer; an empty text says that it does. */
export function showOffline(text: string): void {
  const banner = byId('offline', HTMLElement)
  if (banner.textContent !== text) banner.textContent = text
  banner.hidden = text === ''
}
