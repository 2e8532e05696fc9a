import './compile-cache.ts'

const { start } = await import('./start.ts')
const { loadEnv } = await import('./load-env.ts')
const { systemClock } = await import('./system-clock.ts')

loadEnv()
const outcome = await start(process.env, systemClock)
for (const warning of outcome.warnings) process.stderr.write(`${warning}\n`)
if (outcome.kind === 'not-started') {
  for (const problem of outcome.problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

const { url, config, log, stop } = outcome
process.stdout.write(`FMU Bot listens on ${url}\n`)
if (config.demo) process.stdout.write(`Demo: open ${url} in a browser on this machine. Everything is kept in ${config.databaseFile}.\n`)

let stopping = false
const end = (signal: string): void => {
  // Who asks twice does not want to wait.
  if (stopping) process.exit(1)
  stopping = true
  log.info('stopping', { signal })
  stop().then(
    () => process.exit(0),
    (error: unknown) => {
      log.error('stop-failed', { error })
      process.exit(1)
    },
  )
}
process.on('SIGTERM', () => end('SIGTERM'))
process.on('SIGINT', () => end('SIGINT'))
