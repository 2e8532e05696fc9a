import { byId } from './dom.ts'
import { moveClock } from './server.ts'

/** The two buttons of the demo clock. What follows from a move comes back as cards and in the panel. */
export function createClock(who: () => { readonly id: string } | undefined, then: () => Promise<void>): void {
  const hour = byId('hour', HTMLButtonElement)
  const next = byId('next', HTMLButtonElement)
  const move = async (advance: 'hour' | 'next-change'): Promise<void> => {
    const person = who()
    if (!person) return
    const clock = byId('clock', HTMLElement)
    clock.setAttribute('aria-busy', 'true')
    await moveClock({ advance, person: person.id })
    await then()
    clock.removeAttribute('aria-busy')
  }
  hour.addEventListener('click', () => void move('hour'))
  next.addEventListener('click', () => void move('next-change'))
}
