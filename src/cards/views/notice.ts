import { assertNever } from '../../domain/ids.ts'
import type { News } from '../../domain/notice.ts'
import type { Language } from '../../domain/person.ts'
import { minuteMs, toWall } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { briefPhrase, holdsPhrase } from '../say/holds.ts'
import { momentOf, overridePhrase, spanPhrase, untilPhrase } from '../say/moments.ts'
import { operationPhrase } from '../say/operation.ts'
import { partSentence } from '../say/parts.ts'
import { plainName } from '../say/plain-name.ts'
import { labelOf, voiceOf, type Voice } from '../say/voice.ts'
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
      const status = news.then.status === undefined ? briefPhrase(voice, news.then) : labelOf(voice, news.then.status)
      return { headline: minutes < 1 ? notice.endsNow({ status }) : notice.endsSoon({ duration: formats.duration(minutes), status }) }
    }
    case 'manual-still-on':
      return {
        headline: notice.manualStillOn({ status: labelOf(voice, news.status), since: moments.since(momentOf(voice, news.since)) }),
      }
    case 'summary':
      return { headline: notice.summary({ count: news.missed, status: holdsPhrase(voice, news.now) }) }
    case 'request':
      return {
        headline: notice.request({ name, what: formats.list(news.operations.map((operation) => operationPhrase(voice, operation))) }),
      }
    case 'request-declined':
      return {
        headline: notice.requestDeclined({
          name,
          what: formats.list(news.operations.map((operation) => operationPhrase(voice, operation))),
        }),
      }
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
  const schedule = parts.some((part) => part.kind.startsWith('slots-') || part.kind.startsWith('schedule-'))
  const [first = '', ...rest] = parts.filter(({ kind }) => kind !== 'manual-status').map((part) => partSentence(voice, part))
  const status = notice.statusNow({ status: holdsPhrase(voice, now) })
  return schedule
    ? { headline: notice.scheduleChanged({ name }), follow: [first], lines: [...rest, status] }
    : {
        headline: by.kind === 'operator' ? notice.byOperator({ what: first }) : notice.byOther({ name, what: first }),
        lines: [...rest, status],
      }
}
