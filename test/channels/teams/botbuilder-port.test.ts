import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createBotbuilderPort } from '../../../src/channels/teams/botbuilder-port.ts'
import type { TeamsPort } from '../../../src/channels/teams/teams-port.ts'
import { instant } from '../../../src/domain/time.ts'
import { keepsTheTeamsPort } from '../../contracts/teams-port-contract.ts'
import { standInPort } from '../../support/teams-app.ts'
import { startTeamsService, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
beforeAll(async () => void (service = await startTeamsService()))
afterAll(() => service.close())

describe('botbuilder, with credentials', () => {
  let port: TeamsPort
  beforeAll(() => void (port = standInPort(service)))
  keepsTheTeamsPort(() => ({ port, service }))
})

describe('botbuilder, without', () => {
  let port: TeamsPort
  beforeAll(() => void (port = createBotbuilderPort({ clock: { now: () => instant(Date.now()) } })))
  keepsTheTeamsPort(() => ({ port, service }))
})

test('a service that stays silent is not waited for: it may have arrived', async () => {
  const port = standInPort(service, 50)
  const before = service.posted.length
  service.fail('silence')
  const place = { serviceUrl: service.url, conversation: 'a:chat-1', tenant: 'tenant-1' }
  expect(await port.send(place, { summary: 'Hello', text: 'Hello' })).toMatchObject({ kind: 'unanswered' })
  expect(service.posted).toHaveLength(before + 1)
})
