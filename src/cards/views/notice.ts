import { assertNever } from '../../domain/ids.ts'
import type { News } from '../../domain/notice.ts'
import type { Operation } from '../../domain/operation.ts'
import type { Language } from '../../domain/person.ts'
import { minuteMs, toWall } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { holdsPhrase } from '../say/holds.ts'
import { momentOf, overridePhrase, spanPhrase, untilPhrase } from '../say/moments.ts'
import { operationPhrase } from '../say/operation.ts'
import { changesSchedule, partSentence } from '../say/parts.ts'
import { plainName } from '../say/plain-name.ts'
import { rolePhrase } from '../say/role.ts'
import { labelOf, voiceOf, type Voice } from '../say/voice.ts'
import { actPhrase } from './admin-act.ts'
import { viewOf, type View } from '../view.ts'

type Said = Pick<View, 'headline'> & Partial<Pick<View, 'follow' | 'lines'>>

/** What is told unasked: the first line is the whole result (DOMAIN §8). */
export function noticeView(card: Extract<CardData, { kind: 'notice' }>, language: Language): View {
  const voice = voiceOf(card, language)
  const { operator } = voice.texts.words
  const name = card.byName === undefined ? operator : plainName(card.byName)
  return viewOf({ kind: 'notice', buttons: buttonViews(voice, card.buttons), ...newsOf(voice, card.news, name) })
}

function newsOf(voice: Voice, news: News, name: string): Said {
  const { formats, moments, notice } = voice.texts
  switch (news.kind) {
    case 'changed-by-other':
      return changedByOther(voice, news, name)
    case 'override-ended':
      return { headline: notice.ended({ was: labelOf(voice, news.was), status: holdsPhrase(voice, news.now) }) }
    case 'scheduled-change':
      return { headline: notice.statusNow({ status: holdsPhrase(voice, news.now) }) }
    case 'ends-soon': {
      const minutes = Math.round((news.at - voice.now) / minuteMs)
      if (news.then.status === undefined) return { headline: `${holdsPhrase(voice, news.then)}.` }
      const status = labelOf(voice, news.then.status)
      return { headline: minutes < 1 ? notice.endsNow({ status }) : notice.endsSoon({ duration: formats.duration(minutes), status }) }
    }
    case 'manual-still-on':
      return {
        headline: notice.manualStillOn({ status: labelOf(voice, news.status), since: moments.since(momentOf(voice, news.since)) }),
      }
    case 'summary':
      return { headline: notice.summary({ count: news.missed, status: holdsPhrase(voice, news.now) }) }
    case 'request':
      return { headline: notice.request({ name, what: wished(voice, news) }) }
    case 'proposal':
      return { headline: notice.proposal({ name, what: wishes(voice, news.operations) }) }
    case 'new-admin':
      return { headline: notice.newAdmin({ name }) }
    case 'new-role':
      return { headline: voice.texts.roles.changedBy({ name, role: rolePhrase(voice, news) }) }
    case 'request-declined':
      return { headline: notice.requestDeclined({ name, what: wished(voice, news) }) }
    case 'request-agreed':
      return { headline: notice.requestAgreed({ name, what: actPhrase(voice, news.act) }) }
    case 'could-not-tell':
      return { headline: notice.couldNotTell({ name }) }
    default:
      return assertNever(news)
  }
}

/** Short-notice duty and a new status have sentences of their own; everything else lists what changed, and says what holds now. */
function changedByOther(voice: Voice, { by, parts, now }: Extract<News, { kind: 'changed-by-other' }>, name: string): Said {
  const { notice } = voice.texts
  const [only, ...more] = parts.filter(({ kind }) => kind !== 'override-ended')
  if (only?.kind === 'override-added' && more.length === 0) {
    const { override } = only
    const status = labelOf(voice, override.status)
    if (override.start <= voice.now) return { headline: notice.setStatus({ name, status: overridePhrase(voice, override) }) }
    const when = spanPhrase(voice, toWall(override.start, voice.zone), toWall(override.end, voice.zone))
    if (override.status === 'on-duty') return { headline: notice.putOnDuty({ name, status, when }) }
    return { headline: notice.planned({ name, what: overridePhrase(voice, override) }) }
  }
  if (only?.kind === 'override-moved' && more.length === 0) {
    const status = `${labelOf(voice, only.override.status)} ${untilPhrase(voice, only.newEnd)}`
    return { headline: notice.setStatus({ name, status }) }
  }
  const told = parts.filter(({ kind }) => kind !== 'manual-status')
  const ofSchedule = told.filter((part) => changesSchedule({ parts: [part] }))
  const others = told.filter((part) => !ofSchedule.includes(part))
  const [first = '', ...rest] = [...ofSchedule, ...others].map((part) => partSentence(voice, part))
  const status = notice.statusNow({ status: holdsPhrase(voice, now) })
  if (ofSchedule.length > 0) return { headline: notice.scheduleChanged({ name }), follow: [first], lines: [...rest, status] }
  const headline = by.kind === 'operator' ? notice.byOperator({ what: first }) : notice.byOther({ name, what: first })
  return { headline, lines: [...rest, status] }
}

function wished(voice: Voice, { operations, act }: Extract<News, { kind: 'request' | 'request-declined' }>): string {
  return act ? actPhrase(voice, act) : wishes(voice, operations)
}

/** What somebody asked for, as others read it. */
function wishes(voice: Voice, operations: readonly Operation[]): string {
  return voice.texts.formats.sequence(operations.map((operation) => operationPhrase({ ...voice, self: false }, operation)))
}
