import { randomBytes } from 'node:crypto'
import { type Application, createApplication } from './application/create-application.ts'
import type { Clock, Log } from './application/ports.ts'
import { startLoop } from './application/worker-loop.ts'
import { boardRoute } from './channels/web/board/board-route.ts'
import { boardLinks } from './channels/web/board/signed-link.ts'
import { channels, type OpenChannel } from './channels/registry.ts'
import { type Config, type Environment, readConfig } from './config.ts'
import { minuteMs } from './domain/time.ts'
import { createDoor, type Door } from './http/door.ts'
import { openData, type OpenData } from './open-data.ts'
import { createLog } from './ops/log.ts'
import { healthRoutes } from './ops/health-routes.ts'
import { createMetrics, type Metrics } from './ops/metrics.ts'
import { metricsRoute } from './ops/metrics-route.ts'
import { randomId } from './random-id.ts'
import { openScratch } from './store/scratch.ts'
import { StoreOpenError } from './store/store-error.ts'

export type StartOutcome =
  | {
      readonly kind: 'running'
      readonly url: string
      readonly config: Config
      readonly log: Log
      readonly warnings: readonly string[]
      /** Drains the door, lets the workers finish their round, closes the database. */
      readonly stop: () => Promise<void>
    }
  /** Nothing runs; every line is one problem with its remedy. */
  | { readonly kind: 'not-started'; readonly problems: readonly string[]; readonly warnings: readonly string[] }

/** Config → store → channels → application → door → workers. What was opened is closed again when a later step fails. */
export async function start(env: Environment, machine: Clock): Promise<StartOutcome> {
  const read = readConfig(env)
  const { warnings } = read
  if (read.kind === 'problems') return { kind: 'not-started', problems: read.problems, warnings }
  const { config } = read
  const metrics = createMetrics()
  const log = metrics.counting(createLog(config.logLevel))
  const data = await openOrProblem(config, machine)
  if (typeof data === 'string') return { kind: 'not-started', problems: [data], warnings }
  try {
    const house = await build(config, data, { machine, log, metrics })
    const listening = await house.door.listen()
    if (listening.kind === 'not-listening') {
      await data.store.close()
      return { kind: 'not-started', problems: [listening.remedy], warnings }
    }
    const stopWorkers = startWorkers(house.application, data, house.clock, log)
    for (const channel of house.open) await channel.start?.()
    const stop = async (): Promise<void> => {
      await house.door.drain()
      for (const channel of house.open) await channel.stop?.()
      await stopWorkers()
      await data.store.close()
    }
    return { kind: 'running', url: listening.url, config, log, warnings, stop }
  } catch (error) {
    await data.store.close()
    throw error
  }
}

async function openOrProblem(config: Config, machine: Clock): Promise<OpenData | string> {
  try {
    return await openData(config, machine)
  } catch (error) {
    if (error instanceof StoreOpenError) return `${error.message}. ${error.remedy}`
    throw error
  }
}

interface House {
  readonly open: readonly OpenChannel[]
  readonly application: Application
  readonly door: Door
  readonly clock: Clock
}

interface Surroundings {
  readonly machine: Clock
  readonly log: Log
  readonly metrics: Metrics
}

async function build(config: Config, { store, inbox, slack }: OpenData, { machine, log, metrics }: Surroundings): Promise<House> {
  const open: OpenChannel[] = []
  for (const channel of channels.filter(({ isOn }) => isOn(config))) {
    open.push(await channel.open({ config, store, inbox, slack, clock: machine, log }))
  }
  const clock = open.find((channel) => channel.clock)?.clock ?? machine
  const messengers = open.map(({ messenger }) => messenger)
  const board = boardOf(config)
  const boardLink = boardLinks(board.origin, board.keys)
  const application = createApplication({
    store,
    scratch: openScratch(store, clock),
    clock,
    newId: randomId,
    log,
    messengers,
    ...(boardLink && { boardLink }),
  })
  const routes = [
    ...healthRoutes({ database: () => store.accounts() }, log),
    metricsRoute(metrics, config.metricsToken),
    boardRoute({ store, clock, keys: board.keys }),
    ...open.flatMap((channel) => channel.routes(application)),
  ]
  const door = createDoor({
    host: config.host,
    port: config.port,
    routes,
    log,
    newId: randomId,
    onAnswered: (answered) => metrics.answered(answered),
  })
  return { open, application, door, clock }
}

/** Where the board is read and what signs its links: the settings' keys, in the demo one for as long as the process lives. */
function boardOf({ publicUrl, port, demo, tokenKeys = [] }: Config): { readonly origin: string; readonly keys: readonly Uint8Array[] } {
  const keys = tokenKeys.map(({ key }) => key)
  if (publicUrl !== undefined) return { origin: publicUrl, keys }
  return { origin: `http://127.0.0.1:${port}`, keys: demo && port > 0 ? [randomBytes(32)] : [] }
}

function startWorkers(application: Application, { store }: OpenData, clock: Clock, log: Log): () => Promise<void> {
  const workers = application.startWorkers()
  const sweep = startLoop(
    'sweep',
    60 * minuteMs,
    async () => {
      await store.sweep(clock.now())
      return 0
    },
    log,
  )
  return async () => {
    await Promise.all([workers.stop(), sweep.stop()])
  }
}
