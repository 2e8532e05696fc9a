import type { Target } from '../../domain/reading.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { ask, sure } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { timesOf } from './times.ts'
import { slotsFrom } from './weekly.ts'
import { draftOf } from './weekly-draft.ts'

/** "apply Option1 to Jan and Sofie", "create template Early: mon-fri 6:00-14:00 on duty" (DOMAIN §10). */
export function templateOutcome(clauses: readonly Clause[]): Outcome | undefined {
  const [first] = clauses
  if (first === undefined) return undefined
  const about = clauses.some((clause) => clause.topics.has('template')) || clauses.some((clause) => clause.cues.has('apply'))
  if (!about) return undefined
  const template = clauses.find((clause) => clause.template !== undefined)?.template
  const named = clauses.flatMap((clause) => clause.targets)
  const all = named.length === 0 && clauses.some((clause) => clause.cues.has('all'))
  const targets: readonly Target[] = all ? [{ kind: 'everyone' }] : named
  if (template === undefined) return ask({ kind: 'template' })
  if (clauses.some((clause) => clause.cues.has('create'))) return created(template, clauses)
  // "geef Karim sjabloon Vroeg", "pas sjabloon Vroeg toe op Karim": what is given to somebody is applied.
  const given = targets.length > 0 && saysAny(first, ['apply', 'change']) && !first.cues.has('remove')
  if (saysAny(first, ['remove', 'show', 'change']) && !given) {
    const name = first.cues.has('show') ? 'show-template' : first.cues.has('remove') ? 'remove-template' : 'rename-template'
    return sure({ kind: 'command', name, changes: name !== 'show-template', words: [template], targets }, name)
  }
  if (targets.length === 0) return ask({ kind: 'whom' })
  return sure({ kind: 'apply-template', template, targets }, 'apply template')
}

function created(template: string, clauses: readonly Clause[]): Outcome {
  const drafts = []
  for (const clause of clauses) {
    const draft = draftOf(timesOf(clause), clause.statuses[0]?.status, {
      meantime: clause.cues.has('meantime'),
      follows: false,
      only: clause.cues.has('only'),
    })
    if ('kind' in draft) return ask(draft)
    drafts.push(draft)
  }
  const made = slotsFrom(drafts)
  return made.kind === 'missing'
    ? ask(made.missing)
    : sure({ kind: 'create-template', template, slots: made.slots }, 'create template', made.assumed)
}
