import { statusCard, routesOf } from '../application/status-card.ts'
import { frameOf } from '../application/turn.ts'
import { renderText } from '../cards/plain-text.ts'
import { effective } from '../domain/effective.ts'
import type { Subject } from '../domain/person.ts'
import { route } from '../domain/route.ts'
import type { Instant } from '../domain/time.ts'
import { type Command, CommandProblem, type Shell } from './command.ts'
import { commonOptions, pickAccount, pickInstant, pickPerson, readOptions } from './pick.ts'

const timeOption = { ...commonOptions, at: { type: 'string' } } as const

export const status: Command = {
  name: 'status',
  takes: '<person> [--at 2026-11-23T18:00] [--account NAME] [--json]',
  does: 'what holds for somebody, why, until when, and what calls do',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, timeOption)
    const wanted = positionals.join(' ')
    if (!wanted) throw new CommandProblem('Whose? fmu status <name, e-mail or number>')
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const found = await pickPerson(store, account, wanted)
    const { subject, at, now } = await standing(shell, found, values.at)
    if (values.json) {
      shell.out(JSON.stringify({ person: subject.person.id, at: iso(at), ...effectiveJson(subject, at) }))
      return 0
    }
    const card = statusCard({ ...frameOf(subject, now), whom: subject.person }, subject, at)
    shell.out(renderText(card, account.language))
    return 0
  },
}

export const routeOf: Command = {
  name: 'route',
  takes: '--to <number> | --from <number> [--at 2026-11-23T18:00] [--account NAME] [--json]',
  does: 'what a call to a number, or from a mobile, would do',
  async run(shell, args) {
    const { values } = readOptions(args, { ...timeOption, to: { type: 'string' }, from: { type: 'string' } })
    const number = values.to ?? values.from
    if (number === undefined || (values.to !== undefined && values.from !== undefined)) {
      throw new CommandProblem('Write one of --to <number> and --from <number>.')
    }
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const found = await store.personByNumber(account.id, number)
    if (!found) throw new CommandProblem(`Nobody in ${account.name} has the number ${number}.`)
    const { subject, at, now } = await standing(shell, found, values.at)
    const isFixed = endsAlike(subject.person.fixedNumber, number)
    if (values.from !== undefined && isFixed)
      throw new CommandProblem(`${number} is a fixed number: FMU decides about calls from the mobile.`)
    const direction = values.from !== undefined ? 'outgoing' : isFixed ? 'to-fixed' : 'to-mobile'
    const answer = route(subject, { direction }, at)
    if (values.json) {
      shell.out(JSON.stringify({ person: subject.person.id, at: iso(at), ...answer }))
      return 0
    }
    const routes = routesOf(subject, at).filter(({ call }) => call === direction)
    const card = { ...frameOf(subject, now), kind: 'route' as const, at, effective: effective(subject, at), routes }
    shell.out([subject.person.name, renderText(card, account.language)].join('\n'))
    return 0
  },
}

/** The person as they stood then: the past is answered from the profile of the time (DOMAIN §5). */
async function standing(shell: Shell, found: Subject, text: string | undefined): Promise<{ subject: Subject; at: Instant; now: Instant }> {
  const now = (await shell.clock()).now()
  const at = pickInstant(text, found.profile.zone ?? found.account.zone, now)
  if (at >= now) return { subject: found, at, now }
  const subject = await (await shell.store()).subjectAt(found.account.id, found.person.id, at)
  if (!subject) throw new CommandProblem(`${found.person.name} was not here yet at that time.`)
  return { subject, at, now }
}

function effectiveJson(subject: Subject, at: Instant): object {
  const { status: holds, because, until } = effective(subject, at)
  return { status: holds ?? null, because, until: until === undefined ? null : iso(until) }
}

function iso(at: Instant): string {
  return new Date(at).toISOString()
}

function endsAlike(own: string | undefined, typed: string): boolean {
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '')
  return own !== undefined && own.replace(/\D/g, '').endsWith(digits)
}
