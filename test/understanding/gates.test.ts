import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/domain/person.ts'
import type { Situation } from './reading.ts'
import { ops, read, why } from './reading.ts'

const changing = new Set(['change', 'undo', 'redo', 'apply-template', 'create-template', 'command'])

function acts(text: string, situation: Situation): boolean {
  const understanding = read(text, situation)
  return understanding.kind === 'act' && understanding.reading.requests.some(({ kind }) => changing.has(kind))
}

/** Every language as the person's own, as a user and as an admin: nothing is changed. */
function expectNoAct(text: string): void {
  for (const language of languages) {
    for (const role of ['user', 'admin'] as const) {
      expect({ acted: acts(text, { language, role }), trace: why(text, { language, role }) }).toMatchObject({ acted: false })
    }
  }
}

describe('a capital makes no name', () => {
  test.each([
    'Die Tabelle beschreibt Dienste der Abteilung Nord im Handbuch',
    'Schalter der Wache, Turm und Graben',
    'Sitzung des Ausschusses Privat und Recht',
    'Fee for private use.',
    'Lecteur 1400 B2 Pro',
    'First we take Lisbon, then we take Porto.',
    'Leere Kisten und Säcke, die mit',
    'Bitte sehen Sie, dass der Dienst der Kirche dient',
    'Julianischen Kalender an, wie ihn die',
    'Upload-Paket-Dienst',
    '-- Dr. A. Beruf, Pro Musica',
  ])('%s', expectNoAct)

  test('where names stand, an unlisted one is taken', () => {
    expect(ops('put Nadia on duty until 18:00', { role: 'admin' })).toBe('set_status status=on-duty end=2026-11-23T18:00 targets=[Nadia]')
    expect(ops('Nadia und Emre morgen privat', { role: 'admin', language: 'de' })).toContain('targets=[Nadia,Emre]')
    expect(ops('coupe le bip de Nadia', { role: 'admin', language: 'fr' })).toBe('beep_notifications value=off targets=[Nadia]')
    expect(ops('zet team Magazijn op privé tot 17u', { role: 'admin', language: 'nl' })).toContain('targets=[Magazijn]')
  })
})

describe('half a wish is none', () => {
  test.each(['in jedem', 'elke', 'jeden', 'chaque', 'tray full - please empty.', 'Löscht alle aus einer', 'vide tout'])('%s', expectNoAct)

  test('the word for the schedule makes it whole', () => {
    expect(ops('empty my whole schedule')).toBe('remove_slots match={} all=true')
    expect(ops('lösche alle meine Slots', { language: 'de' })).toContain('remove_slots')
  })
})

describe('what is shown is not said', () => {
  test.each([
    '`private`',
    'the value `on duty` until 18:00',
    '"on duty".',
    '„privat“',
    '« privé »',
    "'auto'.",
    '--manual',
    '  --private',
    '-- Piet de Wit',
    '— Piet de Wit',
    'automatisch (-m).',
    '(private)',
    '* auto',
    '- private',
    '• manual',
    '$ private',
    '> private until 18:00',
    '| name | on duty | private |',
    'undo()',
    'Dienst…)',
    'tonight another ten hours."',
    'auto-messages',
    'manual, n.:',
    'manually.',
    'to work.',
  ])('%s', expectNoAct)

  test.each([
    ['auto', 'scheduler value=on'],
    ['manual please', 'scheduler value=off'],
    ['private!', 'set_status status=private'],
    ['- mon 9-17 professional\n- tue 8-12 private', 'add_slots slots='],
    ['private until 18:00 (dentist)', 'set_status status=private end=2026-11-23T18:00'],
  ])('%s is still a command', (text, expected) => {
    expect(ops(text)).toContain(expected)
  })

  test('one backtick is somebody’s apostrophe', () => {
    expect(ops('privé jusqu`à 18h', { language: 'fr' })).toBe('set_status status=private end=2026-11-23T18:00')
    expect(ops("'s avonds niet, privé tot 18u 's avonds", { language: 'nl' })).not.toBe('none because=quoted')
  })
})

describe('a slip carries no wish alone', () => {
  test.each(['Pikett Paul beruft', 'dinst', 'gelöschte Meldungen', 'uns auf Petrus beruft.'])('%s', expectNoAct)

  test('beside plain words it is corrected', () => {
    expect(ops('privte until 18:00')).toBe('set_status status=private end=2026-11-23T18:00')
    expect(ops('proffessional')).toBe('set_status status=professional')
  })
})

describe('messages of somebody else', () => {
  test.each(['Delete the messages.', 'Effacer les messages.', 'Nachrichten löschen', 'berichten wissen'])('%s', expectNoAct)

  test('the own ones are switched', () => {
    expect(ops('messages off')).toBe('text_notifications value=off')
    expect(ops('stop my messages')).toBe('text_notifications value=off')
  })
})
