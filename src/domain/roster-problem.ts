import { losesLastAdmin, type PersonEdit } from './admin-act.ts'
import type { Person } from './person.ts'

/** Why the roster cannot become what edits make of it. */
export type RosterProblem =
  { readonly kind: 'last-admin' } | { readonly kind: 'number-taken' | 'email-taken'; readonly text: string; readonly by: string }

/** A number and an address lead to one person who acts, and somebody stays admin (DOMAIN §2). `everyone`: the roster as it stands now. */
export function rosterProblem(edits: readonly PersonEdit[], everyone: readonly Person[]): RosterProblem | undefined {
  if (losesLastAdmin(edits, everyone)) return { kind: 'last-admin' }
  const after = [...everyone.filter(({ id }) => edits.every(({ person }) => person.id !== id)), ...edits.map(({ person }) => person)]
  for (const { person } of edits) {
    if (person.deactivated) continue
    const others = after.filter(({ id, deactivated }) => id !== person.id && !deactivated)
    const taken = numberTaken(person, others) ?? emailTaken(person, others)
    if (taken) return taken
  }
  return undefined
}

function numberTaken(person: Person, others: readonly Person[]): RosterProblem | undefined {
  for (const text of [person.fixedNumber, person.mobileNumber]) {
    const holder = others.find(({ fixedNumber, mobileNumber }) => text !== undefined && (fixedNumber === text || mobileNumber === text))
    if (holder && text !== undefined) return { kind: 'number-taken', text, by: holder.name }
  }
  return undefined
}

function emailTaken({ email }: Person, others: readonly Person[]): RosterProblem | undefined {
  const namesake = others.find((other) => email !== undefined && other.email?.toLowerCase() === email.toLowerCase())
  return namesake && email !== undefined ? { kind: 'email-taken', text: email, by: namesake.name } : undefined
}
