import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { decideDelivery, settlement } from '../../src/application/deliver-outbox.ts'
import type { SendOutcome } from '../../src/application/ports.ts'
import { noticeId } from '../../src/domain/ids.ts'
import type { Notice } from '../../src/domain/notice.ts'
import { instant, minuteMs } from '../../src/domain/time.ts'
import { idOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

let made = 0
/** A notice that stays true: an admin said no. */
async function post(to: string, extra: Partial<Notice> = {}): Promise<Notice> {
  const { account, person, profile } = await world.subject(to)
  const notice: Notice = {
    id: noticeId(`notice-${++made}`),
    account: account.id,
    to: person.id,
    due: world.now(),
    expires: instant(world.now() + 60 * minuteMs),
    profileVersion: profile.version,
    news: { kind: 'request-declined', by: idOf('sofie'), operations: [{ kind: 'back-to-schedule' }] },
    ...extra,
  }
  await world.store.commit({ at: world.now(), notices: [notice] })
  return notice
}

const sent = () => world.told.map(({ notice }) => notice)

describe('a notice', () => {
  test('is sent once, with the name of who it is from', async () => {
    const { id } = await post('emma')
    await world.settle()
    await world.settle()
    expect(sent()).toEqual([id])
    expect(world.told[0]!.card.byName).toBe('Sofie Maes')
  })

  test('waits for its time', async () => {
    const { id } = await post('emma', { due: instant(world.now() + 5 * minuteMs) })
    await world.fastForward(4)
    expect(sent()).toEqual([])
    await world.fastForward(1)
    expect(sent()).toEqual([id])
  })

  test('to one person keeps its order, even where the channel asks to wait', async () => {
    const first = await post('emma')
    const second = await post('emma')
    let asked = 0
    world.channelAnswers(() => (++asked === 1 ? { kind: 'retry', afterMs: 30_000, because: 'rate' } : { kind: 'sent' }))
    await world.settle()
    await world.fastForward(2)
    expect(sent()).toEqual([first.id, second.id])
  })

  test('that was never answered is not sent again: nobody knows whether it arrived', async () => {
    const { id } = await post('emma')
    world.channelAnswers(() => ({ kind: 'unknown', because: 'timeout' }))
    await world.settle()
    await world.fastForward(10)
    expect(sent()).toEqual([id])
  })

  test('is dropped when it has expired before the channel was ready', async () => {
    await post('emma')
    world.channelAnswers(() => ({ kind: 'retry', afterMs: 61 * minuteMs, because: 'rate' }))
    await world.settle()
    world.channelAnswers(() => ({ kind: 'sent' }))
    await world.fastForward(70)
    expect(sent()).toEqual([])
  })

  test('made stale by a later change is never sent', async () => {
    world.channelAnswers(() => ({ kind: 'retry', afterMs: 5 * minuteMs, because: 'rate' }))
    const card = await world.say('sofie', 'set Emma Peeters private until 18:00')
    const done = await world.click('sofie', card.card, 'confirm')
    await world.settle()
    await world.click('sofie', done.card, 'undo')
    await world.settle()
    world.channelAnswers(() => ({ kind: 'sent' }))
    await world.fastForward(20)
    const parts = world.told
      .filter(({ to }) => to === idOf('emma'))
      .map(({ card: { news } }) => (news.kind === 'changed-by-other' ? news.parts[0]?.kind : news.kind))
    expect(parts).toEqual(['override-ended'])
  })

  test('one that breaks does not hold up the others', async () => {
    await post('emma')
    const other = await post('anna')
    world.channelAnswers((to) => {
      if (to === idOf('emma')) throw new Error('broken')
      return { kind: 'sent' }
    })
    await world.settle()
    expect(sent()).toEqual([other.id])
    expect(world.errors.some((error) => error.startsWith('delivery-failed'))).toBe(true)
  })

  test('that a killed process had claimed is sent when its lease is over', async () => {
    const { id } = await post('emma')
    await world.store.claimNotices(world.now(), 10, 60_000)
    await world.settle()
    expect(sent()).toEqual([])
    await world.fastForward(2)
    expect(sent()).toEqual([id])
  })
})

describe('decideDelivery', () => {
  test('drops what nobody wants, what is late, and what cannot arrive', async () => {
    const notice = await post('emma')
    const subject = await world.subject('emma')
    const home = await world.store.conversationOf(idOf('emma'))
    const claim = { notice, attempt: 1, token: 't' }
    const now = world.now()
    expect(decideDelivery(claim, subject, home, now)).toMatchObject({ kind: 'send' })
    expect(decideDelivery(claim, undefined, home, now)).toMatchObject({ because: 'not-wanted' })
    expect(decideDelivery(claim, { ...subject, person: { ...subject.person, deactivated: true } }, home, now)).toMatchObject({
      because: 'not-wanted',
    })
    expect(decideDelivery(claim, subject, home, notice.expires)).toMatchObject({ because: 'expired' })
    expect(decideDelivery(claim, subject, undefined, now)).toMatchObject({ because: 'unreachable' })
    expect(decideDelivery(claim, subject, { ...home!, unreachable: true }, now)).toMatchObject({ because: 'unreachable' })
  })
})

test.each<[SendOutcome, object]>([
  [
    { kind: 'sent', platformId: 'p' },
    { kind: 'sent', at: 1000, platformId: 'p' },
  ],
  [
    { kind: 'retry', afterMs: 500, because: 'rate' },
    { kind: 'retry', at: 1500, because: 'rate' },
  ],
  [{ kind: 'unreachable' }, { kind: 'dropped', because: 'unreachable' }],
  [
    { kind: 'unknown', because: 'timeout' },
    { kind: 'dropped', because: 'unknown' },
  ],
])('settlement of %j', (outcome, expected) => {
  expect(settlement(outcome, instant(1000))).toEqual(expected)
})
