import type { PhraseRow } from '../../language-pack.ts'

const ones = ['nul', 'een|één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'] // prettier-ignore
const heads = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende', 'negentiende'] // prettier-ignore

function cardinal(value: number): string {
  if (value < 20) return ones[value] ?? ''
  const ten = tens[Math.floor(value / 10)] ?? ''
  if (value % 10 === 0) return ten
  const head = heads[value % 10] ?? ''
  return `${head}en${ten}|${head}ën${ten}|${head} en ${ten}`
}

export const numbers: readonly PhraseRow[] = [
  ...Array.from({ length: 100 }, (_, value): PhraseRow => [{ is: 'number', value }, cardinal(value)]),
  [{ is: 'number', value: 1.5 }, 'anderhalf|anderhalve|een en een half|een en een halve'],
  ...[2, 3, 4, 5, 6].map((value): PhraseRow => {
    const word = ones[value] ?? ''
    return [
      { is: 'number', value: value + 0.5 },
      `${word}ënhalf|${word}ënhalve|${word}enhalf|${word}enhalve|${word}ëneenhalf|${word}eneenhalf|${word} en half|${word} en halve`,
    ]
  }),
  ...Array.from({ length: 31 }, (_, i): PhraseRow => [
    { is: 'ordinal', value: i + 1 },
    i + 1 < 20 ? (ordinals[i + 1] ?? '') : `${cardinal(i + 1).split('|')[0] ?? ''}ste`,
  ]),
]
