import { describe, expect, test } from '@jest/globals'
import { languages, type Language } from '../../src/domain/person.ts'
import { everyText, placeholder, type EveryText } from './every-text.ts'

const all = languages.map((language) => [language, everyText(language)] as const)
const english = everyText('en')

/** Each offending text, so that a failure names it. */
function offenders(texts: readonly EveryText[], wrong: (said: string, key: string) => boolean): readonly string[] {
  return texts.flatMap(({ key, said }) => said.filter((each) => wrong(each, key)).map((each) => `${key}: ${each}`))
}

describe('one key set', () => {
  test.each(all)('%s has every key of English', (_, texts) => {
    const keys = texts.map(({ key }) => key.replace(/\.examples\.\d+$/, '.examples'))
    expect([...new Set(keys)].sort()).toEqual([...new Set(english.map(({ key }) => key.replace(/\.examples\.\d+$/, '.examples')))].sort())
    expect(offenders(texts, (said, key) => said.trim() === '' && !/noAnswer|routeBecause/.test(key))).toEqual([])
  })

  // A word such as "self" only chooses the wording; and in French the button of a named admin does not repeat the name.
  const needless = new Set(['self', 'one', 'dated', 'day'])
  test.each(all)('%s says every fact that English says', (language, texts) => {
    const missing = english.flatMap(({ key, used }) => {
      if (language === 'fr' && key === '.buttons.askNamed') return []
      const own = texts.find((text) => text.key === key)
      return [...used].filter((name) => !needless.has(name) && !own?.used.has(name)).map((name) => `${key} leaves out ${name}`)
    })
    expect(missing).toEqual([])
  })

  test.each(all)('%s says facts as they are given', (_, texts) => {
    const lost = texts.flatMap(({ key, said, used }) =>
      [...used]
        .filter(
          (name) =>
            said.some((each) => each.includes(placeholder(name))) &&
            !said.every((each) => each.toLowerCase().includes(placeholder(name).toLowerCase())),
        )
        .map((name) => `${key} sometimes leaves out ${name}`),
    )
    expect(lost).toEqual([])
  })
})

describe('tone', () => {
  test.each(all)('%s: no exclamation mark, no emoji, no code, no markup', (_, texts) => {
    expect(offenders(texts, (said) => /!|\p{Extended_Pictographic}|[A-Z]{3,}_[A-Z]+|\*\*|\[.*\]\(/u.test(said))).toEqual([])
  })

  test.each(all)('%s: no double spaces, no space before a comma or full stop', (_, texts) => {
    expect(offenders(texts, (said) => / {2}| [,.]|^\s|\s$/.test(said))).toEqual([])
  })

  const never: Readonly<Record<Language, RegExp>> = {
    en: /success|monitor|override|\byes\b|\bcancel|did you mean|please note|\bok\b/i,
    de: /erfolgreich|überwach|zeitschlitz|professionell|dienstlich|override|abbrechen|meinten sie|\bok\b/i,
    fr: /succès|surveill|override|annul|portable|\bok\b|vous êtes|vouliez-vous|\(e\)|mise? en service|astreinte/i,
    nl: /succesvol|gemonitord|in dienst|override|annuleer|annuleren|mobieltje|bedoelde je|\bok\b|uurrooster/i,
  }
  test.each(all)('%s: words that mislead are not used', (language, texts) => {
    expect(offenders(texts, (said) => never[language].test(said))).toEqual([])
  })

  const wrongAddress: Readonly<Partial<Record<Language, RegExp>>> = {
    de: /\b(du|dich|dir|dein\w*|euch|euer|eure\w*)\b/i,
    fr: /\b(tu|toi|ta|tes|ton)\b/i,
    nl: /(?<![\d>])\b(u|uw|uzelf)\b/i,
  }
  test.each(Object.entries(wrongAddress))('%s: Sie, vous, je', (language, wrong) => {
    const examples = /\.examples\./
    expect(offenders(everyText(language as Language), (said, key) => !examples.test(key) && wrong.test(said))).toEqual([])
  })

  test('fr: a person is never the subject of a participle', () => {
    expect(offenders(everyText('fr'), (said) => /vous (êtes|avez été|serez)|<name> est \p{L}+é/u.test(said))).toEqual([])
  })

  test('fr: a space before : ; ? and inside « » does not break the line', () => {
    expect(offenders(everyText('fr'), (said) => / [:;?»]|« /.test(said))).toEqual([])
    expect(offenders(everyText('fr'), (said) => /[\p{L}>)][;?»]/u.test(said) || /«[^\u00a0]/.test(said))).toEqual([])
  })

  test('statuses keep their order and names', () => {
    const labels = languages.map((language) =>
      everyText(language)
        .filter(({ key }) => key.startsWith('.words.labels.'))
        .map(({ key, said }) => [key.slice(14), said[0]]),
    )
    expect(labels).toEqual([
      [
        ['private', 'Private'],
        ['professional', 'Professional'],
        ['on-duty', 'On duty'],
      ],
      [
        ['private', 'Privat'],
        ['professional', 'Beruflich'],
        ['on-duty', 'Im Dienst'],
      ],
      [
        ['private', 'Privé'],
        ['professional', 'Professionnel'],
        ['on-duty', 'En service'],
      ],
      [
        ['private', 'Privé'],
        ['professional', 'Professioneel'],
        ['on-duty', 'Van dienst'],
      ],
    ])
  })
})

describe('buttons', () => {
  test.each(all)('%s: name the verb, short enough for a phone', (_, texts) => {
    const titles = texts.filter(({ key }) => key.startsWith('.buttons.'))
    expect(offenders(titles, (said) => said.length > 40)).toEqual([])
    expect(offenders(titles, (said) => /^(ok|yes|ja|oui|cancel|annuler|abbrechen|confirm|bestätigen)$/i.test(said))).toEqual([])
  })

  test('many people: the size stands in the title', () => {
    const sizes = all.map(([, texts]) => texts.find(({ key }) => key === '.buttons.confirmMany')?.said.find((said) => said.includes('24')))
    expect(sizes).toEqual(['Change 24 people', '24 Personen ändern', 'Modifier 24 personnes', '24 mensen aanpassen'])
  })
})
