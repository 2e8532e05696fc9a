import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { activitiesOf, memberOf } from '../../support/teams-activities.ts'
import { startTeamsApp, type TeamsApp } from '../../support/teams-app.ts'
import { startTeamsService, strangeKey, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
let app: TeamsApp
let teams: ReturnType<typeof activitiesOf>
const noise: unknown[] = []

beforeAll(async () => {
  // The SDK prints a line for every forged token.
  jest.spyOn(console, 'error').mockImplementation((...line) => void noise.push(line))
  service = await startTeamsService()
  app = await startTeamsApp(service)
  teams = activitiesOf(service.url)
  service.members.set('29:emma', memberOf('emma'))
})
afterAll(async () => {
  jest.restoreAllMocks()
  await app.stop()
  await service.close()
})

const seconds = (): number => Math.floor(Date.now() / 1000)
/** Another payload under the signature of the first. */
function tampered(token: string): string {
  const [head, payload = '', signature] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as object
  return [head, Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url'), signature].join('.')
}
const unsigned = (token: string): string =>
  `Bearer ${Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT', kid: 'kid-1' })).toString('base64url')}.${token.split('.')[1]}.AA`

describe('only the Bot Connector service gets in', () => {
  const table: readonly (readonly [string, number, () => string | undefined])[] = [
    ['a valid token', 200, () => service.token()],
    ['none', 401, () => undefined],
    ['an empty one', 401, () => 'Bearer '],
    ['another scheme', 401, () => service.token().replace('Bearer', 'Basic')],
    ['rubbish', 401, () => 'Bearer a.b.c'],
    ['an expired one', 401, () => service.token({ nbf: seconds() - 7200, exp: seconds() - 3600 })],
    ['one without an end', 401, () => service.token({ exp: undefined })],
    ['one of the future', 401, () => service.token({ nbf: seconds() + 3600 })],
    ['another audience', 403, () => service.token({ aud: '99999999-2222-4333-8444-555555555555' })],
    ['another issuer', 401, () => service.token({ iss: 'https://evil.example' })],
    [
      'the emulator as issuer',
      401,
      () => service.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0' }),
    ],
    ['a key of somebody else under our name', 401, () => service.token({}, { key: strangeKey })],
    ['an unknown key', 401, () => service.token({}, { kid: 'kid-9' })],
    ['another service URL', 403, () => service.token({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['no service URL', 403, () => service.token({ serviceurl: undefined })],
    ['a tampered payload', 401, () => tampered(service.token())],
    ['no signature', 401, () => unsigned(service.token())],
  ]

  test.each(table)('%s → %d', async (_, status, token) => {
    const before = service.posted.length
    const authorization = token()
    const response = await app.post(teams.say('emma', 'status'), authorization === undefined ? {} : { authorization })
    const body = await response.text()
    expect(response.status).toBe(status)
    expect(service.posted.length - before).toBe(status === 200 ? 1 : 0)
    expect(body).not.toMatch(/ at |node_modules|Error/)
  })

  test('a channel the key is not endorsed for', async () => {
    expect((await app.post({ ...teams.say('emma', 'status'), channelId: 'webchat' })).status).toBe(403)
    expect((await app.post({ ...teams.say('emma', 'status'), channelId: 'AseChannel' })).status).toBe(403)
  })

  test('strangers cost no look-up of keys', () => {
    expect(service.keyFetches).toBe(1)
  })

  test('a service URL that is not of Microsoft, however well signed', async () => {
    const serviceUrl = 'https://evil.example/'
    const response = await app.post(
      { ...teams.say('emma', 'status'), serviceUrl },
      { authorization: service.token({ serviceurl: serviceUrl }) },
    )
    expect(response.status).toBe(403)
  })
})
