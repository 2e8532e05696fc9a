// Runs before every npm script, on whatever Node the machine has: installs the exact dependencies when they are missing or older
// than the lockfile, and makes sure that Node 24 or newer is there. Needs nothing installed; all its output goes to stderr.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const leastMajor = 24
const lockfile = path.join(root, 'package-lock.json')
/** npm writes this file at the end of an install; its age is the age of node_modules. */
const installed = path.join(root, 'node_modules', '.package-lock.json')

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) install()
checkNode()

function install() {
  process.stderr.write('fmu-bot: installing the dependencies once (about a minute) …\n')
  const started = Date.now()
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (run.status !== 0)
    fail(`"npm ci" did not finish (exit code ${run.status ?? 'none'}). Read its lines above, then run the command again.`)
  const now = new Date()
  utimesSync(installed, now, now)
  process.stderr.write(`fmu-bot: dependencies installed in ${Math.round((now.getTime() - started) / 1000)} s\n`)
}

function checkNode() {
  const pinned = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const command = existsSync(pinned) ? pinned : process.execPath
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
  const major = Number(/^v(\d+)/.exec(run.stdout ?? '')?.[1] ?? 0)
  if (major >= leastMajor) return
  fail(
    `Node ${leastMajor} or newer is needed, this is ${process.version}. Install it (for example "nvm install ${leastMajor}"), then run the command again.`,
  )
}

function fail(text) {
  process.stderr.write(`fmu-bot: ${text}\n`)
  process.exit(1)
}
