import { statusCard } from '../../application/status-card.ts'
import { frameOf } from '../../application/turn.ts'
import { renderAdaptiveCard } from '../../cards/adaptive-card.ts'
import type { CardData } from '../../cards/card-data.ts'
import { statusView } from '../../cards/views/status.ts'
import { effective } from '../../domain/effective.ts'
import { type Subject, zoneOf } from '../../domain/person.ts'
import { dateOf, type Instant, minuteMs, mondayOf, toWall } from '../../domain/time.ts'
import { languageOf, shownMoment } from './entry.ts'
import type { WirePanel } from './wire.ts'

/** What stands beside the conversation: the status with its why, what calls do, the week as drawn on a card, and the clock. */
export function panelOf(subject: Subject, now: Instant): WirePanel {
  const language = languageOf(subject)
  const holds = effective(subject, now)
  // Without buttons: what is done, is done in the conversation.
  const status = statusView(statusCard(frameOf(subject, now), subject, now), language)
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

function weekCard(subject: Subject, now: Instant): CardData {
  return {
    ...frameOf(subject, now),
    kind: 'week',
    profile: subject.profile,
    teams: subject.person.teams,
    monday: mondayOf(dateOf(toWall(now, zoneOf(subject)))),
    effective: effective(subject, now),
  }
}
