import { describe, expect, test } from '@jest/globals'
import type { Outgoing, Place, TeamsPort } from '../../src/channels/teams/teams-port.ts'
import type { Fault, TeamsService } from '../support/teams-service.ts'

/** What an SDK must do for the channel, whichever it is: proven over real HTTP against a stand-in of Microsoft's service. */
export function keepsTheTeamsPort(open: () => { readonly port: TeamsPort; readonly service: TeamsService }): void {
  const setting = () => {
    const { port, service } = open()
    const place: Place = { serviceUrl: service.url, conversation: 'a:chat-1', tenant: 'tenant-1' }
    const before = service.posted.length
    return { port, service, place, posted: () => service.posted.slice(before) }
  }
  const hello: Outgoing = { text: 'Hello', summary: 'Hello' }
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Hello' }], msteams: { width: 'full' } }

  describe('messages', () => {
    test('text and summary, as plain text, to the conversation', async () => {
      const { port, place, posted } = setting()
      const outcome = await port.send(place, hello)
      expect(outcome).toMatchObject({ kind: 'sent', id: expect.stringMatching(/^sent-/) })
      expect(posted()).toMatchObject([
        { method: 'POST', path: '/v3/conversations/a:chat-1/activities', body: { text: 'Hello', summary: 'Hello', textFormat: 'plain' } },
      ])
    })

    test('a card whole, and no text when there is none', async () => {
      const { port, place, posted } = setting()
      await port.send(place, { summary: 'Hello', card })
      expect(posted()[0]!.body).toMatchObject({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] })
      expect(posted()[0]!.body.attachments![0]!.content).toEqual(card)
      expect(posted()[0]!.body).not.toHaveProperty('text')
    })

    test('an answer says what it answers', async () => {
      const { port, place, posted } = setting()
      await port.send(place, { ...hello, answers: 'asked-1' })
      expect(posted()[0]!.path).toBe('/v3/conversations/a:chat-1/activities/asked-1')
    })

    test('to one member of a group alone', async () => {
      const { port, place, posted } = setting()
      await port.send(place, { ...hello, onlyFor: '29:anna' })
      expect(posted()[0]!.path).toBe('/v3/conversations/a:chat-1/activities?isTargetedActivity=true')
      expect(posted()[0]!.body.recipient).toMatchObject({ id: '29:anna' })
    })

    test('one in the place of another', async () => {
      const { port, place, posted } = setting()
      expect(await port.update(place, 'sent-9', hello)).toMatchObject({ kind: 'sent' })
      expect(posted()).toMatchObject([{ method: 'PUT', path: '/v3/conversations/a:chat-1/activities/sent-9', body: { text: 'Hello' } }])
    })
  })

  describe('personal chats', () => {
    test('are made for one person of a tenant', async () => {
      const { port, service, posted } = setting()
      const opened = await port.openPersonalChat({ serviceUrl: service.url, tenant: 'tenant-1', bot: '28:bot', user: '29:anna' })
      expect(opened).toMatchObject({ kind: 'sent', id: expect.stringMatching(/^a:made-/) })
      expect(posted()).toMatchObject([{ path: '/v3/conversations', body: { members: [{ id: '29:anna' }], tenantId: 'tenant-1' } }])
    })
  })

  describe('members', () => {
    const look = async (member?: Readonly<Record<string, unknown>>) => {
      const { port, service, place } = setting()
      if (member) service.members.set('29:who', member)
      else service.members.delete('29:who')
      return port.member(place, '29:who')
    }
    const anna = {
      id: '29:who',
      aadObjectId: 'OID-1',
      tenantId: 'tenant-1',
      email: 'anna@x.example',
      userPrincipalName: 'as@x.example',
      userRole: 'user',
    }

    test('the directory id, the tenant and both addresses', async () => {
      const member = { objectId: 'OID-1', tenant: 'tenant-1', guest: false, emails: ['anna@x.example', 'as@x.example'] }
      expect(await look(anna)).toEqual({ kind: 'member', member })
    })

    test.each([
      ['by role', { userRole: 'guest' }],
      ['anonymous', { userRole: 'anonymous' }],
      ['by address', { userPrincipalName: 'anna_y.example#EXT#@x.example' }],
    ])('guests: %s', async (_, other) => {
      expect(await look({ ...anna, ...other })).toMatchObject({ kind: 'member', member: { guest: true } })
    })

    test.each([
      ['no object id', 'aadObjectId'],
      ['no tenant', 'tenantId'],
    ])('nobody without proof: %s', async (_, field) => {
      expect(await look({ ...anna, [field]: undefined })).toMatchObject({ kind: 'refused' })
    })

    test('somebody who is not there', async () => {
      expect(await look()).toMatchObject({ kind: 'gone', because: '404' })
    })
  })

  describe('one request, whatever happens to it', () => {
    const faults: readonly (readonly [Fault, string])[] = [
      [{ status: 400 }, 'refused'],
      [{ status: 401 }, 'later'],
      [{ status: 403 }, 'gone'],
      [{ status: 404 }, 'gone'],
      [{ status: 408 }, 'unanswered'],
      [{ status: 412 }, 'later'],
      [{ status: 413 }, 'refused'],
      [{ status: 429 }, 'later'],
      [{ status: 500 }, 'unanswered'],
      [{ status: 502 }, 'unanswered'],
      [{ status: 503 }, 'unanswered'],
      [{ status: 504 }, 'unanswered'],
      ['reset', 'unanswered'],
    ]
    const calls = {
      send: (port: TeamsPort, place: Place) => port.send(place, hello),
      update: (port: TeamsPort, place: Place) => port.update(place, 'sent-1', hello),
      openPersonalChat: (port: TeamsPort, { serviceUrl }: Place) =>
        port.openPersonalChat({ serviceUrl, tenant: 'tenant-1', bot: '28:bot', user: '29:anna' }),
    }
    const cases = Object.entries(calls).flatMap(([name, call]) =>
      faults.map(([fault, kind]) => [name, typeof fault === 'string' ? fault : String(fault.status), kind, fault, call] as const),
    )

    test.each(cases)('%s, %s → %s', async (_, __, kind, fault, call) => {
      const { port, service, place, posted } = setting()
      service.fail(fault)
      expect(await call(port, place)).toMatchObject({ kind })
      expect(posted()).toHaveLength(1)
    })

    test('a redirect is not followed', async () => {
      const { port, service, place, posted } = setting()
      service.fail({ status: 307, headers: { location: `${service.url}/elsewhere` } })
      expect(await port.send(place, hello)).toMatchObject({ kind: 'refused', because: '307' })
      expect(posted()).toHaveLength(1)
    })

    test.each([
      ['in seconds', '7', 7_000],
      ['zero', '0', 0],
      ['unreadable', 'soon', 5_000],
    ])('429 waits as long as it says: %s', async (_, header, afterMs) => {
      const { port, service, place } = setting()
      service.fail({ status: 429, headers: { 'retry-after': header } })
      expect(await port.send(place, hello)).toEqual({ kind: 'later', afterMs, because: '429' })
    })

    test('nobody there: it certainly did not arrive', async () => {
      const { port, place } = setting()
      expect(await port.send({ ...place, serviceUrl: 'http://127.0.0.1:9' }, hello)).toMatchObject({
        kind: 'later',
        because: 'ECONNREFUSED',
      })
    })
  })

  test.each(['http://smba.trafficmanager.net/', 'https://evil.example/', 'https://x.trafficmanager.net/', 'not an address', ''])(
    'no message to "%s"',
    async (serviceUrl) => {
      const { port, place } = setting()
      expect(await port.send({ ...place, serviceUrl }, hello)).toEqual({ kind: 'refused', because: 'not-a-service-of-microsoft' })
    },
  )
}
