import type { PersonId } from './ids.ts'
import type { Template } from './operation.ts'
import type { Account, Person, Profile } from './person.ts'
import { sameValue } from './same-value.ts'

/** What an admin changes that is nobody's own profile: a template, the roster, the account. Before and after, so it can be taken back. */
export type AdminAct =
  | { readonly kind: 'save-template'; readonly template: Template; readonly was?: Template }
  | { readonly kind: 'remove-template'; readonly template: Template }
  | {
      readonly kind: 'save-people'
      readonly people: readonly PersonEdit[]
      /** It gives a team another name, in the calendar too. */
      readonly team?: TeamName
    }
  | { readonly kind: 'always-confirm'; readonly on: boolean }
  /** Lost phone or account: the chat identity no longer leads to the person. */
  | { readonly kind: 'lock'; readonly person: Person }

export interface TeamName {
  readonly from: string
  readonly to: string
}

export interface PersonEdit {
  /** Absent = somebody new. */
  readonly was?: Person
  readonly person: Person
  /** What only a roster file sets besides the person; absent = as it is. */
  readonly settings?: { readonly was: RosterSettings; readonly now: RosterSettings }
}

/** The part of a profile that the roster keeps (DOMAIN §2). */
export type RosterSettings = Pick<Profile, 'managed' | 'fmuActive' | 'mayChangeStatus' | 'mayChangeNotifications'>

export function rosterSettingsOf({ managed, fmuActive, mayChangeStatus, mayChangeNotifications }: Profile): RosterSettings {
  return { managed, fmuActive, mayChangeStatus, mayChangeNotifications }
}

/** The account, its roster (leavers too) and its templates as they stand now. */
export interface AccountNow {
  readonly account: Account
  readonly people: readonly Person[]
  readonly settings: ReadonlyMap<PersonId, RosterSettings>
  readonly templates: readonly Template[]
}

/** What takes the act back; a lock is not taken back, the person links again. */
export function reversed(act: AdminAct): AdminAct | undefined {
  switch (act.kind) {
    case 'save-template': {
      const { was, template } = act
      return was
        ? { kind: 'save-template', template: { ...was, version: template.version + 1 }, was: template }
        : { kind: 'remove-template', template }
    }
    case 'remove-template':
      return { kind: 'save-template', template: act.template }
    case 'save-people':
      return {
        kind: 'save-people',
        people: act.people.map(({ was, person, settings }) => ({
          was: person,
          person: was ?? { ...person, deactivated: true },
          ...(was && settings && { settings: { was: settings.now, now: settings.was } }),
        })),
        ...(act.team && { team: { from: act.team.to, to: act.team.from } }),
      }
    case 'always-confirm':
      return { kind: 'always-confirm', on: !act.on }
    case 'lock':
      return undefined
  }
}

/** Whether the account is left without an admin who acts: the last one cannot leave (DOMAIN §2). */
export function losesLastAdmin(edits: readonly PersonEdit[], everyone: readonly Person[]): boolean {
  const acts = ({ role, deactivated }: Person): boolean => role === 'account-admin' && !deactivated
  const edited = new Map(edits.map(({ person }) => [person.id, person]))
  const after = everyone.map((person) => edited.get(person.id) ?? person)
  return everyone.some(acts) && !after.some(acts)
}

/** Whether the account still stands as it did when the act was shown. */
export function stillAs({ account, people, settings, templates }: AccountNow, act: AdminAct): boolean {
  switch (act.kind) {
    case 'save-template': {
      const present = templates.find(({ id }) => id === act.template.id)
      return sameValue(present, act.was)
    }
    case 'remove-template':
      return sameValue(
        templates.find(({ id }) => id === act.template.id),
        act.template,
      )
    case 'save-people': {
      const byId = new Map(people.map((person) => [person.id, person]))
      return act.people.every(({ was, person: { id }, settings: set }) => {
        const present = settings.get(id)
        return sameValue(byId.get(id), was) && (!present || !set || sameValue(present, set.was))
      })
    }
    case 'always-confirm':
      return account.alwaysConfirm !== act.on
    case 'lock':
      return true
  }
}

/** The account with the team's new name wherever its calendar leaves that team out. */
export function withTeamRenamed(account: Account, { from, to }: TeamName): Account {
  const calendar = account.calendar.map((day) => ({ ...day, exemptTeams: day.exemptTeams.map((team) => (team === from ? to : team)) }))
  return { ...account, calendar }
}
