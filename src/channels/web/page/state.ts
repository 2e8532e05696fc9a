import { byId } from './dom.ts'

/** Says it to a screen reader, without moving the focus. */
export function announce(text: string): void {
  byId('announcer', HTMLElement).textContent = text
}

/** Shows that the server does not answer; an empty text says that it does. */
export function showOffline(text: string): void {
  const banner = byId('offline', HTMLElement)
  if (banner.textContent !== text) banner.textContent = text
  banner.hidden = text === ''
}
