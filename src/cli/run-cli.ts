import { nearest } from '../application/nearest.ts'
import { StoreOpenError } from '../store/store-error.ts'
import { type Command, CommandProblem, type Shell } from './command.ts'
import { commands } from './commands.ts'

/** Runs one command; the exit code is 0 when it was done, 1 when it was refused or not understood. */
export async function runCli(args: readonly string[], shell: Shell): Promise<number> {
  const [first] = args
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    for (const line of helpLines()) shell.out(line)
    return 0
  }
  const command = commands.find(({ name }) => isCalled(name, args))
  if (!command) {
    shell.problem(unknownLine(args))
    return 1
  }
  const rest = args.slice(command.name.split(' ').length)
  if (rest.includes('--help')) {
    shell.out(`fmu ${command.name} ${command.takes}\n  ${command.does}`)
    return 0
  }
  return runOne(command, rest, shell)
}

async function runOne(command: Command, args: readonly string[], shell: Shell): Promise<number> {
  try {
    return await command.run(shell, args)
  } catch (error) {
    if (error instanceof CommandProblem) shell.problem(error.message)
    else if (error instanceof StoreOpenError) shell.problem(`${error.message}. ${error.remedy}`)
    else throw error
    return 1
  }
}

function isCalled(name: string, args: readonly string[]): boolean {
  return name.split(' ').every((word, index) => args[index] === word)
}

function unknownLine(args: readonly string[]): string {
  const typed = args.slice(0, 2).join(' ')
  const names = commands.map(({ name }) => name)
  const group = names.filter((name) => name.startsWith(`${args[0] ?? ''} `))
  const like = group.length > 0 ? group : [...nearest(typed, names, 2), ...nearest(args[0] ?? '', names, 1)]
  const offers = [...new Set(like)].map((name) => `fmu ${name}`)
  return `There is no command "${typed}". ${offers.length > 0 ? `Nearest: ${offers.join(', ')}.` : 'fmu help lists them.'}`
}

function helpLines(): readonly string[] {
  return commands.flatMap(({ name, takes, does }) => [`fmu ${name} ${takes}`.trimEnd(), `    ${does}`])
}
