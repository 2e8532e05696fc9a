import type { AccountVerb, PersonVerb } from './verbs.ts'

/** What a command is about, for the help's topics. */
export type CommandTopic = 'people' | 'templates' | 'roster' | 'rights' | 'checks' | 'accounts'

/** Who may, by the verbs of DOMAIN §2: judged in the account, or towards each person it is about. */
export type CommandNeeds =
  | { readonly in: 'account'; readonly verb: AccountVerb }
  | { readonly in: 'person'; readonly verb: PersonVerb }
  /** About the writer's own accounts and nobody else: everybody. */
  | { readonly in: 'own-accounts' }

export interface CommandRule {
  readonly topic: CommandTopic
  readonly needs: CommandNeeds
  /** Doing it changes state: it is shown first and waits for a button. */
  readonly changes: boolean
}

const inAccount = (verb: AccountVerb): CommandNeeds => ({ in: 'account', verb })
const aboutPerson = (verb: PersonVerb): CommandNeeds => ({ in: 'person', verb })
const shows = (topic: CommandTopic, needs: CommandNeeds): CommandRule => ({ topic, needs, changes: false })
const changes = (topic: CommandTopic, needs: CommandNeeds): CommandRule => ({ topic, needs, changes: true })

/**
 * Every command beside the language of status and schedule, with who may. The words that mean it, its help and its answer are looked
 * up under the same name, and the compiler misses none.
 */
export const commands = {
  reachable: shows('people', aboutPerson('see-reachable')),
  'who-on': shows('people', inAccount('see-board')),
  board: shows('people', inAccount('see-board')),
  'list-people': shows('people', inAccount('list-people')),
  person: shows('people', aboutPerson('see-settings')),
  'list-templates': shows('templates', inAccount('see-templates')),
  'show-template': shows('templates', inAccount('see-templates')),
  'create-template': changes('templates', inAccount('edit-templates')),
  'rename-template': changes('templates', inAccount('edit-templates')),
  'change-template': changes('templates', inAccount('edit-templates')),
  'remove-template': changes('templates', inAccount('edit-templates')),
  'apply-template': changes('templates', aboutPerson('apply-template')),
  drift: shows('templates', inAccount('see-templates')),
  'make-managed': changes('rights', aboutPerson('apply-template')),
  'make-self-managed': changes('rights', aboutPerson('apply-template')),
  'allow-status': changes('rights', aboutPerson('apply-template')),
  'forbid-status': changes('rights', aboutPerson('apply-template')),
  'allow-notifications': changes('rights', aboutPerson('apply-template')),
  'forbid-notifications': changes('rights', aboutPerson('apply-template')),
  'add-person': changes('roster', inAccount('add-person')),
  'change-person': changes('roster', aboutPerson('change-person')),
  'deactivate-person': changes('roster', aboutPerson('deactivate-person')),
  'reactivate-person': changes('roster', aboutPerson('deactivate-person')),
  'swap-numbers': changes('roster', aboutPerson('swap-number')),
  'appoint-admin': changes('roster', aboutPerson('appoint-admin')),
  'dismiss-admin': changes('roster', aboutPerson('dismiss-admin')),
  'appoint-team-admin': changes('roster', aboutPerson('appoint-admin')),
  'dismiss-team-admin': changes('roster', aboutPerson('dismiss-admin')),
  'appoint-reception': changes('roster', aboutPerson('appoint-admin')),
  'dismiss-reception': changes('roster', aboutPerson('dismiss-admin')),
  'list-admins': shows('people', inAccount('see-admins')),
  'list-teams': shows('roster', inAccount('list-people')),
  'join-team': changes('roster', aboutPerson('change-person')),
  'leave-team': changes('roster', aboutPerson('change-person')),
  'rename-team': changes('roster', inAccount('edit-account')),
  'lock-person': changes('roster', aboutPerson('lock-person')),
  'always-confirm': changes('roster', inAccount('edit-account')),
  'doctor-person': shows('checks', aboutPerson('check-person')),
  doctor: shows('checks', inAccount('check-account')),
  account: shows('accounts', { in: 'own-accounts' }),
} as const satisfies Record<string, CommandRule>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as CommandName[]

export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(commands, text)
}
