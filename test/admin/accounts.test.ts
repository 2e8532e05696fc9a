import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ChatInput, ChatRequest, OwnAccounts, Reply } from '../../src/application/chat-request.ts'
import { firstLine } from '../../src/cards/plain-text.ts'
import { accountId, pendingId } from '../../src/domain/ids.ts'
import { languages } from '../../src/domain/person.ts'
import { textsFor } from '../../src/texts/texts.ts'
import { addGlobex, globex, idInGlobex } from '../support/second-account.ts'
import { buttonOf, expectCard, labelsOf, openWorld, personalChat, type World } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
  await addGlobex(world.store, world.now())
  await world.store.commit({ at: world.now(), bindings: [{ channel: 'slack', tenant: 'T1', account: globex.id }] })
})
afterEach(() => world.close())

const user = { channel: 'slack', tenant: 'T1', user: 'U1' } as const

/** Somebody of both accounts, as a channel would pass them on. */
async function send(
  who: string,
  input: ChatInput,
  extra: Partial<ChatRequest> & { readonly chosen?: 'demo' | 'globex' } = {},
): Promise<Reply> {
  const { chosen, ...more } = extra
  const [demo, other] = [await world.subject(who), (await world.store.subject(globex.id, idInGlobex(who)))!]
  const { account, person } = chosen === 'globex' ? other : demo
  const accounts: OwnAccounts = { tenant: 'T1', user: 'U1', all: [demo, other], ...(chosen && { chosen: account.id }) }
  const actor = {
    kind: 'person' as const,
    person: person.id,
    account: account.id,
    role: person.role,
    adminOf: person.adminOf,
    source: 'slack' as const,
  }
  const conversation = { ...personalChat(who), channel: 'slack' as const }
  return world.send(who, input, { account: account.id, actor, accounts, conversation, ...more })
}
const say = (text: string, extra: Parameters<typeof send>[2] = {}) => send('sofie', { kind: 'text', text }, extra)
const chosenNow = async () => (await world.store.memberships(user)).filter((each) => each.chosen).map(({ account }) => account)

describe('which account', () => {
  test.each(languages)('in %s: the command’s example names one, and it is the chosen one from then on', async (language) => {
    await world.store.link({ ...user, account: globex.id, person: idInGlobex('sofie') })
    const text = textsFor(language).admin.examples.account.replace('Acme', 'Globex')
    const reply = await say(text, { chosen: 'demo', language })
    expect(expectCard(reply, 'admin').about).toEqual({ kind: 'account', name: 'Globex', only: false })
    expect(await chosenNow()).toEqual([globex.id])
  })

  test.each([
    ['en', ['account', 'accounts', 'switch account', 'change account', '/fmu account']],
    ['de', ['Konto', 'Konto wechseln', 'wechsle das Konto', '/fmu Konto']],
    ['fr', ['compte', 'changer de compte', 'Change de compte']],
    ['nl', ['account', 'wissel van account', 'account wisselen', 'verander van account']],
  ] as const)('in %s it is asked for without a name', async (language, words) => {
    for (const text of words) {
      const reply = await say(text, { chosen: 'globex', language })
      expect(expectCard(reply, 'admin').about).toMatchObject({ kind: 'accounts', present: 'Globex', kept: false })
      expect(reply.card.buttons.map(({ label }) => label)).toMatchObject([
        { name: 'Demo', present: false },
        { name: 'Globex', present: true },
      ])
    }
  })

  test.each(['switch to private', 'mein Konto ist leer', 'my account manager is ill, set me private until 18:00', 'change the account'])(
    '"%s" switches nothing',
    async (text) => {
      await say(text, { chosen: 'globex' })
      expect(await chosenNow()).toEqual([])
    },
  )

  test('of two with the same name one has to say which; each has its id beside it', async () => {
    await world.store.commit({ at: world.now(), accounts: [{ ...globex, name: 'Demo' }] })
    const reply = await say('account demo', { chosen: 'demo' })
    expect(reply.card.buttons.map(({ label }) => label)).toMatchObject([{ name: 'Demo (demo)' }, { name: 'Demo (globex)' }])
    expect(expectCard(await say('account Demo (globex)', { chosen: 'demo' }), 'admin').about).toMatchObject({ kind: 'account' })
  })

  test('who has one account is told so, and sees no help about it', async () => {
    const reply = await world.say('emma', 'account Globex')
    expect(expectCard(reply, 'admin').about).toEqual({ kind: 'account', name: 'Demo', only: true })
    expect(expectCard(await world.say('sofie', 'help'), 'help').commands).not.toContain('account')
    expect(expectCard(await say('help', { chosen: 'demo' }), 'help').commands).toContain('account')
  })

  test('nearest names are one’s own accounts only', async () => {
    await world.store.commit({ at: world.now(), accounts: [{ ...globex, id: accountId('globax'), name: 'Globax' }] })
    const reply = await say('account Globax', { chosen: 'demo' })
    expect(labelsOf(reply.card)).toHaveLength(1)
    expect(JSON.stringify(reply.card.buttons)).not.toContain('Globax')
  })
})

describe('before the choice', () => {
  test.each([
    ['words', { kind: 'text', text: 'private until 18:00' }],
    ['a form', { kind: 'requests', requests: [{ kind: 'change', operation: { kind: 'beep', on: false }, targets: [] }] }],
    ['an unknown button', { kind: 'click', verb: 'confirm', id: pendingId('nobody-knows') }],
  ] as const)('%s: it is asked, and nothing changes', async (_, input) => {
    expect(expectCard(await send('emma', input), 'admin').about).toMatchObject({ kind: 'accounts' })
    expect(await world.store.changes(accountId('demo'), { limit: 9 })).toEqual([])
    expect(await world.store.changes(globex.id, { limit: 9 })).toEqual([])
  })

  test('a button of either account works', async () => {
    const { card } = await send('emma', { kind: 'text', text: 'private until 18:00' }, { chosen: 'globex' })
    await send('emma', { kind: 'click', verb: 'undo', id: buttonOf(card, 'undo').id })
    expect(await world.store.changes(globex.id, { limit: 9 })).toHaveLength(2)
  })
})

test('a repeat after the choice moved gets the first answer and does nothing in the other account', async () => {
  const first = await send('emma', { kind: 'text', text: 'private until 18:00' }, { chosen: 'demo', key: 'again' })
  const second = await send('emma', { kind: 'text', text: 'private until 18:00' }, { chosen: 'globex', key: 'again' })
  expect(second).toEqual(first)
  expect(await world.store.changes(globex.id, { limit: 9 })).toEqual([])
})

test('every card names the account, each part of several too; without several nothing is named', async () => {
  for (const text of ['status', 'my week', 'help', 'board', 'qwertz', 'private until 18:00', 'undo', 'remove template Erly', 'doctor']) {
    const { card } = await say(text, { chosen: 'globex' })
    expect([text, firstLine(card, 'en').startsWith('Globex · ')]).toEqual([text, true])
    const alone = await world.say('sofie', text)
    expect(firstLine(alone.card, 'en')).not.toContain(' · ')
  }
})
