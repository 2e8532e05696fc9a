import type { Actor } from './actor.ts'
import { type AdminAct, reversed } from './admin-act.ts'
import type { Change } from './change.ts'
import { type AccountId, assertNever } from './ids.ts'
import type { Reversal } from './operation.ts'
import { adminUndoMs } from './reversal-rights.ts'
import type { Instant } from './time.ts'
import { type AccountVerb, mayDoAbout, mayDoIn } from './verbs.ts'

/** Whether this actor may do it now: judged when it is asked for, when its button is clicked, and when it is taken back (DOMAIN §7). */
export function mayAct(actor: Actor, account: AccountId, act: AdminAct): boolean {
  const inAccount = (verb: AccountVerb): boolean => mayDoIn(actor, verb, account)
  switch (act.kind) {
    case 'save-template':
    case 'remove-template':
      return inAccount('edit-templates')
    case 'always-confirm':
      return inAccount('edit-account')
    case 'lock':
      return mayDoAbout(actor, 'lock-person', act.person)
    case 'save-people':
      return act.people.every(
        ({ person, was }) => person.account === account && (was ? mayDoAbout(actor, 'change-person', was) : inAccount('add-person')),
      )
    default:
      return assertNever(act)
  }
}

export type ActReversal =
  | { readonly kind: 'planned'; readonly back: AdminAct }
  | {
      readonly kind: 'refused'
      /** "lock-stays": whoever was locked out links again by writing to the bot; nobody does that for them. */
      readonly because: 'not-yours' | 'already-undone' | 'nothing-to-redo' | 'expired' | 'lock-stays'
    }

/** What takes an act back, for 14 days and by whoever may do it (DOMAIN §7). Whether the account still stands so is seen when it is done. */
export function planActReversal(reversal: Reversal, change: Change, act: AdminAct, actor: Actor, now: Instant): ActReversal {
  const refused = (because: Extract<ActReversal, { kind: 'refused' }>['because']): ActReversal => ({ kind: 'refused', because })
  const back = reversed(act)
  if (!mayAct(actor, change.account, back ?? act)) return refused('not-yours')
  if (change.undoneBy !== undefined) return refused('already-undone')
  if (reversal.kind === 'redo' && change.did.kind !== 'undo') return refused('nothing-to-redo')
  if (now - change.at > adminUndoMs) return refused('expired')
  return back ? { kind: 'planned', back } : refused('lock-stays')
}
