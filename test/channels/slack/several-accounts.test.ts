import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { homeActions } from '../../../src/cards/block-kit/home.ts'
import { effective } from '../../../src/domain/effective.ts'
import type { Status } from '../../../src/domain/status.ts'
import { temporaryFiles } from '../../store/temporary-file.ts'
import { addGlobex, globex, idInGlobex } from '../../support/second-account.ts'
import { chatOf, idOf, type SlackApp, slackUser, startSlackApp, team, titlesOf, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'

let slack: SlackServer
let app: SlackApp
const fileOf = temporaryFiles()
const binding = { channel: 'slack', tenant: team } as const

beforeEach(async () => {
  slack = await startSlackServer()
  app = await startSlackApp({ slack })
  await addGlobex(app.store, app.now(), { who: ['emma', 'sofie', 'tom'], tenant: binding })
})
afterEach(async () => {
  await app.stop()
  await slack.close()
  expect(slack.refusals).toStrictEqual([])
  expect(app.errors).toStrictEqual([])
})

const last = () => slack.messages.at(-1)!
const user = (who: string) => ({ ...binding, user: userOf(who) })
const inGlobex = async (who: string): Promise<Status | undefined> =>
  effective((await app.store.subject(globex.id, idInGlobex(who)))!, app.now()).status
const statuses = async (who: string) => [await app.status(who), await inGlobex(who)]
const choose = async (who: string, account: string) => {
  expect((await app.command(who, `account ${account}`))['text']).toContain(`Account: ${account}.`)
}

describe('the first message of somebody with several accounts', () => {
  test('is answered with the accounts as buttons; what was said goes on in the one that is tapped, and nowhere else', async () => {
    await app.dm('emma', 'private until 18:00')
    expect(last().text).toContain('You have several accounts. In which one?')
    expect(titlesOf(last().blocks)).toEqual(['Demo', 'Globex'])
    expect(await statuses('emma')).toEqual(['professional', 'professional'])
    await app.click('emma', last(), 'Globex')
    expect(await statuses('emma')).toEqual(['professional', 'private'])
    expect(last().text).toMatch(/^Globex · Private until 18:00/)
    expect(slack.messages).toHaveLength(1)
    await app.dm('emma', 'status')
    expect(last().text).toMatch(/^Globex · /)
  })

  test('another button of the same question later switches, and does not do it a second time', async () => {
    await app.dm('emma', 'private until 18:00')
    const picker = { ...last() }
    await app.click('emma', picker, 'Globex')
    await app.click('emma', picker, 'Demo')
    expect(await statuses('emma')).toEqual(['professional', 'private'])
    expect(last().text).toContain('Account: Demo.')
  })

  test('words that waited too long are asked for again', async () => {
    await app.dm('emma', 'private until 18:00')
    app.advance(11 * 60_000)
    await app.click('emma', last(), 'Demo')
    expect(await statuses('emma')).toEqual(['professional', 'professional'])
    expect(last().text).toContain('Account: Demo.')
  })

  test('pins them in each; a later address moves nothing, and somebody of one account is never asked', async () => {
    await app.dm('emma', 'status')
    slack.users.set(userOf('emma'), slackUser('emma', { profile: { email: 'tom@demo.example' } }))
    app.advance(2 * 3_600_000)
    await choose('emma', 'Globex')
    expect((await app.store.linksOf(user('emma'))).map(({ person }) => person)).toEqual([idOf('emma'), idInGlobex('emma')])
    await app.dm('lucas', 'privé jusque 18h')
    expect(await app.status('lucas')).toBe('private')
    expect(last().text).not.toContain('Demo')
  })

  test('a second identity needs an admin in each: what is taken is not offered', async () => {
    await app.store.link({ ...user('twin'), account: globex.id, person: idInGlobex('emma') })
    await app.dm('emma', 'private until 18:00')
    expect(await statuses('emma')).toEqual(['private', 'professional'])
    expect(app.warnings.join()).toContain('slack.identity-taken')
  })

  test('a form, the Home tab and a shortcut wait for the choice', async () => {
    await app.event({ type: 'app_home_opened', tab: 'home', user: userOf('emma'), channel: 'D1' })
    expect(JSON.stringify(slack.homes.get(userOf('emma')))).toContain('Write me “account”')
    expect(JSON.stringify(slack.homes.get(userOf('emma')))).not.toContain('Professional')
  })
})

describe('later', () => {
  test('"account" shows them with the present one marked; an unknown name gets the nearest', async () => {
    await choose('emma', 'Globex')
    await app.dm('emma', 'switch account')
    expect(titlesOf(last().blocks)).toEqual(['Demo', 'Globex (now)'])
    await app.command('emma', 'account Globx').then(({ text, blocks }) => {
      expect(text).toContain('You have no account “Globx”')
      expect(titlesOf(blocks as never)).toEqual(['Globex (now)'])
    })
    await app.dm('lucas', 'account Globex')
    expect(last().text).not.toContain('Globex')
  })

  test('the choice survives a restart', async () => {
    const file = fileOf()
    const first = await startSlackApp({ slack, file })
    await addGlobex(first.store, first.now(), { tenant: binding })
    await first.dm('sofie', 'account Globex', '1795000000.000100')
    await first.stop()
    const second = await startSlackApp({ slack, file })
    await second.dm('sofie', 'private until 18:00', '1795000000.000200')
    expect(effective((await second.store.subject(globex.id, idInGlobex('sofie')))!, second.now()).status).toBe('private')
    expect(await second.status('sofie')).toBe('professional')
    await second.stop()
  })

  test('a button acts in the account it was made for, and says so; words go on in the chosen one', async () => {
    await choose('sofie', 'Globex')
    await app.dm('sofie', 'set Emma Peeters private until 18:00')
    const card = { ...last() }
    expect(card.text).toMatch(/^Globex · /)
    await choose('sofie', 'Demo')
    await app.click('sofie', card, 'Set status')
    expect(await statuses('emma')).toEqual(['professional', 'private'])
    expect(slack.messages.find(({ ts }) => ts === card.ts)?.text).toMatch(/^Globex · /)
    await app.dm('sofie', 'private until 18:00')
    expect(await statuses('sofie')).toEqual(['private', 'professional'])
  })

  test('a typed yes answers no card of the other account', async () => {
    await choose('sofie', 'Globex')
    await app.dm('sofie', 'set Emma Peeters private until 18:00')
    await choose('sofie', 'Demo')
    await app.dm('sofie', 'yes')
    expect(await statuses('emma')).toEqual(['professional', 'professional'])
  })

  test('the Home tab acts in the account that it shows', async () => {
    await choose('emma', 'Globex')
    await app.event({ type: 'app_home_opened', tab: 'home', user: userOf('emma'), channel: 'D1' })
    const home = slack.homes.get(userOf('emma'))!
    expect(JSON.stringify(home)).toContain('Globex · ')
    await choose('emma', 'Demo')
    await app.interact('emma', {
      type: 'block_actions',
      view: { id: 'V0', type: 'home', private_metadata: home['private_metadata'] },
      container: { type: 'view' },
      actions: [{ type: 'button', action_id: homeActions.privateHour, value: 'x', block_id: 'b', action_ts: '9.1' }],
    })
    expect(await statuses('emma')).toEqual(['professional', 'private'])
  })

  test('news of every account come to the one chat, with the account', async () => {
    await choose('emma', 'Demo')
    const { person } = (await app.store.subject(globex.id, idInGlobex('sofie')))!
    const actor = { kind: 'person' as const, person: person.id, account: globex.id, role: person.role, adminOf: [], source: 'web' as const }
    const from = {
      account: globex.id,
      actor,
      conversation: { channel: 'web' as const, id: 'w', kind: 'personal' as const },
      language: 'en' as const,
    }
    const { card } = await app.application.handle({
      ...from,
      key: '1',
      input: { kind: 'text', text: 'set Emma Peeters private until 18:00' },
    })
    await app.application.handle({ ...from, key: '2', input: { kind: 'click', verb: 'confirm', id: card.buttons[0]!.id } })
    await app.application.deliverOutbox()
    expect(last()).toMatchObject({ channel: chatOf('emma') })
    expect(last().text).toMatch(/^Globex · Sofie Maes/)
  })
})

describe('when one of them is gone', () => {
  test.each([
    ['the person is deactivated there', deactivate],
    ['the account is unbound', unbind],
    ['the person is locked there', (who: string) => app.store.unlink(idInGlobex(who)).then(() => forget(who))],
  ])('%s: the other one is left, unnamed and without a question', async (_, end) => {
    await choose('emma', 'Globex')
    await end('emma')
    await app.dm('emma', 'private until 18:00')
    expect(await app.status('emma')).toBe('private')
    expect((await app.store.subject(globex.id, idInGlobex('emma')))!.profile.version).toBe(1)
    expect(last().text).toMatch(/^Private until 18:00/)
    expect((await app.store.linksOf(user('emma'))).some(({ person }) => person === idOf('emma'))).toBe(true)
  })

  test('a button of the lost account does nothing', async () => {
    await choose('sofie', 'Globex')
    await app.dm('sofie', 'set Emma Peeters private until 18:00')
    const card = { ...last() }
    await deactivate('sofie')
    await app.click('sofie', card, 'Set status')
    expect(await statuses('emma')).toEqual(['professional', 'professional'])
  })
})

async function deactivate(who: string): Promise<void> {
  const { person } = (await app.store.subject(globex.id, idInGlobex(who)))!
  await app.store.commit({ at: app.now(), people: [{ ...person, deactivated: true }] })
}

async function unbind(): Promise<void> {
  await app.store.connections.write.deleteFrom('bindings').where('account', '=', globex.id).execute()
}

/** The roster no longer has the address either: nothing links them anew. */
async function forget(who: string): Promise<void> {
  const { person } = (await app.store.subject(globex.id, idInGlobex(who)))!
  await app.store.commit({ at: app.now(), people: [{ ...person, email: 'new@demo.example' }] })
}
