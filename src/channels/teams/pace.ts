/** What Teams takes of one bot (Microsoft Teams: "Optimize your bot with rate limiting"): so many requests in so many milliseconds. */
const perConversation = [
  { ms: 1_000, most: 7 },
  { ms: 2_000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1_800 },
] as const
const perTenant = [{ ms: 1_000, most: 50 }] as const

type Windows = readonly { readonly ms: number; readonly most: number }[]

/** Keeps one process within the limits; what several together overstep comes back as 429 and waits as long as that says. */
export interface Pace {
  /** 0 = go, and it is counted; else the milliseconds after which asking again is worth it, and nothing is counted. */
  take(place: { readonly tenant: string; readonly conversation?: string }): number
}

/** `now` in milliseconds, never going back. */
export function createPace(now: () => number): Pace {
  const taken = new Map<string, number[]>()
  let tidied = now()

  return {
    take({ tenant, conversation }) {
      const at = now()
      tidy(at)
      const conversationKey = conversation === undefined ? undefined : `conversation ${tenant} ${conversation}`
      const wait = Math.max(waitOf(`tenant ${tenant}`, perTenant, at), conversationKey ? waitOf(conversationKey, perConversation, at) : 0)
      if (wait > 0) return wait
      count(`tenant ${tenant}`, at)
      if (conversationKey) count(conversationKey, at)
      return 0
    },
  }

  function waitOf(key: string, windows: Windows, at: number): number {
    const times = taken.get(key) ?? []
    return Math.max(
      ...windows.map(({ ms, most }) => {
        const earliest = times.at(-most)
        return earliest === undefined ? 0 : Math.max(0, earliest + ms - at)
      }),
    )
  }

  function count(key: string, at: number): void {
    const times = taken.get(key) ?? []
    times.push(at)
    if (times.length > longestMemory) times.splice(0, times.length - longestMemory)
    taken.set(key, times)
  }

  /** Once a minute, what no window looks at any more is forgotten. */
  function tidy(at: number): void {
    if (at - tidied < 60_000) return
    tidied = at
    for (const [key, times] of taken) if ((times.at(-1) ?? 0) + 3_600_000 <= at) taken.delete(key)
  }
}

const longestMemory = 1_800
