import './compile-cache.ts'

const { runCli } = await import('./cli/run-cli.ts')
const { operatorShell } = await import('./cli/operator-shell.ts')
const { loadEnv } = await import('./load-env.ts')

loadEnv()
const shell = operatorShell()
try {
  process.exitCode = await runCli(process.argv.slice(2), shell)
} finally {
  await shell.close()
}
