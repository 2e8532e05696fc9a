import type { Store } from '../application/ports.ts'
import { createApplication } from '../application/create-application.ts'
import { converse } from '../channels/console/converse.ts'
import { demoPeople } from '../demo/demo-company.ts'
import type { Account, Subject } from '../domain/person.ts'
import { openScratch } from '../store/scratch.ts'
import { type Command } from './command.ts'
import { commonOptions, pickAccount, pickPerson, readOptions } from './pick.ts'

export const chat: Command = {
  name: 'chat',
  takes: '[--as PERSON] [--account NAME]',
  does: 'talk to the bot here, as somebody of the account; a number taps a button',
  async run(shell, args) {
    const { values } = readOptions(args, { ...commonOptions, as: { type: 'string' } })
    const store = await shell.store()
    const clock = await shell.clock()
    const account = await pickAccount(store, values.account)
    const subject = values.as === undefined ? await usualPerson(store, account) : await pickPerson(store, account, values.as)
    if (!subject) {
      shell.problem(`Nobody is in ${account.name} yet. Add people: fmu people import people.csv`)
      return 1
    }
    const parts = { store, clock, newId: shell.newId, log: shell.log, scratch: openScratch(store, clock), messengers: [] }
    if (shell.interactive) shell.out(`You are ${subject.person.name} (${account.name}). Ctrl+D ends.`)
    await converse({
      application: createApplication(parts),
      subject,
      input: shell.input,
      write: shell.write,
      newId: shell.newId,
      prompt: shell.interactive ? '> ' : '',
    })
    return 0
  },
}

/** In the demo the person a newcomer plays, else the first of the list. */
async function usualPerson(store: Store, account: Account): Promise<Subject | undefined> {
  const [newcomer] = demoPeople
  const [first] = await store.people(account.id, { limit: 1 })
  return (newcomer && (await store.subject(account.id, newcomer.person.id))) ?? first
}
