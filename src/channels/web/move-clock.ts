import type { Application } from '../../application/create-application.ts'
import type { Store } from '../../application/ports.ts'
import { effective } from '../../domain/effective.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Subject } from '../../domain/person.ts'
import { instant, type Instant, minuteMs } from '../../domain/time.ts'
import type { Bell } from './bell.ts'
import type { DemoClock } from './demo-clock.ts'
import type { ClockWish } from './read-wish.ts'
import type { WireClockAnswer } from './wire.ts'

export interface ClockTools {
  readonly application: Pick<Application, 'runDue' | 'deliverOutbox'>
  readonly store: Store
  readonly account: AccountId
  readonly clock: DemoClock
  readonly bell: Bell
}

/** Moves the demo clock and lets everything happen that is due by then, before it answers. */
export async function moveClock(tools: ClockTools, wish: ClockWish): Promise<WireClockAnswer> {
  const { clock, bell, application } = tools
  const to = await target(tools, wish)
  if (to === undefined || to <= clock.now()) return { moved: false }
  await clock.moveTo(to)
  await untilIdle(application.runDue)
  await untilIdle(application.deliverOutbox)
  bell.ringAll()
  return { moved: true }
}

async function target({ store, account, clock }: ClockTools, { advance, person }: ClockWish): Promise<Instant | undefined> {
  const now = clock.now()
  if (advance === 'hour') return instant(now + 60 * minuteMs)
  const subjects = person ? [await store.subject(account, person)] : await store.people(account)
  const changes = subjects.flatMap((subject) => nextChangeOf(subject, now))
  return changes.length > 0 ? instant(Math.min(...changes)) : undefined
}

function nextChangeOf(subject: Subject | undefined, now: Instant): readonly Instant[] {
  const until = subject && effective(subject, now).until
  return until === undefined ? [] : [until]
}

/** Rounds take a few at a time; a bound, so that a stuck one cannot hold the answer back for ever. */
async function untilIdle(round: () => Promise<number>): Promise<void> {
  for (let rounds = 0; rounds < 100 && (await round()) > 0; rounds++);
}
