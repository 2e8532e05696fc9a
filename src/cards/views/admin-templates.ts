import { assertNever } from '../../domain/ids.ts'
import type { Drift } from '../../domain/templates.ts'
import type { AdminFacts } from '../card-data.ts'
import { plainName } from '../say/plain-name.ts'
import { spokenSlotsPhrase } from '../say/slots.ts'
import type { Voice } from '../say/voice.ts'
import type { Fact, View } from '../view.ts'
import { factOf } from './admin-fact.ts'

type Of<Kind extends AdminFacts['kind']> = Extract<AdminFacts, { kind: Kind }>

export function templatesFacts(voice: Voice, rows: Of<'templates'>['rows']): readonly Fact[] {
  const { admin, words } = voice.texts
  return rows.map(({ template, people }) => {
    const used = admin.usedBy({ who: words.people({ count: people }) })
    return factOf(voice, plainName(template.name), `${spokenSlotsPhrase(voice, template.slots)}. ${used}`)
  })
}

/** With the sentence that would make it again: copied, changed and sent, it is understood as it stands. */
export function templateView(voice: Voice, { template, people }: Of<'template'>): Pick<View, 'headline'> & Partial<View> {
  const { admin, words } = voice.texts
  const name = plainName(template.name)
  const slots = spokenSlotsPhrase(voice, template.slots)
  return {
    headline: `${admin.template({ name, version: String(template.version) })}.`,
    facts: [factOf(voice, admin.toCopy, admin.templateText({ name, slots }))],
    notes: [admin.usedBy({ who: words.people({ count: people }) })],
  }
}

export function driftFacts(voice: Voice, rows: Of<'drift'>['rows']): readonly Fact[] {
  return rows.map(({ person, template, drift }) =>
    factOf(voice, plainName(person.name), `${plainName(template)}: ${driftPhrase(voice, drift)}`),
  )
}

export function driftPhrase(voice: Voice, drift: Drift): string {
  const { driftIs } = voice.texts.admin
  switch (drift.kind) {
    case 'none':
      return driftIs.none
    case 'as-template':
      return driftIs.asTemplate
    case 'edited':
      return driftIs.edited
    case 'older':
      return [driftIs.older({ version: String(drift.version) }), ...(drift.edited === true ? [driftIs.edited] : [])].join(', ')
    case 'template-gone':
      return driftIs.gone({ name: plainName(drift.name) })
    default:
      return assertNever(drift)
  }
}
