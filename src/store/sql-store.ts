import type { Store } from '../application/ports.ts'
import { claimDue, overdueSince } from './claim-due.ts'
import { commitBatch } from './commit.ts'
import type { Connections } from './connections.ts'
import { readConversation, saveConversation } from './conversations.ts'
import { actsElsewhere, link, readBindings, readLinksOfPerson, readLinksOfUser, readMemberships, unlink } from './links.ts'
import { claimNotices, settleNotice } from './outbox.ts'
import {
  readAccount,
  readAccounts,
  readPeople,
  readPersonByEmail,
  readPersonByNumber,
  readRosterVersion,
  readSubject,
  readSubjectAt,
  readTemplates,
} from './read-people.ts'
import { readAudit, readChange, readChanges } from './read-record.ts'
import { toPending, toReplyOf } from './read-requests.ts'
import { sweep } from './sweep.ts'

/** The Store port over SQL. */
export function sqlStore(connections: Connections): Store {
  const { read, write, group, close } = connections
  return {
    account: (id) => readAccount(read, id),
    accounts: () => readAccounts(read),
    subject: (account, person) => readSubject(read, account, person),
    subjectAt: (account, person, at) => readSubjectAt(read, account, person, at),
    people: (account, filter = {}) => readPeople(read, account, filter),
    personByNumber: (account, number) => readPersonByNumber(read, account, number),
    personByEmail: (account, email) => readPersonByEmail(read, account, email),
    templates: (account) => readTemplates(read, account),
    rosterVersion: (account) => readRosterVersion(read, account),
    change: (account, id) => readChange(read, account, id),
    changes: (account, filter) => readChanges(read, account, filter),
    audit: (account, filter) => readAudit(read, account, filter),
    pending: (id) => toPending(read, id),
    replyTo: (key) => toReplyOf(read, key),
    commit: (batch) => commitBatch(group, batch),
    claimDue: (now, most, leaseMs) => claimDue(connections, { now, most, leaseMs }),
    overdueSince: (account, person, now) => overdueSince(read, account, person, now),
    claimNotices: (now, most, leaseMs) => claimNotices(connections, { now, most, leaseMs }),
    settleNotice: (claim, outcome) => settleNotice(connections, claim, outcome),
    conversationOf: (person) => readConversation(read, person),
    saveConversation: (home) => saveConversation(group, home),
    memberships: (identity) => readMemberships(read, identity),
    actsElsewhere: (person) => actsElsewhere(read, person),
    linksOf: (identity) => readLinksOfUser(read, identity),
    identitiesOf: (person) => readLinksOfPerson(read, person),
    link: (identity) => link(write, identity),
    unlink: (person) => unlink(write, person),
    bindings: (channel, tenant) => readBindings(read, channel, tenant),
    sweep: (now) => sweep(write, now),
    close,
  }
}
