import type { PageTexts } from '../../../texts/page-texts.ts'
import type { WireAnswer, WireEntry, WirePerson } from '../wire.ts'
import type { Painter } from './card.ts'
import { createComposer } from './composer.ts'
import { createLog } from './log.ts'
import { type Letter, openOutbox } from './outbox.ts'
import { type Panel, showPanel } from './panel.ts'
import { click, type Outcome, say, sendFile } from './server.ts'
import { announce, showOffline } from './state.ts'
import { openStream } from './stream.ts'
import { fill } from './words.ts'

export interface Talk {
  /** Everything on the page becomes this person's. */
  become(person: WirePerson, texts: PageTexts): void
  /** Shows what holds now again. */
  refresh(): Promise<void>
}

/** The conversation of whoever is chosen: what is typed or tapped goes out, cards come in, the panel follows. */
export function createTalk(painter: Painter): Talk {
  let me: WirePerson | undefined
  let texts: PageTexts
  let panel: Panel | undefined
  let closeStream = (): void => undefined
  let stalled = false

  const log = createLog(painter, ({ verb, id }) => post({ kind: 'click', verb, id }))
  const composer = createComposer(
    (text) => post({ kind: 'say', text }),
    (file) => void hand(file),
  )
  const outbox = openOutbox<WireAnswer>({
    send: (letter) => (letter.kind === 'say' ? say(letter) : click(letter)),
    shelf: window.sessionStorage,
    pause,
    onDelivered(letter, { entry }) {
      settle(letter, 'sent')
      if (letter.person === me?.id) receive(entry, true)
    },
    onRefused(letter, code) {
      settle(letter, 'refused')
      announce(code === 'unknown-person' ? texts.personGone : texts.refused)
    },
    onStalled(now) {
      stalled = now
      showOffline(now ? texts.offline : '')
      for (const letter of outbox.waiting()) log.setTyped(letter.key, now ? 'waiting' : 'sending')
    },
  })

  function post(what: { kind: 'say'; text: string } | { kind: 'click'; verb: string; id: string }): void {
    if (!me) return
    // A second tap on a button that waits for its answer is the same tap.
    if (what.kind === 'click' && outbox.waiting().some((letter) => letter.kind === 'click' && letter.id === what.id)) return
    const letter: Letter = { ...what, key: crypto.randomUUID(), person: me.id }
    outbox.post(letter)
    show(letter)
  }

  /** A file is not kept for later like words: it is tried a few times under one key, and its sender is told how it went. */
  async function hand(file: File): Promise<void> {
    if (!me) return
    const [person, key] = [me.id, crypto.randomUUID()]
    log.showTyped(key, file.name, 'sending')
    const outcome = file.size > mostFileBytes ? undefined : await sendPatiently(() => sendFile(person, key, file))
    log.setTyped(key, outcome?.kind === 'answer' ? 'sent' : 'refused')
    if (outcome?.kind === 'answer' && person === me.id) receive(outcome.value.entry, true)
    else if (outcome?.kind !== 'answer') announce(outcome ? texts.refused : texts.fileTooLarge)
  }

  function show(letter: Letter): void {
    if (letter.kind === 'click') log.setBusy(letter.id, true)
    else log.showTyped(letter.key, letter.text, stalled ? 'waiting' : 'sending')
  }

  function settle(letter: Letter, state: 'sent' | 'refused'): void {
    if (letter.kind === 'click') log.setBusy(letter.id, false)
    else log.setTyped(letter.key, state)
  }

  function receive(entry: WireEntry, live: boolean): void {
    if (!log.showEntry(entry) || !live) return
    announce(entry.text)
    void panel?.refresh()
  }

  function open(person: WirePerson): void {
    log.clear(texts)
    log.note(fill(texts.welcome, { name: person.name.split(' ')[0] ?? person.name }))
    for (const letter of outbox.waiting()) if (letter.person === person.id) show(letter)
  }

  painter.onRepaint(() => {
    log.repaint()
    panel?.repaint()
  })

  return {
    become(person, words) {
      closeStream()
      panel?.stop()
      me = person
      texts = words
      open(person)
      composer.offer(examplesFor(person, words))
      composer.takeFiles(person.role === 'account-admin')
      panel = showPanel(person.id, words, painter)
      void panel.refresh()
      closeStream = openStream(person.id, {
        onEntry: receive,
        onForgotten: () => open(person),
        onClockMoved: () => void panel?.refresh(),
        onUp(first, newest) {
          showOffline('')
          if (first && newest > 0) log.note(words.onlyAnswersKept)
          outbox.nudge()
          void panel?.refresh()
        },
        onDown: () => showOffline(words.offline),
      })
    },
    refresh: async () => panel?.refresh(),
  }
}

/** What the door takes. */
const mostFileBytes = 5 * 1024 * 1024
const mostTries = 4

async function sendPatiently<Value>(send: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  for (let tries = 1; ; tries++) {
    const outcome = await send()
    if (outcome.kind !== 'no-answer' || tries === mostTries) return outcome
    await new Promise((resolve) => window.setTimeout(resolve, 1_000 * tries))
  }
}

function examplesFor(person: WirePerson, { examples }: PageTexts): readonly string[] {
  if (person.role === 'employee') return person.managed ? examples.managed : examples.employee
  return person.role === 'reception' ? examples.reception : examples.admin
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer)
      resolve()
    })
  })
}
