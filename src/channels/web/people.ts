import type { Store } from '../../application/ports.ts'
import { hostConfigs } from '../../cards/host-config.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Account, Subject } from '../../domain/person.ts'
import { pageTexts } from '../../texts/page.ts'
import { languageOf } from './entry.ts'
import type { WirePeople, WirePerson } from './wire.ts'

/** What a page needs before anything else: whom one may be, the words in all languages, and how cards are coloured. */
export async function peopleOf(store: Store, account: AccountId): Promise<WirePeople> {
  const company = await store.account(account)
  if (!company) throw new Error('the account of the chat page is gone')
  const subjects = await store.people(account)
  return {
    company: company.name,
    people: subjects.toSorted((one, other) => rank(company, one) - rank(company, other)).map(toWirePerson),
    texts: pageTexts,
    hostConfigs,
  }
}

/** The first is whom a newcomer starts as: an ordinary employee who reads the company's language. */
function rank({ language }: Account, subject: Subject): number {
  const { role } = subject.person
  const kind = role === 'employee' ? (subject.profile.managed ? 1 : 0) : { reception: 2, 'team-admin': 3, 'account-admin': 4 }[role]
  return 2 * kind + (languageOf(subject) === language ? 0 : 1)
}

function toWirePerson(subject: Subject): WirePerson {
  const { id, name, role, teams } = subject.person
  return { id, name, role, teams, managed: subject.profile.managed, language: languageOf(subject) }
}
