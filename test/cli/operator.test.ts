import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openOperator, type Operator } from '../support/operator.ts'

let operator: Operator
const fmu = async (...args: string[]) => operator.run(args)
beforeEach(async () => void (operator = await openOperator()))
afterEach(() => operator.store.close())

const roster = [
  'name,email,fixed,mobile,teams,role,managed',
  'Ann Smith,ann@example.com,+32 2 555 02 01,+32470550201,Sales|Office,,no',
  'Bob De Smet,bob@example.com,0032 2 555 02 02,+32470550202,Sales,reception,no',
].join('\n')

describe('accounts', () => {
  test('are made, listed and named', async () => {
    expect(await fmu('account', 'add', 'Ça va & Co')).toEqual({ code: 0, out: 'Account ca-va-co (Ça va & Co) is there.\n', problems: '' })
    expect((await fmu('account', 'list')).out).toBe('ca-va-co  Ça va & Co  Europe/Brussels  en\n')
    expect((await fmu('account', 'list', '--json')).out).toBe(
      '{"id":"ca-va-co","name":"Ça va & Co","zone":"Europe/Brussels","language":"en"}\n',
    )
    expect(await operator.store.audit('ca-va-co' as never, { limit: 5 })).toMatchObject([
      { what: 'account-added', actor: { kind: 'operator', source: 'console' } },
    ])
  })

  test.each([
    [['account', 'add'], 'What is it called?'],
    [['account', 'add', 'A', '--zone', 'Mars/One'], 'not a time zone'],
    [['account', 'add', 'A', '--language', 'es'], 'one of: en, de, fr, nl'],
    [['account', 'add', 'A', '--outside', 'busy'], 'one of: private, professional, on-duty'],
    [['account', 'add', 'A', '--colour', 'red'], '--colour'],
    [['account', 'add', 'CA VA & co'], 'already'],
  ])('%j is refused with what to write', async (args, problem) => {
    await fmu('account', 'add', 'Ça va & Co')
    const refused = await fmu(...args)
    expect(refused.code).toBe(1)
    expect(refused.problems).toContain(problem)
    expect((await operator.store.accounts()).length).toBe(1)
  })

  test('with several, one has to be named', async () => {
    expect((await fmu('people', 'list')).problems).toContain('fmu account add')
    await fmu('account', 'add', 'One')
    await fmu('account', 'add', 'Two')
    expect((await fmu('people', 'list')).problems).toContain('--account with one of: one (One), two (Two)')
    expect((await fmu('people', 'list', '--account', 'TWO')).code).toBe(0)
    expect((await fmu('people', 'list', '--account', 'three')).problems).toContain('There is no account "three"')
  })
})

describe('people', () => {
  beforeEach(() => fmu('account', 'add', 'Company'))

  test('are imported, searched and exported; importing the export changes nothing', async () => {
    expect((await operator.run(['people', 'import', '-'], roster)).out).toBe('2 added, 0 changed, 0 unchanged.\n')
    expect((await fmu('people', 'list', 'bob')).out).toContain('Bob De Smet  bob@example.com  +3225550202  +32470550202  Sales  reception')
    const { out } = await fmu('people', 'export')
    expect((await operator.run(['people', 'import', '-'], out)).out).toBe('0 added, 0 changed, 2 unchanged.\n')
    expect((await fmu('people', 'export')).out).toBe(out)
  })

  test('are changed by their e-mail; an empty cell leaves as is', async () => {
    await operator.run(['people', 'import', '-'], roster)
    const changed = await operator.run(['people', 'import', '-'], 'name;email;mobile;status_right\nAnn Jones;ANN@example.com;;no\n')
    expect(changed.out).toBe('0 added, 1 changed, 0 unchanged.\n')
    const [ann] = await operator.store.people('company' as never, { text: 'jones' })
    expect(ann).toMatchObject({
      person: { mobileNumber: '+32470550201', teams: ['Sales', 'Office'] },
      profile: { version: 2, mayChangeStatus: false },
    })
  })

  test('every wrong cell is named with its line and what to write; nothing is imported', async () => {
    const refused = await operator.run(
      ['people', 'import', '-'],
      'name;email;mobille;fixed;role;managed\nAnn;nowhere;;02 555;boss;maybe\n;bob@example.com;;;;yes\n',
    )
    expect(refused.code).toBe(1)
    expect(refused.problems.split('\n')).toEqual([
      'line 1, mobille "mobille": probably "mobile"',
      'line 2, email "nowhere": write an e-mail address',
      'line 2, fixed "02 555": write it with its country code, as +3225550101',
      'line 2, role "boss": write one of: employee, reception, team-admin, account-admin',
      'line 2, managed "maybe": write 1 for on or 0 for off',
      'line 3, name "": a new person needs a name',
      'line 3, managed "yes": a managed person needs at least one slot first: write no',
      'Nothing was imported: 7 cells need mending.',
      '',
    ])
    expect(await operator.store.people('company' as never)).toEqual([])
  })

  test('the same person twice is a problem of both rows', async () => {
    await operator.run(['people', 'import', '-'], roster)
    const refused = await operator.run(['people', 'import', '-'], 'name,email\nAnn,ann@example.com\nAnna,ann@example.com\n')
    expect(refused.problems).toContain('line 3, name "Anna": line 2 is the same person')
  })

  test('a file that is not there is named', async () => {
    expect(await fmu('people', 'import', 'nowhere.csv')).toMatchObject({ code: 1, problems: expect.stringContaining('nowhere.csv') })
  })
})

describe('bindings and admins', () => {
  beforeEach(async () => {
    await fmu('account', 'add', 'Company')
    await operator.run(['people', 'import', '-'], roster)
  })

  test('a workspace and a tenant', async () => {
    const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47'
    expect((await fmu('bind', 'slack:T0123ABCD')).out).toBe('slack:T0123ABCD now uses account company (Company).\n')
    expect((await fmu('bind', `teams:${tenant}`)).code).toBe(0)
    expect(await operator.store.bindings('slack', 'T0123ABCD')).toEqual(['company'])
    expect(await operator.store.bindings('teams', tenant)).toEqual(['company'])
  })

  test.each(['slack', 'slack:', 'slack:t1', 'teams:company', 'irc:T1', ''])('bind %j is refused', async (target) => {
    expect(await fmu('bind', target)).toMatchObject({ code: 1, problems: expect.stringContaining('slack:T0123ABCD') })
  })

  test('somebody becomes admin', async () => {
    expect((await fmu('admin', 'add', 'ann@example.com')).out).toBe('Ann Smith is an admin of Company.\n')
    expect((await fmu('people', 'list', 'ann')).out).toContain('account-admin')
  })

  test('nobody of that name: the nearest is offered', async () => {
    expect((await fmu('admin', 'add', 'An Smit')).problems).toContain('Nearest: Ann Smith')
    expect((await fmu('admin', 'add')).problems).toContain('Who?')
  })
})

describe('looking', () => {
  beforeEach(async () => {
    await fmu('account', 'add', 'Company')
    await operator.run(['people', 'import', '-'], roster)
  })

  test('the status of somebody, now and at a time, in words and as JSON', async () => {
    expect((await fmu('status', 'Ann Smith')).out).toContain('Private')
    const { out } = await fmu('status', '+32470550201', '--at', '2026-11-24T09:00', '--json')
    expect(JSON.parse(out)).toEqual({
      person: expect.any(String),
      at: '2026-11-24T08:00:00.000Z',
      status: 'private',
      because: { kind: 'outside' },
      until: null,
    })
    expect((await fmu('status', 'ann', '--at', '2026-01-01T00:00')).problems).toContain('was not here yet')
    expect((await fmu('status', 'ann', '--at', 'noonish')).problems).toContain('is not a time')
    expect((await fmu('status')).problems).toContain('Whose?')
  })

  test('what a call does', async () => {
    expect(JSON.parse((await fmu('route', '--to', '+3225550201', '--json')).out)).toMatchObject({
      call: 'to-fixed',
      via: 'switchboard-default',
    })
    expect(JSON.parse((await fmu('route', '--to', '+32 470 55 02 01', '--json')).out)).toMatchObject({ call: 'to-mobile', via: 'plain' })
    expect(JSON.parse((await fmu('route', '--from', '+32470550201', '--json')).out)).toMatchObject({ call: 'outgoing', shows: 'mobile' })
    expect((await fmu('route', '--from', '+3225550201')).problems).toContain('a fixed number')
    expect((await fmu('route', '--to', '+3299999999')).problems).toContain('Nobody')
    expect((await fmu('route')).problems).toContain('--to')
    expect((await fmu('route', '--to', '1', '--from', '2')).problems).toContain('one of')
  })

  test('doctor names what to mend and ends with 1; check is content', async () => {
    expect(await fmu('doctor')).toMatchObject({ code: 0, out: 'Nothing to mend in Company.\n' })
    await operator.run(['people', 'import', '-'], 'name;email;fmu_active\nAnn Smith;ann@example.com;no\nCleo;cleo@example.com;\n')
    const sick = await fmu('doctor')
    expect(sick.code).toBe(1)
    expect(sick.out).toContain('FMU_INACTIVE  Ann Smith')
    expect(sick.out).toContain('NO_NUMBER  Cleo')
    expect(sick.out).toContain('2 to mend in Company.')
    expect((await fmu('check')).code).toBe(0)
    expect((await fmu('migrate')).out).toMatch(/version \d+/)
  })
})

describe('words', () => {
  test('understand prints the language schema', async () => {
    const { out } = await fmu('understand', '--now', '2026-11-23T10:15:00+01:00', 'private until 18:00')
    expect(JSON.parse(out)).toEqual({ intent: 'set_status', status: 'private', end: '2026-11-23T18:00' })
    expect((await fmu('understand', '--explain', 'private until 18:00')).out).toContain('decision: act')
    expect((await fmu('understand')).problems).toContain('Which words?')
    expect((await fmu('understand', '--tz', 'Nowhere', 'private')).code).toBe(1)
  })

  test('rows keep their order and ids, and each its own clock', async () => {
    const rows = [
      { id: 1, text: 'private until 18:00', lang: 'en', ref: '2026-11-23T10:15:00+01:00', tz: 'Europe/Brussels', role: 'user' },
      { id: 'b', text: 'hello', lang: 'en', ref: '2026-11-23T10:15:00+01:00', tz: 'America/New_York', role: 'admin' },
      { id: 3, text: 'privat bis 18 Uhr', lang: 'de', ref: '2026-11-23T16:15:00+01:00', tz: 'America/New_York' },
    ]
    const { out, code } = await operator.run(['understand', '--jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: 1, ops: [{ intent: 'set_status', status: 'private', end: '2026-11-23T18:00' }] },
      { id: 'b', ops: [{ intent: 'none' }] },
      { id: 3, ops: [{ intent: 'set_status', status: 'private', end: '2026-11-23T18:00' }] },
    ])
  })

  test('a broken row is named by its line', async () => {
    expect(await operator.run(['understand', '--jsonl'], '{"id":1,"text":"help"}\nnonsense\n')).toMatchObject({
      code: 1,
      problems: 'line 2: not a JSON object\n',
    })
  })

  test('when prints readings', async () => {
    const row = { id: 7, text: 'tomorrow 9-17', lang: 'en', ref: '2026-11-23T10:15:00+01:00', tz: 'Europe/Brussels' }
    expect(JSON.parse((await operator.run(['when', '--jsonl'], JSON.stringify(row))).out)).toEqual({
      id: 7,
      readings: [{ kind: 'range', start: '2026-11-24T09:00', end: '2026-11-24T17:00' }],
    })
  })
})

describe('help and mistakes', () => {
  test('help lists every command; one command helps itself', async () => {
    const { out, code } = await fmu('help')
    expect(code).toBe(0)
    for (const name of [
      'chat',
      'understand',
      'when',
      'status',
      'route',
      'people import',
      'account add',
      'bind',
      'admin add',
      'doctor',
      'check',
      'migrate',
    ])
      expect(out).toContain(`fmu ${name}`)
    expect((await fmu('status', '--help')).out).toContain('fmu status <person>')
  })

  test.each([
    [['stauts'], 'fmu status'],
    [['people'], 'fmu people import'],
    [['people', 'lst'], 'fmu people list'],
    [['xyzzy'], 'fmu help'],
  ])('%j: the nearest is offered', async (args, offer) => {
    expect(await fmu(...args)).toMatchObject({ code: 1, problems: expect.stringContaining(offer) })
  })
})

describe('chat', () => {
  test('a conversation through a pipe: words, then the number of a button', async () => {
    await fmu('account', 'add', 'Company')
    await operator.run(['people', 'import', '-'], roster)
    const { out, code } = await operator.run(['chat', '--as', 'Ann Smith'], 'on duty until 18:00\n1\nhelp\n')
    expect(code).toBe(0)
    expect(out).toContain('On duty until 18:00')
    expect(out).toContain('1) Undo')
    expect(out).toContain('1) Redo')
    const [ann] = await operator.store.people('company' as never, { text: 'ann' })
    expect(ann!.profile).toMatchObject({ version: 3, overrides: [] })
    const [change] = await operator.store.changes('company' as never, { limit: 1 })
    expect(change!.actor).toMatchObject({ source: 'console' })
  })

  test('without people it says what to do', async () => {
    await fmu('account', 'add', 'Company')
    expect(await operator.run(['chat'], 'help\n')).toMatchObject({ code: 1, problems: expect.stringContaining('fmu people import') })
  })
})
