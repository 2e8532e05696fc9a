// Runs before every npm script, on whatever Node the machine has: installs the exact dependencies when they are missing or older
// than the lockfile, and makes sure that Node 24 or newer is there. Needs nothing installed; all its output goes to stderr.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const leastMajor = 24
const lockfile = path.join(root, 'package-lock.json')
/** npm writes this file at the end of an install; its age is the age of node_modules. */
const installed = path.join(root, 'node_modules', '.package-lock.json')
/** npm writes both files in one go, in either order. */
const sameGoMs = 2_000
/** A folder, because making one is atomic everywhere; the process id in it tells whether its maker still lives. */
const lock = path.join(root, '.installing')
const longestInstallMs = 15 * 60_000

if (!isInstalled()) installAlone()
checkNode()

function isInstalled() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs - sameGoMs
}

/** One of several commands that were started at once installs; the others wait for it. */
function installAlone() {
  while (!takeLock()) {
    sleep(200)
    if (isInstalled() && !existsSync(lock)) return
  }
  try {
    if (!isInstalled()) install()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function takeLock() {
  try {
    mkdirSync(lock)
    writeFileSync(path.join(lock, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') fail(`cannot install into ${root} (${error.code}). Run "npm ci" where the folder can be written.`)
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Its maker is gone, or has not even left its id in ten seconds; ids of another machine that shares the folder only age. */
function isAbandoned() {
  const age = ageOf(lock)
  if (age > longestInstallMs) return true
  try {
    return !isAlive(Number(readFileSync(path.join(lock, 'pid'), 'utf8')))
  } catch {
    return age > 10_000
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

function install() {
  process.stderr.write('fmu-bot: installing the dependencies once (about a minute) …\n')
  const started = Date.now()
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const npm = process.env.npm_execpath
  // Other package managers set npm_execpath too, and know nothing of "ci".
  const run =
    npm && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (run.status !== 0) {
    rmSync(lock, { recursive: true, force: true })
    fail(`"npm ci" did not finish (${run.error?.code ?? `exit code ${run.status}`}). Read its lines above, then run the command again.`)
  }
  const now = new Date()
  utimesSync(installed, now, now)
  process.stderr.write(`fmu-bot: dependencies installed in ${Math.round((now.getTime() - started) / 1000)} s\n`)
}

/** npm runs scripts with the Node that the dependencies pin; on platforms without one, with the machine's own. */
function checkNode() {
  const system = { linux: 'linux', win32: 'win' }[process.platform]
  const pinned = path.join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', system === 'win' ? 'node.exe' : 'node')
  const command = existsSync(pinned) ? pinned : process.execPath
  const run = spawnSync(command, ['--version'], { encoding: 'utf8' })
  const major = Number(/^v(\d+)/.exec(run.stdout ?? '')?.[1] ?? 0)
  if (major >= leastMajor) return
  const found = major > 0 ? `this is ${run.stdout.trim()}` : `${command} does not start on this machine`
  fail(`Node ${leastMajor} or newer is needed; ${found}. Install it (for example "nvm install ${leastMajor}"), then run the command again.`)
}

function fail(text) {
  process.stderr.write(`fmu-bot: ${text}\n`)
  process.exit(1)
}
