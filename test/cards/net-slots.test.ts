import { describe, expect, test } from '@jest/globals'
import { netRemoved } from '../../src/cards/say/net-slots.ts'
import type { Slot } from '../../src/domain/schedule.ts'
import { weekMinutes } from '../../src/domain/time.ts'
import { slot } from './facts.ts'

const net = (removed: readonly Slot[], added: readonly Slot[]) => netRemoved(removed, added, weekMinutes)

describe('what really goes', () => {
  test.each<[what: string, removed: readonly Slot[], added: readonly Slot[], left: readonly Slot[]]>([
    ['all of it when nothing comes back', [slot(0, 9, 17, 'private')], [], [slot(0, 9, 17, 'private')]],
    [
      'the rest when a piece comes back',
      [slot(0, 7, 12, 'private')],
      [slot(0, 7, 9, 'private'), slot(0, 9, 17, 'on-duty')],
      [slot(0, 9, 12, 'private')],
    ],
    [
      'two pieces when the middle stays',
      [slot(0, 7, 12, 'private')],
      [slot(0, 8, 9, 'private')],
      [slot(0, 7, 8, 'private'), slot(0, 9, 12, 'private')],
    ],
    ['all of it when another status comes', [slot(0, 9, 17, 'private')], [slot(0, 9, 17, 'on-duty')], [slot(0, 9, 17, 'private')]],
    ['nothing when it comes back longer', [slot(0, 9, 17, 'private')], [slot(0, 8, 18, 'private')], []],
    ['past midnight', [slot(6, 22, 30, 'on-duty')], [slot(6, 22, 24, 'on-duty')], [slot(0, 0, 6, 'on-duty')]],
    ['round the end of the cycle', [slot(0, 0, 6, 'on-duty')], [slot(6, 22, 27, 'on-duty')], [slot(0, 3, 6, 'on-duty')]],
  ])('%s', (_, removed, added, left) => {
    expect(net(removed, added)).toEqual(left)
  })
})
