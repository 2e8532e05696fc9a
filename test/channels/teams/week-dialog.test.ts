import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { dayId, inputId, mostDialogRows } from '../../../src/cards/teams/week-dialog.ts'
import { demoAccount } from '../../../src/demo/demo-company.ts'
import { personId } from '../../../src/domain/ids.ts'
import { elementsOf, textsOf } from '../../cards/subset.ts'
import { activitiesOf, memberOf } from '../../support/teams-activities.ts'
import { startTeamsApp, type TeamsApp } from '../../support/teams-app.ts'
import { type CardJson, type Posted, startTeamsService, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
let app: TeamsApp
let teams: ReturnType<typeof activitiesOf>
let seen: number

beforeAll(async () => {
  service = await startTeamsService()
  teams = activitiesOf(service.url)
  for (const who of ['emma', 'tom', 'sofie', 'nina', 'anna', 'jonas']) service.members.set(`29:${who}`, memberOf(who))
})
beforeEach(async () => {
  app = await startTeamsApp(service)
  seen = service.posted.length
})
afterEach(() => app.stop())
afterAll(() => service.close())

interface Answer {
  readonly task?: { readonly type: string; readonly value: { readonly card: { readonly content: CardJson } } & string }
}
type Button = Readonly<{ title: string; data: Record<string, unknown> }>

const news = (): readonly Posted[] => service.posted.slice(seen)
const profile = async (who: string) => (await app.store.subject(demoAccount.id, personId(`demo-${who}`)))!.profile
const invoke = async (activity: unknown): Promise<Answer> => {
  const response = await app.post(activity)
  expect(response.status).toBe(200)
  const text = await response.text()
  return text === '' ? {} : (JSON.parse(text) as Answer)
}
const cardOf = (answer: Answer): CardJson => {
  expect(answer.task?.type).toBe('continue')
  return answer.task!.value.card.content
}
const buttonsOf = (card: CardJson): readonly Button[] => elementsOf(card).filter(({ type }) => type === 'Action.Submit') as never
const titled = (card: CardJson, title: string): Button => buttonsOf(card).find((button) => button.title === title)!
const inputsOf = (card: CardJson): Record<string, unknown> =>
  Object.fromEntries(
    elementsOf(card).flatMap(({ type, id, value }) =>
      type.startsWith('Input.') ? [[String(id), (value as string | undefined) ?? '']] : [],
    ),
  )
const row = (index: number, days: readonly number[], from = '', until = '', status = ''): Record<string, string> => ({
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [dayId(index, day), String(days.includes(day))])),
  ...{ [inputId(index, 'from')]: from, [inputId(index, 'until')]: until, [inputId(index, 'status')]: status },
})
const fetched = (who: string, data: object, extra: object = {}) => invoke(teams.dialog(who, 'task/fetch', data, extra))
const submitted = (who: string, data: object, extra: object = {}) => invoke(teams.dialog(who, 'task/submit', data, extra))
const open = async (who: string, whom?: string): Promise<CardJson> =>
  cardOf(await fetched(who, { msteams: { type: 'task/fetch' }, edit: whom === undefined ? {} : { whom: `demo-${whom}` } }))

/** Emma's week in the demo: on duty on Saturday, 9 to 12. */
const saturday = row(0, [5], '09:00', '12:00', 'on-duty')

describe('the week as inputs', () => {
  test('the button under a drawn week opens it, with what holds filled in', async () => {
    expect((await app.post(teams.say('emma', 'show my week'))).status).toBe(200)
    const edit = titled(news().at(-1)!.body.attachments![0]!.content, 'Edit the week')
    const answer = await fetched('emma', edit.data)
    expect(answer).toMatchObject({
      task: { value: { title: 'Edit the week', card: { contentType: 'application/vnd.microsoft.card.adaptive' } } },
    })
    expect(inputsOf(cardOf(answer))).toEqual(saturday)
  })

  test('another slot: what was typed stays, an empty one follows', async () => {
    const typed = row(0, [1, 2], '10:00', '', 'private')
    const more = cardOf(await submitted('emma', { ...titled(await open('emma'), 'Add a slot').data, ...typed }))
    expect(inputsOf(more)).toEqual({ ...typed, ...row(1, []) })
    expect(titled(more, 'Show the change').data).toMatchObject({ week: { rows: 2 } })
  })

  test('what is wrong is said at its input, with everything typed kept, and nothing changes', async () => {
    const typed = { ...row(0, [1, 2], '10:00', '10:00', 'private'), ...row(1, [], '09:00') }
    const save = titled(cardOf(await submitted('emma', { ...titled(await open('emma'), 'Add a slot').data })), 'Show the change')
    const again = cardOf(await submitted('emma', { ...save.data, ...typed }))
    expect(inputsOf(again)).toEqual(typed)
    expect(textsOf(again)).toEqual(
      expect.arrayContaining([
        '4 entries need another look. Nothing has changed yet.',
        'It starts and ends at the same time. Choose another end.',
        'Choose at least one day.',
        'Choose a time.',
        'Choose a status.',
      ]),
    )
    expect(news()).toEqual([])
    expect((await profile('emma')).version).toBe(1)
  })

  test('the difference first, in the dialog; its button does it once and leaves the result in the chat', async () => {
    const save = titled(await open('emma'), 'Show the change')
    const typed = row(0, [5, 6], '9:00', '12:30:00', 'on-duty')
    const asked = cardOf(await submitted('emma', { ...save.data, ...typed }))
    expect((await profile('emma')).version).toBe(1)
    expect(cardOf(await submitted('emma', { ...save.data, ...typed }))).toEqual(asked)

    const confirm = titled(asked, 'Replace schedule')
    expect(await submitted('emma', confirm.data)).toEqual({})
    expect((await profile('emma')).schedules.at(-1)!.slots).toEqual([
      { day: 5, start: 540, lasts: 210, status: 'on-duty' },
      { day: 6, start: 540, lasts: 210, status: 'on-duty' },
    ])
    expect(news()).toHaveLength(1)
    const done = news()[0]!.body.attachments![0]!.content
    expect(done.actions!.map(({ title }) => title)).toContain('Undo')

    expect(textsOf(cardOf(await submitted('emma', confirm.data)))[0]).toContain('already')
    expect((await profile('emma')).version).toBe(2)
    expect(news()).toHaveLength(1)
  })

  test('where the result cannot be left in the chat, the dialog shows it', async () => {
    const asked = cardOf(
      await submitted('emma', { ...titled(await open('emma'), 'Show the change').data, ...row(0, [6], '09:00', '12:00', 'private') }),
    )
    service.fail({ status: 403 })
    const shown = cardOf(await submitted('emma', titled(asked, 'Replace schedule').data))
    expect(buttonsOf(shown).map(({ title }) => title)).toContain('Undo')
  })

  test('"change nothing" closes it', async () => {
    const asked = cardOf(
      await submitted('emma', { ...titled(await open('emma'), 'Show the change').data, ...row(0, [6], '09:00', '12:00', 'private') }),
    )
    expect(await submitted('emma', titled(asked, 'Change nothing').data)).toEqual({})
    expect([(await profile('emma')).version, news().length]).toEqual([1, 0])
  })

  test('words drop what the dialog shows, and leave an older card in the chat as it is', async () => {
    expect((await app.post(teams.say('emma', 'schedule private on sunday 9-17'))).status).toBe(200)
    await submitted('emma', { ...titled(await open('emma'), 'Show the change').data, ...row(0, [6], '09:00', '12:00', 'private') })
    expect((await app.post(teams.say('emma', 'never mind'))).status).toBe(200)
    expect(news().map(({ method }) => method)).toEqual(['POST', 'POST'])
    expect((await profile('emma')).version).toBe(1)
  })

  test('the same week: nothing to do, and it says so', async () => {
    const answer = await submitted('emma', { ...titled(await open('emma'), 'Show the change').data, ...saturday })
    expect(buttonsOf(cardOf(answer))).toEqual([])
    expect((await profile('emma')).version).toBe(1)
  })

  test('opened in a group, the result goes to the personal chat', async () => {
    const group = { conversation: teams.inGroup('emma', '').conversation }
    const asked = cardOf(
      await submitted(
        'emma',
        { ...titled(await open('emma'), 'Show the change').data, ...row(0, [6], '09:00', '12:00', 'private') },
        group,
      ),
    )
    expect(await submitted('emma', titled(asked, 'Replace schedule').data, group)).toEqual({})
    const aloud = news().filter(({ path }) => path.includes('19:group-1'))
    expect(aloud.map(({ body }) => body.text)).toEqual(['I have answered in our personal chat.'])
  })

  test('in the words of its reader', async () => {
    const card = await open('anna')
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Änderung zeigen', 'Zeitfenster hinzufügen'])
    expect(textsOf(card).join(' ')).toContain('Das bleibt, wie es ist: Privat Fr. 18:00')
  })
})

describe('whose week', () => {
  test('an admin edits a managed person’s in the same way', async () => {
    const card = await open('sofie', 'tom')
    expect(textsOf(card)[0]).toBe('Tom Janssens')
    const asked = cardOf(
      await submitted('sofie', { ...titled(card, 'Show the change').data, ...inputsOf(card), ...row(0, [0], '08:00', '12:00', 'on-duty') }),
    )
    expect(textsOf(asked)[0]).toContain('Tom Janssens')
    expect(await submitted('sofie', titled(asked, 'Replace schedule').data)).toEqual({})
    expect((await profile('tom')).version).toBe(2)
    expect((await profile('sofie')).version).toBe(1)
  })

  test('one who makes their own week is not overruled: send it as a proposal', async () => {
    const card = await open('sofie', 'emma')
    const answer = cardOf(
      await submitted('sofie', { ...titled(card, 'Show the change').data, ...row(0, [0], '08:00', '12:00', 'on-duty') }),
    )
    expect(
      buttonsOf(answer)
        .map(({ title }) => title)
        .join(),
    ).toMatch(/propos/i)
    expect((await profile('emma')).version).toBe(1)
  })

  test('a managed person may ask for it', async () => {
    const card = await open('tom')
    const asked = cardOf(
      await submitted('tom', { ...titled(card, 'Toon de wijziging').data, ...inputsOf(card), ...row(0, [1], '08:00', '12:00', 'on-duty') }),
    )
    const ask = buttonsOf(asked)[0]!
    expect(textsOf(cardOf(await submitted('tom', ask.data)))[0]).toMatch(/Sofie|Nina/)
    expect((await profile('tom')).version).toBe(1)
    await app.settle()
    expect(app.complaints).toEqual([])
  })

  test.each([
    ['a colleague', 'emma', 'demo-anna'],
    ['somebody of another team', 'nina', 'demo-emma'],
    ['nobody', 'sofie', 'demo-nobody'],
    ['a whole team', 'sofie', 'Technicians'],
    ['what is no id', 'sofie', '../../x'],
    ['a list', 'sofie', ['demo-tom']],
  ])('%s: no inputs, not even with a made-up form', async (_, who, whom) => {
    const opened = await fetched(who, { edit: { whom } })
    const saved = await submitted(who, { week: { act: 'save', form: 'x', rows: 1, whom }, ...row(0, [0], '08:00', '12:00', 'private') })
    for (const answer of [opened, saved]) {
      expect(inputsOf(cardOf(answer))).toEqual({})
      expect(JSON.stringify(answer)).not.toMatch(/Anna|Emma|08:00/)
    }
    for (const each of ['anna', 'emma', 'tom']) expect((await profile(each)).version).toBe(1)
  })

  test('a stranger learns why, in the dialog', async () => {
    service.members.set('29:eve', memberOf('eve', { email: 'eve@elsewhere.example', userPrincipalName: 'eve@elsewhere.example' }))
    expect(await fetched('eve', { edit: {} })).toMatchObject({
      task: { type: 'message', value: expect.stringContaining('do not know you') },
    })
  })
})

describe('dialogs that are not ours', () => {
  test.each([
    ['no data', {}],
    ['a button nobody knows', { verb: 'undo', id: 'x' }],
    ['a form without a name', { week: { act: 'save', rows: 1 } }],
    ['an act that is none', { week: { act: 'drop', form: 'x', rows: 1 } }],
    ['a million rows', { week: { act: 'drop', form: 'x', rows: 1e6 } }],
  ])('%s: an answer, and nothing else', async (_, data) => {
    expect(inputsOf(cardOf(await submitted('emma', data)))).toEqual({})
    expect((await profile('emma')).version).toBe(1)
  })

  test('inputs full of what no input gives are empty again', async () => {
    const junk = Object.fromEntries(Object.keys(row(0, [])).map((name) => [name, name.startsWith('day') ? { a: 1 } : 'x'.repeat(40_000)]))
    const card = cardOf(await submitted('emma', { week: { act: 'add', form: 'x'.repeat(40_000), rows: 1 }, ...junk }))
    expect(inputsOf(card)).toEqual({ ...row(0, []), ...row(1, []) })
  })

  test('rows beyond what fits are not read', async () => {
    const card = cardOf(await submitted('emma', { week: { act: 'add', form: 'x', rows: 1e6 } }))
    expect(Object.keys(inputsOf(card))).toHaveLength(mostDialogRows * 10)
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Show the change'])
  })

  test.each([undefined, null, 'x', { data: 'x' }, { data: [] }])('a value that is none: %j → 400', async (value) => {
    expect((await app.post({ ...teams.dialog('emma', 'task/fetch', {}), value })).status).toBe(400)
  })
})
