import type { AccountNow, AdminAct, PersonEdit, RosterSettings } from './admin-act.ts'
import type { Template } from './operation.ts'
import type { Person } from './person.ts'
import { sameValue } from './same-value.ts'

/**
 * The same wish on what stands now, for a fresh difference when somebody changed it meanwhile (DOMAIN §7): only what the act touched is
 * asked for again. Undefined where nothing is left to ask: what it was about is gone, or stands as wished already.
 */
export function rebasedAct(act: AdminAct, { people, settings, templates }: AccountNow): AdminAct | undefined {
  switch (act.kind) {
    case 'save-template': {
      const present = templates.find(({ id }) => id === act.template.id)
      return present && act.was ? rebasedTemplate(act.template, act.was, present) : undefined
    }
    case 'remove-template': {
      const template = templates.find(({ id }) => id === act.template.id)
      return template && { kind: 'remove-template', template }
    }
    case 'save-people': {
      const byId = new Map(people.map((person) => [person.id, person]))
      const edits = act.people.flatMap((edit) => rebasedEdit(edit, byId.get(edit.person.id), settings.get(edit.person.id)))
      return edits.length > 0 ? { ...act, people: edits } : undefined
    }
    case 'always-confirm':
    case 'lock':
      return undefined
  }
}

function rebasedTemplate(wished: Template, was: Template, present: Template): AdminAct | undefined {
  const template: Template = {
    ...present,
    ...(wished.name !== was.name && { name: wished.name }),
    ...(!sameValue(wished.slots, was.slots) && { slots: wished.slots }),
  }
  if (sameValue(template, present)) return undefined
  return { kind: 'save-template', template: { ...template, version: present.version + 1 }, was: present }
}

function rebasedEdit(edit: PersonEdit, present: Person | undefined, settings: RosterSettings | undefined): readonly PersonEdit[] {
  const { was, person } = edit
  if (!was) return present ? [] : [edit]
  if (!present) return []
  const next = withTouched(present, was, person)
  const set = edit.settings && settings && { was: settings, now: withTouched(settings, edit.settings.was, edit.settings.now) }
  const sets = set !== undefined && !sameValue(set.was, set.now)
  if (sameValue(next, present) && !sets) return []
  return [{ was: present, person: next, ...(sets && { settings: set }) }]
}

/** What is there now, with the fields in which `wished` differs from what it was made of. */
function withTouched<Facts extends object>(present: Facts, was: Facts, wished: Facts): Facts {
  const touched = new Set(
    ([...Object.keys(was), ...Object.keys(wished)] as (keyof Facts)[]).filter((key) => !sameValue(was[key], wished[key])),
  )
  const kept = Object.entries(present).filter(([key]) => !touched.has(key as keyof Facts))
  const set = Object.entries(wished).filter(([key]) => touched.has(key as keyof Facts))
  return Object.fromEntries([...kept, ...set]) as Facts
}
