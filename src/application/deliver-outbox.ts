import { type NewId, noticeId } from '../domain/ids.ts'
import type { Notice } from '../domain/notice.ts'
import { refreshed, stillTrue } from '../domain/notices.ts'
import type { Account, Language, Subject } from '../domain/person.ts'
import { instant, type Instant } from '../domain/time.ts'
import { noticeCard } from './notice-card.ts'
import type { Clock, HomeConversation, Log, Messenger, NoticeOutcome, OutboxClaim, SendOutcome, Store } from './ports.ts'

export interface DeliveryTools {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
  readonly messengers: readonly Messenger[]
}

const mostAtOnce = 20
/** Longer than a platform takes to answer: a notice must not be claimed a second time while it is being sent. */
const leaseMs = 60_000
/** Time for a platform to get well before an unanswered notice is sent again; twice as long after the second time. */
const againMs = 5_000

/** Sends what is due, to each recipient one after the other. Gives how many it took; call again until it gives 0. */
export async function deliverOutbox(tools: DeliveryTools): Promise<number> {
  const claims = await tools.store.claimNotices(tools.clock.now(), mostAtOnce, leaseMs)
  await Promise.all(
    claims.map(async (claim) => {
      try {
        await tools.store.settleNotice(claim, await deliver(tools, claim))
      } catch (error) {
        tools.log.error('delivery-failed', { notice: claim.notice.id, attempt: claim.attempt, error })
      }
    }),
  )
  return claims.length
}

/** Whether a notice is still worth telling, and where (DOMAIN §8). */
export function decideDelivery(
  { notice }: OutboxClaim,
  subject: Subject | undefined,
  home: HomeConversation | undefined,
  now: Instant,
): { readonly kind: 'send'; readonly home: HomeConversation; readonly subject: Subject } | Extract<NoticeOutcome, { kind: 'dropped' }> {
  if (!subject || subject.person.deactivated) return { kind: 'dropped', because: 'not-wanted' }
  if (now >= notice.expires) return { kind: 'dropped', because: 'expired' }
  if (!stillTrue(notice, subject, now)) return { kind: 'dropped', because: 'stale' }
  if (!home || home.unreachable) return { kind: 'dropped', because: 'unreachable' }
  return { kind: 'send', home, subject }
}

const mostUnanswered = 3

/**
 * What a channel's answer means for the notice. What certainly did not arrive is sent again; what nobody answered only by a channel
 * that marks it, and not for ever.
 */
export function settlement(outcome: SendOutcome, now: Instant, { attempt, marksRepeats }: Sent = { attempt: 1 }): NoticeOutcome {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', at: now, ...(outcome.platformId !== undefined && { platformId: outcome.platformId }) }
    case 'retry':
      return { kind: 'retry', at: instant(now + outcome.afterMs), because: outcome.because }
    case 'unreachable':
      return { kind: 'dropped', because: 'unreachable' }
    case 'unknown':
      if (!marksRepeats || attempt >= mostUnanswered) return { kind: 'dropped', because: 'unknown' }
      return { kind: 'retry', at: instant(now + attempt * againMs), because: 'unanswered' }
  }
}

interface Sent {
  readonly attempt: number
  readonly marksRepeats?: true
}

async function deliver(tools: DeliveryTools, claim: OutboxClaim): Promise<NoticeOutcome> {
  const { store, clock, messengers } = tools
  const { notice } = claim
  const subject = await store.subject(notice.account, notice.to)
  const home = await store.conversationOf(notice.to)
  const decision = decideDelivery(claim, subject, home, clock.now())
  const messenger = messengers.find(({ channel }) => channel === home?.channel)
  if (decision.kind === 'dropped') return dropped(tools, notice, decision)
  if (!messenger) return dropped(tools, notice, { kind: 'dropped', because: 'unreachable' })
  const { card, pending } = await noticeCard(tools, refreshed(notice, decision.subject, clock.now()), decision.subject)
  // Before it is sent: a button that is shown must stand for something.
  if (pending.length > 0) await store.commit({ at: clock.now(), pending })
  const outcome = await messenger.send(decision.home, notice.id, card, languageOf(decision.subject), claim.uncertain === true)
  const settled = settlement(outcome, clock.now(), {
    attempt: claim.attempt,
    ...(messenger.marksRepeats && { marksRepeats: true }),
  })
  if (outcome.kind === 'unreachable') await store.saveConversation({ ...decision.home, unreachable: true })
  return settled.kind === 'dropped' ? dropped(tools, notice, settled) : settled
}

/** An admin whose change could not be told learns it, once, as long as it would have mattered (DOMAIN §8). */
async function dropped(
  { store, clock, log }: DeliveryTools,
  notice: Notice,
  outcome: Extract<NoticeOutcome, { kind: 'dropped' }>,
): Promise<NoticeOutcome> {
  log.info('notice-dropped', { notice: notice.id, news: notice.news.kind, because: outcome.because })
  const { news } = notice
  if (outcome.because !== 'unreachable' || news.kind !== 'changed-by-other' || news.by.kind !== 'person') return outcome
  const admin = await store.subject(notice.account, news.by.person)
  if (!admin) return outcome
  const told: Notice = {
    id: noticeId(`${notice.id}.untold`),
    account: notice.account,
    to: admin.person.id,
    due: clock.now(),
    expires: notice.expires,
    profileVersion: admin.profile.version,
    news: { kind: 'could-not-tell', person: notice.to },
  }
  await store.commit({ at: clock.now(), key: told.id, notices: [told] })
  return outcome
}

function languageOf({ person, account }: { person: Subject['person']; account: Account }): Language {
  return person.language ?? account.language
}
