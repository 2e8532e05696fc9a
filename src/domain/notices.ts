import type { Actor } from './actor.ts'
import type { Change, PersonChange } from './change.ts'
import { effective } from './effective.ts'
import { assertNever, noticeId, type NewId } from './ids.ts'
import type { News, Notice } from './notice.ts'
import { runningOverride } from './override-algebra.ts'
import type { Subject } from './person.ts'
import { partsHold } from './parts-hold.ts'
import { nextReachable } from './reachable.ts'
import { sameValue } from './same-value.ts'
import { dayMinutes, minuteMs, type Instant } from './time.ts'
import { firstDifference, happenings, nextHappening, type Happening } from './transitions.ts'

/** A change by somebody else is worth telling for a week, a transition for half a day. */
const changeWorthMs = 7 * dayMinutes * minuteMs
const transitionWorthMs = 12 * 60 * minuteMs

/** Who is told of an applied change: each person somebody else changed, once, with the difference (DOMAIN §8). `subjects` as they stand after it. */
export function noticesOfChange(change: Change, subjects: readonly Subject[], now: Instant, newId: NewId): Notice[] {
  return change.people.flatMap((personChange) => {
    const subject = subjects.find(({ person }) => person.id === personChange.person)
    if (!subject || isOwn(change.actor, personChange) || !wantsMessages(subject)) return []
    const due = dueOfChange(personChange, subject, now)
    const news: News = {
      kind: 'changed-by-other',
      by: change.actor,
      change: change.id,
      parts: personChange.parts,
      now: effective(subject, now),
    }
    return [noticeTo(subject, news, { due, expires: (due + changeWorthMs) as Instant }, newId)]
  })
}

/** When run-due must look at the person next: a change of status, a notice ten minutes before, a reminder. Always after `now`. */
export function dueAt(subject: Subject, now: Instant): Instant | undefined {
  return nextHappening(subject, now)
}

/**
 * What somebody is told of what happened in `[from, to]`, both included. `from` is the due time that {@link dueAt} gave, so that every
 * happening is told once; when `to` is much later (downtime), one summary stands for all.
 */
export function newsDue(subject: Subject, from: Instant, to: Instant, newId: NewId): Notice[] {
  if (!wantsMessages(subject)) return []
  const told = happenings(subject, from, to).filter((happening) => isTold(happening, subject))
  const changes = told.filter((happening) => happening.kind === 'status-changes')
  const latest = changes.at(-1)
  const isCurrent = latest !== undefined && effective(subject, latest.at).status === effective(subject, to).status
  const others = told.filter((happening) => happening.kind !== 'status-changes').map((happening) => newsOf(happening, subject))
  const news = latest && changes.length === 1 && isCurrent ? [newsOf(latest, subject)] : summaryOf(changes.length, subject, to)
  return [...news, ...others]
    .map((item) => noticeTo(subject, item, timesOf(item, subject, to), newId))
    .filter((notice) => stillTrue(notice, subject, to))
}

/** Whether a notice would still be true if it were read now; what a later change made stale is never sent (DOMAIN §8). */
export function stillTrue({ news, expires, profileVersion }: Notice, subject: Subject, now: Instant): boolean {
  if (now >= expires || subject.person.deactivated) return false
  const { profile } = subject
  switch (news.kind) {
    case 'changed-by-other':
      return wantsMessages(subject) && (profileVersion === profile.version || partsHold(news.parts, profile))
    case 'override-ended':
    case 'scheduled-change':
    case 'summary':
      return effective(subject, now).status === news.now.status
    case 'ends-soon': {
      const running = runningOverride(profile.overrides, now)
      return running?.id === news.override && running.end === news.at
    }
    case 'manual-still-on':
      return !profile.schedulerOn && profile.manualStatus === news.status && runningOverride(profile.overrides, now) === undefined
    case 'new-role':
      return wantsMessages(subject) && subject.person.role === news.role && sameValue(subject.person.adminOf, news.adminOf)
    case 'request':
    case 'request-declined':
    case 'request-agreed':
    case 'could-not-tell':
    case 'proposal':
    case 'new-admin':
      return true
    default:
      return assertNever(news)
  }
}

/** The notice with what holds now: between making and sending, "until 18:00" may have become another time. */
export function refreshed(notice: Notice, subject: Subject, now: Instant): Notice {
  if (!('now' in notice.news)) return notice
  return { ...notice, news: { ...notice.news, now: effective(subject, now) } }
}

function isOwn(actor: Actor, { person }: PersonChange): boolean {
  return actor.kind === 'person' && actor.person === person
}

function wantsMessages({ person, profile }: Subject): boolean {
  return profile.messages && !person.deactivated
}

/** In the person's reachable hours, unless it takes effect before them. */
function dueOfChange({ before }: PersonChange, subject: Subject, now: Instant): Instant {
  const reachable = nextReachable(subject, now)
  const takesEffect = firstDifference({ ...subject, profile: before }, subject, now, reachable)
  return takesEffect === undefined ? reachable : now
}

/** Beginning and end of a temporary status are told; what the schedule does only to those who want it (DOMAIN §8). */
function isTold(happening: Happening, subject: Subject): boolean {
  if (happening.kind !== 'status-changes' || happening.ended) return true
  if (effective(subject, happening.at).because.kind === 'override') return true
  return subject.profile.notices?.scheduledChanges === true
}

function newsOf(happening: Happening, subject: Subject): News {
  switch (happening.kind) {
    case 'status-changes': {
      const { at, ended } = happening
      const now = effective(subject, at)
      if (!ended) return { kind: 'scheduled-change', now, at }
      return { kind: 'override-ended', override: ended.id, was: ended.status, now, at }
    }
    case 'ends-soon': {
      const { override } = happening
      return { kind: 'ends-soon', override: override.id, at: override.end, then: effective(subject, override.end) }
    }
    case 'manual-still-on':
      return { kind: 'manual-still-on', status: subject.profile.manualStatus, since: happening.since }
    default:
      return assertNever(happening)
  }
}

function summaryOf(missed: number, subject: Subject, now: Instant): News[] {
  return missed === 0 ? [] : [{ kind: 'summary', now: effective(subject, now), missed }]
}

/** A transition takes effect as it is told and does not wait for reachable hours; a reminder does. */
function timesOf(news: News, subject: Subject, now: Instant): { readonly due: Instant; readonly expires: Instant } {
  const worth = (now + transitionWorthMs) as Instant
  if (news.kind === 'ends-soon') return { due: now, expires: news.at }
  if (news.kind === 'manual-still-on') {
    const due = nextReachable(subject, now)
    return { due, expires: (due + transitionWorthMs) as Instant }
  }
  const until = 'now' in news ? news.now.until : undefined
  return { due: now, expires: until !== undefined && until < worth ? until : worth }
}

function noticeTo(
  { account, person, profile }: Subject,
  news: News,
  times: { readonly due: Instant; readonly expires: Instant },
  newId: NewId,
): Notice {
  return { id: noticeId(newId()), account: account.id, to: person.id, ...times, profileVersion: profile.version, news }
}
