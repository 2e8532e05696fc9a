/** Slack, "Rate limits": one message a second to a conversation, several hundred a minute to a workspace. */
const betweenMs = 1_000
const budget = { ms: 60_000, most: 300 } as const

/** Keeps one process within the limits, and what Slack says with a 429: for that conversation alone, the others go on. */
export interface Pace {
  /** 0 = go, and it is counted; else the milliseconds after which asking again is worth it, and nothing is counted. */
  take(team: string, channel: string): number
  /** Slack said to wait. */
  hold(team: string, channel: string, ms: number): void
}

/** `now` in milliseconds, never going back. */
export function createPace(now: () => number): Pace {
  const free = new Map<string, number>()
  const sent = new Map<string, number[]>()
  let tidied = now()
  return {
    take(team, channel) {
      const at = now()
      tidy(at)
      const key = `${team} ${channel}`
      const times = (sent.get(team) ?? []).filter((time) => time > at - budget.ms)
      sent.set(team, times)
      const spent = times.length < budget.most ? 0 : (times[0] ?? at) + budget.ms - at
      const wait = Math.max(spent, (free.get(key) ?? at) - at)
      if (wait > 0) return Math.ceil(wait)
      free.set(key, at + betweenMs)
      times.push(at)
      return 0
    },
    hold(team, channel, ms) {
      const key = `${team} ${channel}`
      free.set(key, Math.max(free.get(key) ?? 0, now() + ms))
    },
  }

  /** Once a minute, what is free anyway is forgotten. */
  function tidy(at: number): void {
    if (at - tidied < budget.ms) return
    tidied = at
    for (const [key, until] of free) if (until <= at) free.delete(key)
  }
}
