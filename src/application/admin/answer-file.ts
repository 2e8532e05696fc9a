import type { Actor } from '../../domain/actor.ts'
import type { PersonEdit } from '../../domain/admin-act.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { TableFile } from '../../domain/table-file.ts'
import { mayDoIn } from '../../domain/verbs.ts'
import { changeNothing, lifetimes, openButtons } from '../buttons.ts'
import { planRoster } from '../roster/plan-roster.ts'
import { type Answer, ownerOf, type Turn } from '../turn.ts'
import { adminCard, forbidden, problem } from './admin-card.ts'

/** A roster file in the chat: what it would do, row by row, and a button that saves the rows that are right (DOMAIN §7, §10). */
export async function answerFile(turn: Turn, file: TableFile): Promise<Answer> {
  const { store, account, newId } = turn
  const may = (actor: Actor): boolean => mayDoIn(actor, 'import-file', account.id)
  if (!may(turn.actor)) return forbidden(turn, { what: 'import-file', may, reads: false })
  if (file.kind === 'unreadable') return problem(turn, { kind: 'file', name: file.name, because: file.because })
  const people = await store.people(account.id, { includeDeactivated: true })
  const { edits, unchanged, notNamed, problems, ignored } = planRoster(file.rows, { account: account.id, people, newId })
  const named = (all: readonly PersonEdit[]): readonly string[] => all.map(({ person }) => person.name)
  const about = {
    ...{ kind: 'roster-file' as const, name: file.name, unchanged, notNamed, problems, ignored },
    added: named(edits.filter(({ was }) => !was)),
    changed: named(edits.filter(({ was }) => was)),
  }
  if (edits.length === 0) return { card: adminCard(turn, about), writes: {}, replaces: false }
  const act = { kind: 'save-people' as const, people: edits.map(withoutSameSettings) }
  const { buttons, pending } = openButtons(ownerOf(turn), [
    {
      verb: 'confirm',
      label: { kind: 'act', act: act.kind, people: edits.length },
      wish: { kind: 'act', act },
      forMs: lifetimes.manyPeople,
      style: 'positive',
    },
    changeNothing(lifetimes.manyPeople),
  ])
  const [yes, nothing] = buttons
  return {
    card: adminCard(turn, about, buttons),
    writes: { pending },
    remember: yes && nothing ? { openCard: nothing.id, confirm: yes.id } : {},
    replaces: false,
  }
}

/** Settings that the file leaves as they are may change meanwhile without standing in its way. */
function withoutSameSettings({ settings, ...edit }: PersonEdit): PersonEdit {
  return settings && !sameValue(settings.was, settings.now) ? { ...edit, settings } : edit
}
