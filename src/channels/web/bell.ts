import type { PersonId } from '../../domain/ids.ts'

/** Wakes the open pages of this process; what there is to show stands in the store, so a ring that nobody hears loses nothing. */
export interface Bell {
  /** There is something new for this person. */
  ring(person: PersonId): void
  /** The clock was moved: it concerns everybody. */
  ringAll(): void
  /** Returns how to stop listening. */
  listen(person: PersonId, ear: Ear): () => void
}

export interface Ear {
  readonly news: () => void
  readonly clockMoved: () => void
}

export function createBell(): Bell {
  const ears = new Map<PersonId, Set<Ear>>()
  return {
    ring: (person) => ears.get(person)?.forEach((ear) => ear.news()),
    ringAll: () => ears.forEach((listening) => listening.forEach((ear) => ear.clockMoved())),
    listen(person, ear) {
      const listening = ears.get(person) ?? new Set<Ear>()
      ears.set(person, listening.add(ear))
      return () => {
        listening.delete(ear)
        if (listening.size === 0 && ears.get(person) === listening) ears.delete(person)
      }
    },
  }
}
