import { losesLastAdmin, type PersonEdit } from './admin-act.ts'
import type { Person } from './person.ts'

/** Why the roster cannot become what edits make of it. */
export type RosterProblem =
  { readonly kind: 'last-admin' } | { readonly kind: 'number-taken' | 'email-taken'; readonly text: string; readonly by: string }

/** A number and an address lead to one person who acts, and somebody stays admin (DOMAIN §2). `everyone`: the roster as it stands now. */
export function rosterProblem(edits: readonly PersonEdit[], everyone: readonly Person[]): RosterProblem | undefined {
  if (losesLastAdmin(edits, everyone)) return { kind: 'last-admin' }
  const taken = takenAfter(edits, everyone)
  for (const { person } of edits) {
    const problem = taken(person)
    if (problem) return problem
  }
  return undefined
}

/** Whose number or address leads to somebody else, once all edits are made. */
export function takenAfter(edits: readonly PersonEdit[], everyone: readonly Person[]): (person: Person) => RosterProblem | undefined {
  const after = new Map([...everyone, ...edits.map(({ person }) => person)].map((person) => [person.id, person]))
  const byNumber = new Map<string, Person[]>()
  const byEmail = new Map<string, Person[]>()
  const add = (index: Map<string, Person[]>, mark: string | undefined, person: Person): void => {
    if (mark !== undefined) index.set(mark, [...(index.get(mark) ?? []), person])
  }
  for (const person of after.values()) {
    if (person.deactivated) continue
    for (const number of new Set([person.fixedNumber, person.mobileNumber])) add(byNumber, number, person)
    add(byEmail, person.email?.toLowerCase(), person)
  }
  return (person) => {
    if (person.deactivated) return undefined
    const other = (holders: readonly Person[] | undefined) => holders?.find(({ id }) => id !== person.id)
    for (const text of [person.fixedNumber, person.mobileNumber]) {
      const holder = text === undefined ? undefined : other(byNumber.get(text))
      if (holder && text !== undefined) return { kind: 'number-taken', text, by: holder.name }
    }
    const { email } = person
    const namesake = email === undefined ? undefined : other(byEmail.get(email.toLowerCase()))
    return namesake && email !== undefined ? { kind: 'email-taken', text: email, by: namesake.name } : undefined
  }
}
