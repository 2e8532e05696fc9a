import { describe, expect, test } from '@jest/globals'
import { route, type Call } from '../../src/domain/route.ts'
import { inBrussels, monday, officeHours, subject } from './people.ts'

const as = (status: 'private' | 'professional' | 'on-duty') => subject({ schedulerOn: false, manualStatus: status })

describe('DOMAIN §1: what a call does', () => {
  test.each([
    ['private', 'to-fixed', { via: 'switchboard-default', presentedOnMobile: false, noAnswer: 'switchboard-default' }],
    ['private', 'to-mobile', { via: 'plain', presentedOnMobile: true, noAnswer: 'mobile-voicemail' }],
    ['private', 'outgoing', { via: 'plain', shows: 'mobile', beep: false }],
    ['professional', 'to-fixed', { via: 'switchboard', presentedOnMobile: true, noAnswer: 'switchboard-voicemail' }],
    ['professional', 'to-mobile', { via: 'switchboard', presentedOnMobile: true, noAnswer: 'switchboard-voicemail' }],
    ['professional', 'outgoing', { via: 'switchboard', shows: 'fixed', beep: true }],
    ['on-duty', 'to-fixed', { via: 'switchboard', presentedOnMobile: true, noAnswer: 'switchboard-voicemail' }],
    ['on-duty', 'to-mobile', { via: 'plain', presentedOnMobile: true, noAnswer: 'mobile-voicemail' }],
    ['on-duty', 'outgoing', { via: 'plain', shows: 'mobile', beep: false }],
  ] as const)('%s, %s', (status, direction, expected) => {
    expect(route(as(status), { direction }, monday)).toMatchObject({ ...expected, call: direction, status, because: 'status' })
  })

  test('beep on an outgoing call only when the beep is on, and never on an incoming one', () => {
    const quiet = subject({ schedulerOn: false, manualStatus: 'professional', beep: false })
    expect(route(quiet, { direction: 'outgoing' }, monday).beep).toBe(false)
    expect(route(as('professional'), { direction: 'to-mobile' }, monday).beep).toBe(false)
  })

  test("account option mobile voicemail: no answer goes to the mobile's voicemail instead of the switchboard's", () => {
    const who = { ...as('professional'), account: { ...as('professional').account, mobileVoicemail: true } }
    expect(route(who, { direction: 'to-fixed' }, monday).noAnswer).toBe('mobile-voicemail')
    expect(route(who, { direction: 'to-mobile' }, monday).noAnswer).toBe('mobile-voicemail')
    const privately = { ...as('private'), account: who.account }
    expect(route(privately, { direction: 'to-fixed' }, monday).noAnswer).toBe('switchboard-default')
  })

  describe('numbers that bypass FMU', () => {
    const who = {
      ...as('professional'),
      account: { ...as('professional').account, allowList: ['+32470000001'], emergencyNumbers: ['+3225550199'] },
    }
    test.each([
      ['outgoing', '112', 'emergency', 'plain'],
      ['outgoing', '1 0 1', 'emergency', 'plain'],
      ['outgoing', '+32 2 555 01 99', 'emergency', 'plain'],
      ['to-mobile', '0032470000001', 'allow-list', 'plain'],
      ['to-fixed', '+32 470 00 00 01', 'allow-list', 'switchboard-default'],
      ['outgoing', '+32/470.00.00.01', 'allow-list', 'plain'],
    ] as const)('%s with %s: %s', (direction, otherParty, because, via) => {
      expect(route(who, { direction, otherParty }, monday)).toMatchObject({ because, via, beep: false })
    })
    test('other numbers do not', () => {
      for (const otherParty of ['+32470000002', '1120', '0112', '']) {
        expect(route(who, { direction: 'outgoing', otherParty }, monday)).toMatchObject({ because: 'status', via: 'switchboard' })
      }
    })
  })

  test.each(['to-fixed', 'to-mobile', 'outgoing'] as const)(
    'FMU inactive, or deactivated: plain, and no status (%s)',
    (direction: Call['direction']) => {
      const off = route(subject({ fmuActive: false }), { direction }, monday)
      expect(off).toMatchObject({ because: 'fmu-inactive', via: direction === 'to-fixed' ? 'switchboard-default' : 'plain', beep: false })
      expect(off.status).toBeUndefined()
      expect(route(subject({}, { deactivated: true }), { direction }, monday)).toStrictEqual(off)
    },
  )

  test('DOMAIN §12: the answer carries the next change of status', () => {
    const answer = route(subject({ schedules: [officeHours] }), { direction: 'to-mobile' }, monday)
    expect(answer.nextChange).toBe(inBrussels('2026-11-23T17:00'))
    expect(route(as('private'), { direction: 'to-mobile' }, monday).nextChange).toBeUndefined()
  })
})
