import type { CardData, Verb } from '../../src/cards/card-data.ts'
import type { ChatInput, ChatRequest, Conversation, Reply } from '../../src/application/chat-request.ts'
import { type Application, createApplication } from '../../src/application/create-application.ts'
import type { Log, Messenger, SendOutcome } from '../../src/application/ports.ts'
import { profileWrite } from '../../src/application/profile-write.ts'
import { type PersonId, personId } from '../../src/domain/ids.ts'
import type { Subject } from '../../src/domain/person.ts'
import type { Status } from '../../src/domain/status.ts'
import { effective } from '../../src/domain/effective.ts'
import { type Instant, instant, minuteMs, parseInstant } from '../../src/domain/time.ts'
import { openScratch } from '../../src/store/scratch.ts'
import { openSqliteStore, type SqlStore } from '../../src/store/open-sqlite-store.ts'
import { company, people } from './company.ts'

/** One thing that was told to somebody unasked. */
export interface Told {
  readonly to: PersonId
  readonly notice: string
  readonly card: Extract<CardData, { kind: 'notice' }>
  readonly at: Instant
}

/** The whole application over a real store, with a clock that stands until it is moved and a channel that remembers what it was given. */
export interface World {
  readonly application: Application
  readonly store: SqlStore
  readonly told: readonly Told[]
  readonly errors: readonly string[]
  now(): Instant
  /** Moves the clock in steps of a minute at most, doing the rounds the workers would do. */
  fastForward(minutes: number): Promise<void>
  fastForwardTo(iso: string): Promise<void>
  /** Moves the clock without any rounds: the bot was down. */
  jump(iso: string): void
  /** Makes somebody's row unreadable. */
  damage(who: string): Promise<void>
  /** Rounds until nothing is due any more. */
  settle(): Promise<void>
  /** What the channel answers from now on; the default is that everything arrives. */
  channelAnswers(answer: (to: PersonId, notice: string) => SendOutcome): void
  say(who: string, text: string, extra?: Partial<Pick<ChatRequest, 'key' | 'conversation' | 'language'>>): Promise<Reply>
  click(who: string, card: CardData, label: string, extra?: { key?: string; verb?: Verb }): Promise<Reply>
  send(who: string, input: ChatInput, extra?: Partial<ChatRequest>): Promise<Reply>
  subject(who: string): Promise<Subject>
  status(who: string): Promise<Status | undefined>
  close(): Promise<void>
}

/** Monday 23 November 2026, 10:15 in Brussels, unless told. */
export async function openWorld(options: { readonly start?: string; readonly file?: string } = {}): Promise<World> {
  let now = parseInstant(options.start ?? '2026-11-23T10:15:00+01:00')!
  const clock = { now: () => now }
  const store = await openSqliteStore({ file: options.file ?? ':memory:' })
  const told: Told[] = []
  const errors: string[] = []
  let ids = 0
  let keys = 0
  let answer: (to: PersonId, notice: string) => SendOutcome = () => ({ kind: 'sent' })
  const newId = (): string => `id-${++ids}`
  const messenger: Messenger = {
    channel: 'web',
    async send(home, notice, card) {
      const outcome = answer(home.person, notice)
      if (card.kind !== 'notice') throw new Error(`told with a ${card.kind} card`)
      if (outcome.kind === 'sent' || outcome.kind === 'unknown') told.push({ to: home.person, notice, card, at: now })
      return outcome
    },
  }
  const log: Log = {
    info: () => undefined,
    warn: (event, facts) => void errors.push(`${event} ${JSON.stringify(facts)}`),
    error: (event, facts) => void errors.push(`${event} ${facts?.error instanceof Error ? facts.error.stack : JSON.stringify(facts)}`),
  }
  const scratch = openScratch(store, clock)
  const application = createApplication({ store, scratch, clock, newId, log, messengers: [messenger] })
  await store.commit({
    at: now,
    key: 'seed',
    accounts: [company],
    people: people.map(({ person }) => person),
    profiles: people.map(({ person, profile }) => profileWrite({ account: company, person, profile }, 0, now)),
  })
  for (const { person } of people) {
    await store.saveConversation({ person: person.id, channel: 'web', reference: '{}', lastUsed: now, unreachable: false })
  }

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 50; round++) {
      const due = await application.runDue()
      const sent = await application.deliverOutbox()
      if (due + sent === 0) return
    }
    throw new Error('the workers do not come to rest')
  }
  const fastForward = async (minutes: number): Promise<void> => {
    const end = now + minutes * minuteMs
    while (now < end) {
      now = instant(Math.min(end, now + minuteMs))
      await settle()
    }
  }
  const subject = async (who: string): Promise<Subject> => {
    const found = await store.subject(company.id, idOf(who))
    if (!found) throw new Error(`nobody called ${who}`)
    return found
  }
  const send = async (who: string, input: ChatInput, extra: Partial<ChatRequest> = {}): Promise<Reply> => {
    const { person } = await subject(who)
    return application.handle({
      account: company.id,
      actor: { kind: 'person', person: person.id, account: company.id, role: person.role, adminOf: person.adminOf, source: 'web' },
      conversation: personalChat(who),
      language: 'en',
      key: `key-${++keys}`,
      input,
      ...extra,
    })
  }
  return {
    application,
    store,
    told,
    errors,
    now: () => now,
    fastForward,
    fastForwardTo: (iso) => fastForward((parseInstant(iso)! - now) / minuteMs),
    jump: (iso) => void (now = parseInstant(iso)!),
    damage: async (who) => {
      await store.connections.write.updateTable('profiles').set({ body: '{' }).where('person', '=', idOf(who)).execute()
    },
    settle,
    channelAnswers: (next) => void (answer = next),
    say: (who, text, extra) => send(who, { kind: 'text', text }, extra),
    click: (who, card, label, extra = {}) => {
      const button = buttonOf(card, label)
      return send(who, { kind: 'click', verb: extra.verb ?? button.verb, id: button.id }, extra.key ? { key: extra.key } : {})
    },
    send,
    subject,
    status: async (who) => effective(await subject(who), now).status,
    close: () => store.close(),
  }
}

export function idOf(who: string): PersonId {
  return personId(`demo-${who}`)
}

export function personalChat(who: string): Conversation {
  return { channel: 'web', id: `chat-${who}`, kind: 'personal', reference: '{}' }
}

/** The labels of a card's buttons, in a short form a test can read: "undo", "until 12:00", "until after 60", "extend 30". */
export function labelsOf(card: CardData): readonly string[] {
  return card.buttons.map(({ label }) => shortLabel(label))
}

export function buttonOf(card: CardData, wanted: string) {
  const button = card.buttons.find(({ label }) => shortLabel(label) === wanted)
  if (!button) throw new Error(`no button "${wanted}" on the ${card.kind} card: ${labelsOf(card).join(' | ') || 'none'}`)
  return button
}

function shortLabel(label: CardData['buttons'][number]['label']): string {
  switch (label.kind) {
    case 'until':
      return label.end.kind === 'at'
        ? `until ${label.end.at.slice(11)}`
        : label.end.kind === 'after'
          ? `until after ${label.end.minutes}`
          : `until ${label.end.kind}`
    case 'extend':
      return `extend ${label.minutes}`
    case 'set':
      return `set ${label.status}`
    case 'example':
      return label.text
    default:
      return label.kind
  }
}

/** The card, when it is of that kind; else the test stops with what came instead. */
export function expectCard<Kind extends CardData['kind']>(reply: Reply | CardData, kind: Kind): Extract<CardData, { kind: Kind }> {
  const card = 'card' in reply ? reply.card : reply
  if (card.kind !== kind) throw new Error(`expected a ${kind} card, got ${JSON.stringify(card, undefined, 1).slice(0, 1500)}`)
  return card as Extract<CardData, { kind: Kind }>
}
