import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('worker.ts', import.meta.url))

/** Runs a task of worker.ts in a process of its own and gives the lines it said; `killAfter` lines it is killed without warning. */
export function runWorker(task: string, file: string, name = 'w', killAfter = Infinity): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', worker, task, file, name], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    const lines = (): string[] => said.split('\n').slice(0, -1)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      if (lines().length >= killAfter) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(lines())
      else reject(new Error(`worker ended with ${code ?? signal}: ${complaint}`))
    })
  })
}
