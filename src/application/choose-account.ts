import { toWall } from '../domain/time.ts'
import { readCommand } from '../understanding/commands/read-command.ts'
import { answerText } from './answer-text.ts'
import { lifetimes } from './buttons.ts'
import type { OwnAccounts } from './chat-request.ts'
import type { Pending } from './ports.ts'
import { choiceOf, chosen, onlyAccount, pick, switchAccount } from './switch-account.ts'
import { type Answer, bothWrites, type Turn } from './turn.ts'

/**
 * First contact of somebody with several accounts: which one, with the accounts as buttons. The words are kept for as long as an unfinished
 * message is, and carried on in the account that is tapped.
 */
export function askAccount(turn: Turn, accounts: OwnAccounts): Answer {
  const { input } = turn.request
  const said = input.kind === 'text' ? input.text : undefined
  const command = said === undefined ? undefined : readCommand(said, toWall(turn.now, turn.account.zone), turn.request.language)
  if (command?.kind === 'command' && command.name === 'account') return switchAccount(turn, command)
  const picker = pick(turn, accounts, accounts.all, { kind: 'accounts', kept: said !== undefined })
  const [first] = picker.writes.pending ?? []
  if (said === undefined || !first) return picker
  return { ...picker, after: () => turn.scratch.set(placeOf(first), said, lifetimes.oneself) }
}

/** An account was tapped: it is the writer's from now on, and what they wanted before they were asked is done there. */
export async function chooseAccount(turn: Turn, clicked: Pending): Promise<Answer> {
  const { accounts } = turn.request
  if (!accounts) return onlyAccount(turn)
  const switched = chosen(turn, accounts, turn.me)
  const place = placeOf(clicked)
  const said = await turn.scratch.get<string>(place)
  if (said === undefined) return { ...switched, replaces: true }
  const here = { ...turn, request: { ...turn.request, accounts: { ...accounts, chosen: turn.account.id } } }
  const answer = await answerText(here, said)
  return {
    ...answer,
    writes: bothWrites(choiceOf(turn, accounts, turn.account), answer.writes),
    replaces: true,
    async after() {
      await turn.scratch.delete(place)
      await answer.after?.()
    },
  }
}

/** The words wait under the name of the card that asked, which all its buttons share. */
function placeOf({ card }: Pending): string {
  return `said-before-account:${card}`
}
