import type { Clock, Log, SlackData } from '../../application/ports.ts'
import { startLoop, type WorkerLoop } from '../../application/worker-loop.ts'
import { instant, type Instant } from '../../domain/time.ts'
import { within } from '../../http/deadline.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import type { Answer } from './answer.ts'
import { converse, type Conversed, type ConverseTools } from './converse.ts'
import { deliver, type Delivered, type DeliverTools, placeName } from './deliver.ts'
import type { Incoming } from './incoming.ts'

export interface InboxTools extends ConverseTools, DeliverTools {
  readonly data: SlackData
  readonly clock: Clock
  readonly log: Log
}

export interface Inbox {
  /** Takes in what Slack may send again. Resolves when Slack may be told so: it is finished, or kept in the store. */
  take(incoming: Incoming): Promise<void>
  /** The answer, when it is there in time to go with the acknowledgement; else it is kept, and follows. */
  answerNow(incoming: Incoming): Promise<Answer | undefined>
  /** Takes up what nobody finished, until it is stopped. */
  start(): WorkerLoop
  /** Everything under way has come to its end. */
  settled(): Promise<void>
}

/** Slack waits three seconds for an acknowledgement. */
const ackMs = 2_000
/** Longer than everything a try waits for together. */
const leaseMs = 60_000
const firstRetryMs = 5_000
const mostAttempts = 8
const mostAtOnce = 10
const tickMs = 1_000

/** Between Slack's request and its end: what is acknowledged is either finished or stands in the store, also after kill -9. */
export function createInbox(tools: InboxTools): Inbox {
  const { data, clock, log } = tools
  const running = new Set<Promise<unknown>>()
  return {
    async take(incoming) {
      const at = clock.now()
      const state = await data.takeIn({ key: incoming.key, body: JSON.stringify(incoming), at }, later(leaseMs))
      if (state !== 'new') return
      await within(ackMs, follow(work(incoming, at, 1)))
    },
    async answerNow(incoming) {
      const at = clock.now()
      const conversing = follow(converse(tools, incoming, at))
      const outcome = await within(ackMs, conversing)
      if (outcome.kind === 'done') return answerOf(incoming, outcome.value)
      await data.takeIn({ key: incoming.key, body: JSON.stringify(incoming), at }, later(leaseMs))
      void follow(finish(incoming, conversing, 1))
      return undefined
    },
    start: () => startLoop('slack-inbox', tickMs, takeUp, log),
    settled: async () => {
      await Promise.allSettled([...running])
    },
  }

  async function takeUp(): Promise<number> {
    const claims = await data.claimOpen(clock.now(), mostAtOnce, later(leaseMs))
    await Promise.all(claims.map(({ body, at, attempt }) => work(JSON.parse(body) as Incoming, at, attempt)))
    return claims.length
  }

  function work(incoming: Incoming, at: Instant, attempt: number): Promise<void> {
    return finish(incoming, converse(tools, incoming, at), attempt)
  }

  /** Never rejects: what fails is kept and taken up again, as often as is reasonable. */
  async function finish(incoming: Incoming, conversing: Promise<Conversed>, attempt: number): Promise<void> {
    try {
      const conversed = await conversing
      switch (conversed.kind) {
        case 'answer':
          await settle(incoming, attempt, await deliver(tools, { incoming, answer: conversed.answer, uncertain: attempt > 1 }))
          break
        case 'not-here':
          await data.finish(incoming.key)
          break
        case 'unavailable':
          await again(incoming, attempt, conversed.because, 0)
      }
    } catch (error) {
      log.error('slack.not-finished', { place: placeName(incoming), attempt, error })
      await again(incoming, attempt, 'failed', 0).catch((reason: unknown) => log.error('slack.not-kept', { error: reason }))
    }
  }

  async function settle(incoming: Incoming, attempt: number, delivered: Delivered): Promise<void> {
    switch (delivered.kind) {
      case 'delivered':
        await data.finish(incoming.key)
        break
      case 'later':
        await again(incoming, attempt, delivered.because, delivered.afterMs)
        break
      case 'unanswered':
        await again(incoming, attempt, delivered.because, 0)
        break
      case 'gone':
      case 'refused':
        log.warn('slack.answer-not-delivered', { place: placeName(incoming), because: delivered.because })
        await data.finish(incoming.key)
    }
  }

  async function again(incoming: Incoming, attempt: number, because: string, afterMs: number): Promise<void> {
    if (attempt >= mostAttempts) {
      log.error('slack.given-up', { place: placeName(incoming), because })
      return data.finish(incoming.key)
    }
    log.info('slack.again', { place: placeName(incoming), because, attempt })
    await data.postpone(incoming.key, later(Math.max(afterMs, firstRetryMs * 2 ** (attempt - 1))))
  }

  function answerOf({ from }: Incoming, conversed: Conversed): Answer | undefined {
    switch (conversed.kind) {
      case 'answer':
        return conversed.answer
      case 'not-here':
        return undefined
      case 'unavailable':
        log.warn('slack.person-not-found-out', { team: from.team, because: conversed.because })
        return { kind: 'line', text: slackTextsFor('en').failed, language: 'en' }
    }
  }

  function later(ms: number): Instant {
    return instant(clock.now() + ms)
  }

  function follow<Value>(promise: Promise<Value>): Promise<Value> {
    running.add(promise)
    const forget = (): void => void running.delete(promise)
    promise.then(forget, forget)
    return promise
  }
}
