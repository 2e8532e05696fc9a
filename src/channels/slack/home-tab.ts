import { statusCard } from '../../application/status-card.ts'
import { frameOf } from '../../application/turn.ts'
import type { Clock, Log, Store } from '../../application/ports.ts'
import { homeView } from '../../cards/block-kit/home.ts'
import { escaped, mrkdwn, short } from '../../cards/block-kit/text.ts'
import type { CardData } from '../../cards/card-data.ts'
import { limits } from '../../cards/limits.ts'
import type { Language, Subject } from '../../domain/person.ts'
import type { Called } from './failure.ts'
import type { From } from './incoming.ts'
import type { SlackApi } from './web-api.ts'

/** Shows somebody their Home tab; showing it twice changes nothing. */
export interface HomeTab {
  /** `answer`: what came of the last click there. */
  publish(from: From, subject: Subject, language: Language, answer?: CardData): Promise<Called>
  /** For somebody the bot does nothing for: why. */
  say(from: From, sentence: string): Promise<Called>
}

/** People on an admin's board; more are found by asking for them. */
const mostOnBoard = 300

export function createHomeTab({ api, store, clock, log }: { api: SlackApi; store: Store; clock: Clock; log: Log }): HomeTab {
  return {
    async publish(from, { account, person }, language, answer) {
      // As they are now: the answer may have changed them.
      const subject = (await store.subject(account.id, person.id)) ?? undefined
      if (!subject) return { kind: 'gone', because: 'nobody' }
      const now = clock.now()
      const named = (await store.actsElsewhere(person.id)) ? { namesAccount: true as const } : {}
      const frame = { ...frameOf(subject, now), ...named }
      const board = await boardOf(subject)
      const facts = { subject, status: statusCard(frame, subject, now), ...(answer && { answer }), ...(board && { board }) }
      try {
        return await show(from, homeView(facts, language))
      } catch (error) {
        log.error('slack.home-not-drawn', { error })
        return { kind: 'refused', because: 'not-drawn' }
      }
    },
    say: (from, sentence) =>
      show(from, { type: 'home', blocks: [{ type: 'section', text: mrkdwn(short(escaped(sentence), limits.slack.sectionText)) }] }),
  }

  function show({ team, user, enterprise }: From, view: object): Promise<Called> {
    return api.call(team, 'views.publish', { user_id: user, view }, enterprise)
  }

  /** The company for an account admin, their teams for a team admin. */
  async function boardOf({ account, person }: Subject): Promise<readonly Subject[] | undefined> {
    if (person.role !== 'account-admin' && person.role !== 'team-admin') return undefined
    const people = await store.people(account.id, { limit: mostOnBoard })
    return person.role === 'account-admin'
      ? people
      : people.filter((each) => each.person.teams.some((team) => person.adminOf.includes(team)))
  }
}
