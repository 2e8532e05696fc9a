import { commandNames, commands, type CommandName } from '../../domain/commands.ts'
import type { Language } from '../../domain/person.ts'
import type { Request, Target } from '../../domain/reading.ts'
import { statuses } from '../../domain/status.ts'
import type { LocalDate, WallTime } from '../../domain/time.ts'
import { longestText, normalise } from '../text/normalise.ts'
import { understand } from '../understand.ts'
import { readTimes } from '../when.ts'
import type { CommandWords } from './command-words.ts'
import { deCommands } from './de.ts'
import { enCommands } from './en.ts'
import { frCommands } from './fr.ts'
import { nlCommands } from './nl.ts'

const commandWords: Readonly<Record<Language, CommandWords>> = { en: enCommands, de: deCommands, fr: frCommands, nl: nlCommands }

/** A command, or one of the two requests with a shape of their own. */
export type CommandRequest = Extract<Request, { kind: 'command' | 'apply-template' | 'create-template' | 'help' }>

type Parts = Readonly<Partial<Record<'who' | 'name' | 'title' | 'team' | 'to' | 'when' | 'status' | 'slots' | 'what', string>>>

/**
 * The command a whole message is, with or without "/fmu" before it; the writer's language is tried first. Undefined for everything
 * else, which the grammar reads: a command is never found inside another sentence.
 */
export function readCommand(text: string, now: WallTime, language: Language): CommandRequest | undefined {
  if (text.length > longestText) return undefined
  const message = bare(text)
  const folded = message.toLowerCase()
  const order = [language, ...(['en', 'de', 'fr', 'nl'] as const).filter((other) => other !== language)]
  for (const each of order) {
    const words = commandWords[each]
    const help = helpFor(message, words)
    if (help) return help
    for (const { name, literal, phrase } of phrasesOf(each)) {
      const found = folded.includes(literal) ? phrase.exec(message) : null
      const request = found && requestOf(name, found.groups ?? {}, { words, language: each, now })
      if (request) return request
    }
  }
  return undefined
}

/** Whether the message is nothing but a yes; what it agrees to, the conversation knows. */
export function isYes(text: string): boolean {
  const message = bare(text)
  return Object.values(commandWords).some(({ yes }) => matches(yes, message))
}

function bare(text: string): string {
  return normalise(text)
    .trim()
    .replace(/^\/?fmu\s+/iu, '')
    .replace(/[\s?.!]+$/u, '')
    .replace(/\s+/gu, ' ')
}

/** "help templates": one topic; help without one is the grammar's. */
function helpFor(message: string, { help, topics }: CommandWords): CommandRequest | undefined {
  const about = whole(`(?:${help}) (?<topic>.+)`).exec(message)?.groups?.['topic']
  const found = about === undefined ? undefined : Object.entries(topics).find(([, words]) => matches(words, about))
  return found && { kind: 'help', topic: found[0] }
}

interface Reader {
  readonly words: CommandWords
  readonly language: Language
  readonly now: WallTime
}

function requestOf(name: CommandName, parts: Parts, reader: Reader): CommandRequest | undefined {
  const { words, now, language } = reader
  const targets = parts.who === undefined ? [] : targetsOf(parts.who, words)
  if (!targets) return undefined
  const time = parts.when === undefined ? undefined : readTimes(parts.when, now, language)[0]?.start
  if (parts.when !== undefined && time === undefined) return undefined
  const typed = parts.name ?? parts.title
  const template = typed === undefined ? undefined : unquoted(typed)
  const named = template ?? (parts.team === undefined ? undefined : withoutTeam(unquoted(parts.team), words))
  if (name === 'apply-template') {
    if (template === undefined) return undefined
    return { kind: name, template, targets, ...(time !== undefined && { from: time.slice(0, 10) as LocalDate }) }
  }
  const slots = parts.slots === undefined ? undefined : slotsOf(parts.slots, reader)
  if (name === 'create-template' && targets.length === 0) {
    return template === undefined ? undefined : { kind: name, template, slots: slots ?? [] }
  }
  const status = parts.status === undefined ? undefined : statuses.find((each) => matches(words.statuses[each], parts.status ?? ''))
  const rest = parts.what ?? parts.to
  return {
    kind: 'command',
    name,
    changes: commands[name].changes,
    words: [...(named === undefined ? [] : [named]), ...(rest === undefined ? [] : [unquoted(rest)])],
    targets,
    ...(time !== undefined && { at: (time.length > 10 ? time : `${time}T00:00`) as WallTime }),
    ...(status && { status }),
    ...(parts.slots !== undefined && { slots: slots ?? [] }),
  }
}

/** What the grammar makes of the slots; nothing when it cannot read all of them. */
function slotsOf(text: string, { words, now, language }: Reader) {
  const read = understand({ text: words.slotsIn(text), now, language, role: 'admin' })
  const request = read.kind === 'act' ? read.reading.requests[0] : undefined
  return request?.kind === 'create-template' ? request.slots : undefined
}

/** People, teams, numbers; undefined when the writer is among them: that is not a command. */
function targetsOf(text: string, words: CommandWords): readonly Target[] | undefined {
  const pieces = text.split(new RegExp(`\\s*,\\s*|\\s+(?:${words.and}|&)\\s+`, 'iu')).filter((piece) => piece !== '')
  const targets = pieces.map((piece) => targetOf(piece, words))
  const ofWriter = pieces.some((piece) => !matches(words.me, piece) && matches(words.self, piece.split(' ')[0] ?? ''))
  return ofWriter ? undefined : targets
}

function targetOf(piece: string, words: CommandWords): Target {
  if (matches(words.me, piece)) return { kind: 'self' }
  if (matches(words.everyone, piece)) return { kind: 'everyone' }
  if (/^\+?[\d ./()-]{6,}$/.test(piece)) return { kind: 'number', digits: piece.replace(/\D/g, '') }
  const name = /^<?@?(.*?)>?$/u.exec(unquoted(piece))?.[1] ?? piece
  return { kind: 'name', text: withoutTeam(name, words) }
}

/** "the sales team" is "sales". */
function withoutTeam(name: string, { team }: CommandWords): string {
  return team.exec(name)?.[1] ?? name
}

function unquoted(text: string): string {
  return text.replace(/^["']|["']$/g, '').trim()
}

function matches(words: string, text: string): boolean {
  return whole(words).test(text)
}

const patterns = new Map<string, RegExp>()

/** Of the words of a pack only, so there are never many. */
function whole(words: string): RegExp {
  const known = patterns.get(words)
  if (known) return known
  const pattern = new RegExp(`^(?:${words})$`, 'iu')
  patterns.set(words, pattern)
  return pattern
}

interface Phrase {
  readonly name: CommandName
  readonly phrase: RegExp
  /** Stands in every message that is this command: most messages need no look at the rest. */
  readonly literal: string
}

const compiled = new Map<Language, readonly Phrase[]>()

function phrasesOf(language: Language) {
  const known = compiled.get(language)
  if (known) return known
  const words = commandWords[language]
  const all = commandNames
    .flatMap((name) =>
      words.phrases[name].map((phrase) => ({ name, phrase: toPattern(phrase, words), literal: literalOf(phrase), says: wordsOf(phrase) })),
    )
    .sort((one, other) => other.says - one.says)
  compiled.set(language, all)
  return all
}

/** The more of a phrase is said in words of its own, the surer it is meant: "template {name}" comes after "delete template {name}". */
function wordsOf(phrase: string): number {
  return phrase.replace(/\{\w+\}|\([^()]*\)\?/g, '').length
}

/** The longest piece outside brackets and braces; of a letter with `?` behind it nobody knows whether it is there. */
function literalOf(phrase: string): string {
  const certain = phrase.replace(/\{\w+\}/g, '\n').replace(/\([^()]*\)\??|[^\n]\?/g, '\n')
  if (/[()|?*+[\]\\.]/.test(certain)) return ''
  return certain
    .split('\n')
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
    .toLowerCase()
}

const pieces: Readonly<Record<string, string>> = {
  who: '[^:]{1,200}?',
  name: '[^:]{1,80}?',
  /** A name with nothing else behind it. */
  title: '[^:\\d]{1,40}',
  team: '[^:]{1,80}?',
  to: '.{1,80}?',
  when: '.{1,60}',
  slots: '.+',
  what: '.+',
}

function toPattern(phrase: string, words: CommandWords): RegExp {
  const statusWords = Object.values(words.statuses).join('|')
  const source = phrase.replace(
    /\{(\w+)\}/g,
    (_, part: string) => `(?<${part}>${part === 'status' ? statusWords : (pieces[part] ?? '.+')})`,
  )
  return new RegExp(`^${source}$`, 'iu')
}
