import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { homeActions } from '../../../src/cards/block-kit/home.ts'
import { fieldId, weekForm } from '../../../src/cards/block-kit/week-form.ts'
import { statusFields, statusForm } from '../../../src/cards/block-kit/status-form.ts'
import { sayField, sayForm } from '../../../src/cards/block-kit/forms.ts'
import { actionOf, type SlackApp, slackUser, startSlackApp, titlesOf, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'

type Json = Readonly<Record<string, unknown>>
let slack: SlackServer
let app: SlackApp
beforeEach(async () => {
  slack = await startSlackServer()
  app = await startSlackApp({ slack })
})
afterEach(async () => {
  await app.stop()
  await slack.close()
  expect(slack.refusals).toStrictEqual([])
  expect(app.errors).toStrictEqual([])
})

const blocksOf = (view: Json | undefined): readonly Json[] => view!['blocks'] as Json[]
const opened = (who: string) => app.event({ type: 'app_home_opened', tab: 'home', user: userOf(who), channel: 'D1' })
let clicks = 0
const onHome = (who: string, action: Json) =>
  app.interact(who, {
    type: 'block_actions',
    view: { id: 'V0', type: 'home' },
    container: { type: 'view' },
    actions: [{ ...action, block_id: 'b', action_ts: `9.${++clicks}` }],
  })

test('the Home tab: status now, why, the week, switches; no board for an employee', async () => {
  await opened('emma')
  const text = JSON.stringify(slack.homes.get(userOf('emma')))
  for (const part of ['Professional', '🟦', homeActions.switches, 'Private for 1 hour', 'Edit the week']) expect(text).toContain(part)
  expect(text).not.toContain('Team board')
})

test('a quick button acts at once and the tab shows the result, which can be taken back there', async () => {
  await opened('emma')
  await onHome('emma', { type: 'button', action_id: homeActions.privateHour, value: 'x' })
  expect(await app.status('emma')).toBe('private')
  const home = slack.homes.get(userOf('emma'))
  expect(JSON.stringify(blocksOf(home)[0])).toContain('Private until 11:15')
  await onHome('emma', actionOf(blocksOf(home), 'Undo'))
  expect(await app.status('emma')).toBe('professional')
})

test('the switches follow what is ticked', async () => {
  await onHome('emma', { type: 'checkboxes', action_id: homeActions.switches, selected_options: [{ value: 'messages' }] })
  expect((await app.subject('emma')).profile).toMatchObject({ beep: false, messages: true })
  await onHome('emma', {
    type: 'checkboxes',
    action_id: homeActions.switches,
    selected_options: [{ value: 'beep' }, { value: 'messages' }],
  })
  expect((await app.subject('emma')).profile).toMatchObject({ beep: true, messages: true })
})

test('an admin sees the board: the company, or their teams', async () => {
  await opened('sofie')
  expect(JSON.stringify(slack.homes.get(userOf('sofie')))).toContain('Emma Peeters')
  await opened('nina')
  const teams = JSON.stringify(slack.homes.get(userOf('nina')))
  expect([teams.includes('Tom Janssens'), teams.includes('Emma Peeters')]).toStrictEqual([true, false])
})

const submitStatus = async (status: string | null, date: string | null, time: string | null): Promise<Json> => {
  const values = {
    [statusFields.status]: { [statusFields.status]: { selected_option: status === null ? null : { value: status } } },
    [statusFields.date]: { [statusFields.date]: { selected_date: date } },
    [statusFields.time]: { [statusFields.time]: { selected_time: time } },
  }
  const response = await app.interact('emma', {
    type: 'view_submission',
    view: { id: 'V1', type: 'modal', hash: 'h1', callback_id: statusForm, state: { values } },
  })
  return JSON.parse(await response.text()) as Json
}

test('a status and its end from real inputs: done once, and taken back in its place', async () => {
  await onHome('emma', { type: 'button', action_id: homeActions.setStatus, value: 'x' })
  expect(JSON.stringify(slack.forms.get('V1'))).toContain('"initial_date":"2026-11-23"')
  const answer = await submitStatus('private', '2026-11-23', '18:00')
  expect(JSON.stringify(answer)).toContain('Private until 18:00')
  expect(await submitStatus('private', '2026-11-23', '18:00')).toStrictEqual(answer)
  expect(await app.status('emma')).toBe('private')
  expect(await app.store.changes((await app.subject('emma')).account.id, { limit: 9 })).toHaveLength(1)
})

test('without a time it lasts until the next change', async () => {
  expect(JSON.stringify(await submitStatus('on-duty', '2026-11-23', null))).toContain('On duty until 17:00')
})

test.each([
  [null, '2026-11-23', '18:00', statusFields.status, 'Choose a status'],
  ['private', '2026-11-24', null, statusFields.time, 'Choose a time'],
  ['private', '2026-11-23', '10:15', statusFields.time, 'over already'],
  ['private', '2026-11-20', '18:00', statusFields.date, 'over already'],
  ['private', '2026-11-24', '25:00', statusFields.time, 'Choose a time'],
])('a status form with %s, %s, %s: the error stands at %s', async (status, date, time, field, words) => {
  expect(await submitStatus(status, date, time)).toStrictEqual({
    response_action: 'errors',
    errors: { [field]: expect.stringContaining(words) },
  })
  expect(await app.status('emma')).toBe('professional')
})

test('somebody who left while the form was open changes nothing and is told so', async () => {
  slack.users.set(userOf('emma'), slackUser('emma', { deleted: true }))
  expect(JSON.stringify(await submitStatus('private', '2026-11-23', '18:00'))).toContain('do not know you')
  expect(await app.status('emma')).toBe('professional')
})

const row = (index: number, days: readonly number[], from?: string, until?: string, status?: string): Json => ({
  [fieldId(index, 'days')]: { days: { selected_options: days.map((day) => ({ value: String(day) })) } },
  [fieldId(index, 'from')]: { from: { selected_time: from ?? null } },
  [fieldId(index, 'until')]: { until: { selected_time: until ?? null } },
  [fieldId(index, 'status')]: { status: { selected_option: status === undefined ? null : { value: status } } },
})
const submit = async (who: string, rows: readonly Json[], hash = 'h1'): Promise<Json> => {
  const values = Object.assign({}, ...rows) as Json
  const response = await app.interact(who, {
    type: 'view_submission',
    view: { id: 'V1', type: 'modal', hash, callback_id: weekForm, private_metadata: '{}', state: { values } },
  })
  const text = await response.text()
  return text === '' ? {} : (JSON.parse(text) as Json)
}

test('the week’s form: what holds is filled in; another row is added with what was typed kept', async () => {
  await onHome('emma', { type: 'button', action_id: homeActions.editWeek, value: 'x' })
  const form = slack.forms.get('V1')!
  expect(JSON.stringify(form)).toContain('"initial_time":"09:00"')
  const add = actionOf(blocksOf(form), 'Add a slot')
  const values: Json = { ...row(0, [0], '09:00', '17:00', 'professional'), ...row(1, []) }
  await app.interact('emma', {
    type: 'block_actions',
    view: { id: 'V1', type: 'modal', state: { values } },
    container: { type: 'view' },
    actions: [{ ...add, action_ts: '8.1' }],
  })
  expect(JSON.stringify(slack.forms.get('V1'))).toContain('Slot 3')
})

test('errors stand at their fields', async () => {
  const answer = await submit('emma', [
    row(0, [0, 1], '09:00', '09:00', 'professional'),
    row(1, [], '09:00'),
    row(2, [2], '10:00', '10:03', 'on-duty'),
    row(3, [3], undefined, '10:00', undefined),
  ])
  expect(answer).toMatchObject({
    response_action: 'errors',
    errors: {
      [fieldId(0, 'until')]: expect.stringContaining('same time'),
      [fieldId(1, 'days')]: expect.stringContaining('at least one day'),
      [fieldId(2, 'until')]: expect.stringContaining('5 minutes'),
      [fieldId(3, 'from')]: 'Choose a time.',
      [fieldId(3, 'status')]: 'Choose a status.',
    },
  })
  const overlap = await submit('emma', [row(0, [0], '09:00', '17:00', 'professional'), row(1, [0], '16:00', '18:00', 'on-duty')], 'h2')
  expect(overlap).toMatchObject({ errors: { [fieldId(1, 'from')]: expect.stringContaining('slot 1') } })
})

test('a good week shows the change in its place, and its button there does it; sent twice it is asked once', async () => {
  const rows = [
    row(0, [0, 1, 2, 3, 4], '08:00', '16:00', 'professional'),
    row(1, [5], '22:00', '06:00', 'on-duty'),
    row(2, [6], '20:00', '00:00', 'on-duty'),
    row(3, []),
  ]
  const answer = await submit('emma', rows)
  expect(answer).toMatchObject({ response_action: 'update', view: { type: 'modal' } })
  expect(await submit('emma', rows)).toStrictEqual(answer)
  const view = answer['view'] as Json
  const confirm = actionOf(blocksOf(view), 'Replace schedule')
  await app.interact('emma', {
    type: 'block_actions',
    view: { id: 'V1', type: 'modal' },
    container: { type: 'view' },
    actions: [{ ...confirm, action_ts: '7.1' }],
  })
  const slots = (await app.subject('emma')).profile.schedules.at(-1)!.slots
  expect(slots).toHaveLength(7)
  expect(slots.find(({ day }) => day === 5)).toMatchObject({ start: 1320, lasts: 480, status: 'on-duty' })
  expect(slots.find(({ day }) => day === 6)).toMatchObject({ start: 1200, lasts: 240 })
  expect(titlesOf(blocksOf(slack.forms.get('V1')))).toContain('Undo')
})

test('a form filled in anew after nobody heard of its first sending is another wish', async () => {
  const first = JSON.stringify(await submit('emma', [row(0, [0], '09:00', '17:00', 'professional')]))
  const second = JSON.stringify(await submit('emma', [row(0, [0], '09:00', '15:00', 'on-duty')]))
  expect([first.includes('15:00'), second.includes('15:00')]).toStrictEqual([false, true])
})

test('a managed person learns who plans for them', async () => {
  const answer = await submit('tom', [row(0, [0], '09:00', '17:00', 'professional')])
  expect(answer).toMatchObject({ response_action: 'update' })
  expect(titlesOf(blocksOf(answer['view'] as Json)).join()).toMatch(/Sofie|Nina|beheerder|Vraag/i)
  expect((await app.subject('tom')).profile.version).toBe(1)
})

test('shortcuts: words to say, those of a message only proposed', async () => {
  await app.interact('emma', {
    type: 'message_action',
    callback_id: 'fmu_say_message',
    message: { text: 'set me private' },
    channel: { id: 'C1' },
    response_url: slack.responseUrl(),
    message_ts: '1.1',
  })
  expect(JSON.stringify(slack.forms.get('V1'))).toContain('set me private')
  expect(await app.status('emma')).toBe('professional')
  const values = { [sayField]: { [sayField]: { value: 'private until 18:00' } } }
  const response = await app.interact('emma', {
    type: 'view_submission',
    view: { id: 'V1', type: 'modal', hash: 'h', callback_id: sayForm, state: { values } },
  })
  expect(await response.text()).toContain('Private until 18:00')
  expect(await app.status('emma')).toBe('private')
  await app.interact('emma', { type: 'shortcut', callback_id: 'fmu_week' })
  expect(JSON.stringify(slack.forms.get('V2'))).toContain('Edit the week')
})
