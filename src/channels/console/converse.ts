import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Reply } from '../../application/chat-request.ts'
import type { Application } from '../../application/create-application.ts'
import type { NewId } from '../../domain/ids.ts'
import type { Language, Subject } from '../../domain/person.ts'
import { type NumberedButton, toConsoleText } from './console-text.ts'

export interface ConsoleChat {
  readonly application: Pick<Application, 'handle'>
  /** Who is talking; the console proves nothing, so this is for the operator. */
  readonly subject: Subject
  readonly input: Readable
  readonly write: (text: string) => void
  readonly newId: NewId
  /** Shown before each line that is awaited; "" when the input is a pipe. */
  readonly prompt: string
}

/** A conversation line by line until the input ends: words, or the number of a button of the last card. */
export async function converse(chat: ConsoleChat): Promise<void> {
  const { input, write, prompt } = chat
  let buttons: readonly NumberedButton[] = []
  write(prompt)
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const text = line.trim()
    if (text !== '') {
      const reply = await ask(chat, text, buttons)
      const said = toConsoleText(reply.card, reply.language)
      buttons = said.buttons
      write(`${said.text}\n`)
    }
    write(prompt)
  }
}

function ask({ application, subject, newId }: ConsoleChat, text: string, buttons: readonly NumberedButton[]): Promise<Reply> {
  const { account, person } = subject
  const chosen = buttons.find(({ number }) => text === String(number))
  return application.handle({
    account: account.id,
    actor: { kind: 'person', person: person.id, account: account.id, role: person.role, adminOf: person.adminOf, source: 'console' },
    conversation: { channel: 'console', id: `console-${person.id}`, kind: 'personal' },
    language: languageOf(subject),
    key: newId(),
    input: chosen ? { kind: 'click', verb: chosen.verb, id: chosen.id } : { kind: 'text', text },
  })
}

function languageOf({ person, account }: Subject): Language {
  return person.language ?? account.language
}
