import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/domain/change.ts'
import { accountId, changeId, personId } from '../../src/domain/ids.ts'
import type { Operation } from '../../src/domain/operation.ts'
import { changeToRedo, changeToUndo, planReversal } from '../../src/domain/reversal.ts'
import { actor, anAdmin, date, officeHours, operator, override, subject, wall, week } from './people.ts'
import { applied, changed, hour, later, undo } from './reversing.ts'

const office = subject({ schedules: [officeHours] })
const untilSix: Operation = { kind: 'set-status', status: 'private', end: { kind: 'at', at: wall('2026-11-23T18:00') } }

describe('DOMAIN §7: undo', () => {
  test('takes back what the change did, and says so as a difference', () => {
    const { change, after } = applied(untilSix, actor(), office)
    const reversal = undo(change, after)
    expect(reversal).toMatchObject({ kind: 'planned', left: [], ceremony: 'at-once', reversal: { kind: 'undo', change: 'c1' } })
    const difference = reversal.kind === 'planned' ? reversal.back[0]?.difference : undefined
    expect(difference?.after).toStrictEqual({ ...office.profile, version: 3 })
    expect(difference?.parts).toStrictEqual([{ kind: 'override-ended', override: after[0]?.profile.overrides[0] }])
    expect(difference?.effectiveAfter.status).toBe('professional')
  })

  test('leaves alone what was changed elsewhere since: another switch, another temporary status', () => {
    const { change, after } = applied(untilSix, actor(), office)
    const another = override('x', 'on-duty', later(0), later(2 * hour))
    const now = changed(after[0] ?? office, { beep: false, overrides: [...(after[0]?.profile.overrides ?? []), another] })
    const reversal = undo(change, [now])
    expect(reversal.kind === 'planned' && reversal.back[0]?.difference.after).toMatchObject({ beep: false, overrides: [another] })
  })

  test('what was changed in the same place since is left out', () => {
    const { change, after } = applied(untilSix, actor(), office)
    const [own] = after[0]?.profile.overrides ?? []
    const moved = changed(after[0] ?? office, { overrides: own ? [{ ...own, end: later(9 * hour) }] : [] })
    expect(undo(change, [moved])).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-since' } })
    const gone = changed(after[0] ?? office, { overrides: [] })
    expect(undo(change, [gone])).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-since' } })
    const slots = applied({ kind: 'remove-slots', match: { days: [4] }, all: false }, actor(), office)
    const edited = changed(slots.after[0] ?? office, { schedules: [week([])] })
    expect(undo(slots.change, [edited])).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-since' } })
  })

  test('back to schedule taken back: the temporary status runs on, in its old place', () => {
    const older = override('a', 'on-duty', later(-hour), later(9 * hour))
    const newer = override('b', 'private', later(-hour), later(4 * hour))
    const planned = override('c', 'private', later(20 * hour), later(22 * hour))
    const away = subject({ schedules: [officeHours], overrides: [older, newer, planned] })
    const { change, after } = applied({ kind: 'back-to-schedule' }, actor(), away)
    const reversal = undo(change, after)
    expect(reversal.kind === 'planned' && reversal.back[0]?.difference.after.overrides).toStrictEqual([older, newer, planned])
  })

  test('a planned one that was cancelled returns to its place in the order', () => {
    const one = override('a', 'on-duty', later(20 * hour), later(24 * hour))
    const two = override('b', 'private', later(21 * hour), later(23 * hour))
    const { change, after } = applied({ kind: 'cancel-overrides', overrides: [one.id] }, actor(), subject({ overrides: [one, two] }))
    const reversal = undo(change, after)
    expect(reversal.kind === 'planned' && reversal.back[0]?.difference.after.overrides).toStrictEqual([one, two])
  })

  test('what ended by itself and was forgotten says so', () => {
    const { change, after } = applied({ ...untilSix, end: { kind: 'after', minutes: 30 } }, anAdmin, office)
    const days = later(72 * hour)
    expect(undo(change, [changed(after[0] ?? office, { overrides: [] })], anAdmin, days)).toMatchObject({
      refusal: { kind: 'ended-by-itself' },
    })
    expect(undo(change, after, anAdmin, days)).toMatchObject({ refusal: { kind: 'ended-by-itself' } })
  })

  test('what ended by itself a moment ago says so too, and so does a move of its end', () => {
    const { change, after } = applied({ ...untilSix, end: { kind: 'after', minutes: 30 } }, actor(), office)
    expect(undo(change, after)).toMatchObject({ refusal: { kind: 'ended-by-itself' } })
    const running = override('a', 'private', later(-hour), later(hour))
    const moved = applied({ kind: 'extend', by: { kind: 'minutes', minutes: 30 } }, actor(), subject({ overrides: [running] }))
    expect(undo(moved.change, moved.after, actor(), later(1.2 * hour)).kind).toBe('planned')
    expect(undo(moved.change, moved.after, actor(), later(1.6 * hour))).toMatchObject({ refusal: { kind: 'ended-by-itself' } })
  })

  test('a managed person is never left without a slot', () => {
    const { change, after } = applied(
      { kind: 'add-slots', slots: [{ days: [0], start: 540, end: 600, status: 'on-duty' }] },
      actor(),
      subject(),
    )
    const managed = changed(after[0] ?? office, { managed: true })
    expect(undo(change, [managed])).toMatchObject({ refusal: { kind: 'not-yours' } })
    const byAdmin = applied(
      { kind: 'managed', managed: true, slots: [{ days: [0], start: 540, end: 600, status: 'on-duty' }] },
      anAdmin,
      subject(),
    )
    expect(undo(byAdmin.change, byAdmin.after, anAdmin).kind).toBe('planned')
    const empty = subject({ managed: true })
    const filled = applied({ kind: 'add-slots', slots: [{ days: [0], start: 540, end: 600, status: 'on-duty' }] }, anAdmin, empty)
    expect(undo(filled.change, filled.after, anAdmin)).toMatchObject({ refusal: { kind: 'managed-empty' } })
  })
})

describe('DOMAIN §7: undo of many', () => {
  const ann = office
  const bob = subject({ schedules: [officeHours] }, { id: personId('bob') })
  const cas = subject({ schedules: [officeHours] }, { id: personId('cas') })
  const { change, after } = applied(untilSix, anAdmin, ann, bob, cas)

  test('where some changed since, the others are taken back and these are listed', () => {
    const [first, second, third] = after
    if (!first || !second || !third) throw new Error('three people')
    const subjects = [first, changed(second, { overrides: [] }), { ...third, person: { ...third.person, deactivated: true } }]
    expect(undo(change, subjects, anAdmin)).toMatchObject({
      kind: 'planned',
      ceremony: 'confirm',
      back: [{ person: 'ann' }],
      left: [
        { person: 'bob', because: 'changed-since' },
        { person: 'cas', because: 'gone' },
      ],
    })
  })

  test('where nobody can go back for more than one reason', () => {
    const [first, second, third] = after
    if (!first || !second || !third) throw new Error('three people')
    const subjects = [
      changed(first, { overrides: [] }),
      changed(second, { overrides: [] }),
      { ...third, person: { ...third.person, deactivated: true } },
    ]
    expect(undo(change, subjects, anAdmin)).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-since' } })
    expect(undo(change, subjects.toReversed(), anAdmin)).toMatchObject({ kind: 'refused', refusal: { kind: 'changed-since' } })
    expect(undo(change, [], anAdmin)).toMatchObject({ kind: 'refused', refusal: { kind: 'gone' } })
  })

  test('any admin of the account may, for 14 days', () => {
    const another = actor({ person: personId('flo'), role: 'account-admin' })
    expect(undo(change, after, another).kind).toBe('planned')
    expect(undo(change, after, operator).kind).toBe('planned')
    expect(undo(change, after, another, later(14 * 24 * hour + 1))).toMatchObject({ refusal: { kind: 'expired' } })
    expect(undo(change, after, { ...another, account: accountId('other') })).toMatchObject({ refusal: { kind: 'not-yours' } })
    expect(undo(change, after, actor())).toMatchObject({ refusal: { kind: 'not-yours' } })
  })

  test('a team admin only where they reach everybody', () => {
    const lead = actor({ person: personId('lea'), role: 'team-admin', adminOf: ['sales'] })
    expect(undo(change, after, lead)).toMatchObject({ refusal: { kind: 'not-yours' } })
    const sales = after.map((who) => ({ ...who, person: { ...who.person, teams: ['sales'] } }))
    expect(undo(change, sales, lead).kind).toBe('planned')
  })
})

describe('DOMAIN §7: redo, and which change is meant', () => {
  const { change, after } = applied({ kind: 'beep', on: false }, actor(), office)

  test('redo takes an undo back, and nothing else', () => {
    const back = undo(change, after)
    if (back.kind !== 'planned' || !back.back[0]) throw new Error('planned')
    const { difference } = back.back[0]
    const undone: Change = { ...change, id: changeId('c2'), did: back.reversal, people: [{ person: personId('ann'), ...difference }] }
    const again = planReversal(
      { kind: 'redo', change: undone.id },
      undone,
      [{ ...office, profile: difference.after }],
      actor(),
      later(hour),
    )
    expect(again.kind === 'planned' && again.back[0]?.difference.after.beep).toBe(false)
    const plainRedo = planReversal({ kind: 'redo', change: change.id }, change, after, actor(), later(hour))
    expect(plainRedo).toMatchObject({ refusal: { kind: 'nothing-to-redo' } })
  })

  const named = (id: string, did: Change['did'], undoneBy?: string): Change => ({
    ...change,
    id: changeId(id),
    did,
    ...(undoneBy && { undoneBy: changeId(undoneBy) }),
  })
  const doIt: Operation = { kind: 'beep', on: false }
  const undoOf = (id: string): Change['did'] => ({ kind: 'undo', change: changeId(id) })
  const redoOf = (id: string): Change['did'] => ({ kind: 'redo', change: changeId(id) })

  test('"undo" is the newest not yet taken back, and never an undo', () => {
    const history = [named('u2', undoOf('b')), named('b', doIt, 'u2'), named('a', doIt)]
    expect(changeToUndo(history)?.id).toBe('a')
    expect(changeToUndo([named('r', redoOf('u2')), named('u2', undoOf('b'), 'r'), named('b', doIt, 'u2')])?.id).toBe('r')
    expect(changeToUndo([])).toBeUndefined()
  })

  test('"redo" takes back one undo after the other, until something new is done', () => {
    const twice = [named('u2', undoOf('a')), named('u1', undoOf('b')), named('b', doIt, 'u1'), named('a', doIt, 'u2')]
    expect(changeToRedo(twice)?.id).toBe('u2')
    const once = [
      named('r', redoOf('u2')),
      named('u2', undoOf('a'), 'r'),
      named('u1', undoOf('b')),
      named('b', doIt, 'u1'),
      named('a', doIt, 'u2'),
    ]
    expect(changeToRedo(once)?.id).toBe('u1')
    expect(changeToRedo([named('c', doIt), ...twice])).toBeUndefined()
  })
})

test('a change of dates comes back whole', () => {
  const { change, after } = applied(
    {
      kind: 'add-slots',
      slots: [{ days: [5], start: 540, end: 600, status: 'on-duty' }],
      from: date('2026-12-01'),
      until: date('2026-12-31'),
    },
    actor(),
    office,
  )
  const reversal = undo(change, after)
  expect(reversal.kind === 'planned' && reversal.back[0]?.difference.after.schedules).toStrictEqual([officeHours])
})
