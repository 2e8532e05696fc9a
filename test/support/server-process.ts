import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** The bot as a process of its own, as `npm start` runs it, with its data in a folder and its settings from `env` alone. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** Resolves with the exit code, or with the signal that ended it. */
  readonly gone: Promise<number | string>
  readonly stdout: () => string
  readonly stderr: () => string
}

export function startServerProcess(folder: string, env: Readonly<Record<string, string>> = {}): ServerProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const gone = once(child, 'exit').then(([code, signal]: unknown[]) => (typeof code === 'number' ? code : String(signal)))
  return { child, gone, stdout: () => stdout, stderr: () => stderr }
}

/** The address it prints when it listens. */
export async function addressOf({ child, gone, stderr }: ServerProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output')
  const lines = createInterface({ input: child.stdout })
  const found = (async () => {
    for await (const line of lines) {
      const url = / listens on (\S+)/.exec(line)?.[1]
      if (url !== undefined) return url
    }
    throw new Error(`it did not start: ${stderr()}`)
  })()
  return Promise.race([found, gone.then((why) => Promise.reject(new Error(`it ended (${why}): ${stderr()}`)))])
}
