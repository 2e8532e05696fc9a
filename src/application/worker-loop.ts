import type { Log } from './ports.ts'

export interface WorkerLoop {
  /** Something was written: look now, not at the next tick. */
  wake(): void
  /** Lets the work under way finish; nothing new is begun. */
  stop(): Promise<void>
}

/** Does the work until there is none left, then waits for a wake or the next tick. A failure is logged and never ends the loop. */
export function startLoop(name: string, everyMs: number, work: () => Promise<number>, log: Log): WorkerLoop {
  const asked = { stop: false, wake: false }
  let interrupt = (): void => undefined
  const running = run()
  return {
    wake() {
      asked.wake = true
      interrupt()
    },
    async stop() {
      asked.stop = true
      interrupt()
      await running
    },
  }

  async function run(): Promise<void> {
    while (!asked.stop) {
      asked.wake = false
      const done = await work().catch((error: unknown) => {
        log.error('loop-failed', { loop: name, error })
        return 0
      })
      if (done === 0 && mayRest()) await pause()
    }
  }

  /** Either may have been asked while the round ran. */
  function mayRest(): boolean {
    return !asked.stop && !asked.wake
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMs)
      interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
