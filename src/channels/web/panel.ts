import { routesOf } from '../../application/answer-query.ts'
import type { CardData } from '../../cards/card-data.ts'
import { renderAdaptiveCard } from '../../cards/adaptive-card.ts'
import { statusView } from '../../cards/views/status.ts'
import { effective } from '../../domain/effective.ts'
import type { Subject } from '../../domain/person.ts'
import { dateOf, type Instant, minuteMs, mondayOf, toWall } from '../../domain/time.ts'
import { languageOf, shownMoment } from './entry.ts'
import type { WirePanel } from './wire.ts'

/** What stands beside the conversation: the status with its why, what calls do, the week as drawn on a card, and the clock. */
export function panelOf(subject: Subject, now: Instant): WirePanel {
  const language = languageOf(subject)
  const holds = effective(subject, now)
  const status = statusView(statusCard(subject, now), language)
  const today = shownMoment(subject, now, now)
  const next = holds.until === undefined ? undefined : shownMoment(subject, holds.until, now)
  return {
    ...(holds.status && { status: holds.status }),
    headline: status.headline,
    then: status.follow.join(' '),
    because: status.lines.join(' '),
    calls: status.facts,
    week: renderAdaptiveCard(weekCard(subject, now), language),
    clock: {
      ...today,
      minuteLeft: minuteMs - (now % minuteMs),
      ...(next && { next: next.date === today.date ? next.time : `${next.date}, ${next.time}` }),
    },
  }
}

function statusCard(subject: Subject, now: Instant): Extract<CardData, { kind: 'status' }> {
  const holds = effective(subject, now)
  return {
    ...frame(subject, now),
    kind: 'status',
    at: now,
    effective: holds,
    ...(holds.until !== undefined && { then: effective(subject, holds.until) }),
    profile: subject.profile,
    routes: routesOf(subject, now),
  }
}

function weekCard(subject: Subject, now: Instant): Extract<CardData, { kind: 'week' }> {
  const { zone } = frame(subject, now)
  const monday = mondayOf(dateOf(toWall(now, zone)))
  return { ...frame(subject, now), kind: 'week', profile: subject.profile, monday, effective: effective(subject, now) }
}

/** Without buttons: what is done, is done in the conversation. */
function frame({ account, person, profile }: Subject, now: Instant) {
  return { account, zone: profile.zone ?? account.zone, now, buttons: [], about: person.id }
}
