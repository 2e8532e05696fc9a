import type { Button, CardData } from '../cards/card-data.ts'
import type { NewId, PersonId } from '../domain/ids.ts'
import type { News, Notice } from '../domain/notice.ts'
import type { Subject } from '../domain/person.ts'
import { backToScheduleButton, extendButton } from './answer-query.ts'
import { type ButtonWish, openButtons } from './buttons.ts'
import type { Clock, Pending, Store } from './ports.ts'
import { frameOf } from './turn.ts'

interface NoticeTools {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
}

/** The card a notice is told with, and what its buttons stand for. */
export async function noticeCard(
  { store, clock, newId }: NoticeTools,
  notice: Notice,
  subject: Subject,
): Promise<{ card: CardData; pending: readonly Pending[] }> {
  const now = clock.now()
  const owner = { account: notice.account, actor: notice.to, conversation: '', now, newId }
  const { buttons, pending } = openButtons(owner, wishesOf(notice.news, subject))
  const named = namedIn(notice.news)
  const byName = named && (await store.subject(notice.account, named))?.person.name
  const card: CardData = {
    ...frameOf(subject, now, [...requestButtons(notice.news), ...buttons]),
    kind: 'notice',
    ...((await store.actsElsewhere(notice.to)) && { namesAccount: true }),
    news: notice.news,
    ...(byName !== undefined && { byName }),
  }
  return { card, pending }
}

function wishesOf(news: News, subject: Subject): readonly ButtonWish[] {
  switch (news.kind) {
    case 'ends-soon':
      return [extendButton(subject, 30), extendButton(subject, 60)]
    case 'manual-still-on':
      return [backToScheduleButton(subject)]
    default:
      return []
  }
}

/** The admins who are asked share one pair of buttons: the first answer counts. */
function requestButtons(news: News): readonly Button[] {
  if (news.kind !== 'request' && news.kind !== 'proposal') return []
  const act = news.kind === 'request' ? news.act : undefined
  const operation = news.operations[0]?.kind ?? 'set-status'
  const label = act ? { kind: 'act' as const, act: act.kind } : { kind: 'confirm' as const, operation, people: 1 }
  return [
    { verb: 'agree', id: news.agree, label, style: 'positive' },
    { verb: 'decline', id: news.decline, label: { kind: 'change-nothing' } },
  ]
}

function namedIn(news: News): PersonId | undefined {
  switch (news.kind) {
    case 'changed-by-other':
      return news.by.kind === 'person' ? news.by.person : undefined
    case 'request':
    case 'proposal':
      return news.from
    case 'request-declined':
    case 'new-role':
    case 'request-agreed':
      return news.by
    case 'could-not-tell':
    case 'new-admin':
      return news.person
    default:
      return undefined
  }
}
