import { expect, test } from '@jest/globals'
import { isServiceUrl } from '../../../src/channels/teams/service-hosts.ts'

test.each([
  'https://smba.trafficmanager.net/emea/72f988bf-86f1-41af-91ab-2d7cd011db47/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://smba.infra.gov.teams.microsoft.us/gcch',
  'https://europe.directline.botframework.com',
])('%s is of the Bot Connector service', (url) => {
  expect(isServiceUrl(url, false)).toBe(true)
})

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/?.botframework.com',
  'https://evil.example#.botframework.com',
  'https://botframework.com.evil.example/',
  'https://user:secret@smba.trafficmanager.net/',
  'https://evilbotframework.com/',
  'file:///etc/passwd',
  'https://169.254.169.254/latest/',
  '',
])('%s is not', (url) => {
  expect(isServiceUrl(url, false)).toBe(false)
  expect(isServiceUrl(url, true)).toBe(false)
})

test('this machine only in development', () => {
  for (const url of ['http://127.0.0.1:56150/_connector', 'http://localhost:56150/', 'http://[::1]:1/']) {
    expect(isServiceUrl(url, true)).toBe(true)
    expect(isServiceUrl(url, false)).toBe(false)
  }
})
