import type { PhraseRow } from '../../language-pack.ts'

const ones = ['null', 'eins|ein|eine|einen|einer|einem', 'zwei|zwo', 'drei', 'vier', 'fünf|fuenf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf|zwoelf', 'dreizehn', 'vierzehn', 'fünfzehn|fuenfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'] // prettier-ignore
const heads = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
const stems = ['', 'erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft', 'dreizehnt', 'vierzehnt', 'fünfzehnt', 'sechzehnt', 'siebzehnt', 'achtzehnt', 'neunzehnt'] // prettier-ignore

function cardinal(value: number): string {
  if (value < 20) return ones[value] ?? ''
  const ten = tens[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? ten : `${heads[value % 10] ?? ''}und${ten}`
}

function ordinal(value: number): string {
  const stem = value < 20 ? (stems[value] ?? '') : `${cardinal(value)}st`
  return ['e', 'en', 'er', 'em', 'es']
    .filter((ending) => value !== 8 || ending !== '')
    .map((ending) => stem + ending)
    .join('|')
}

export const numbers: readonly PhraseRow[] = [
  ...Array.from({ length: 100 }, (_, value): PhraseRow => [{ is: 'number', value }, cardinal(value)]),
  ...Array.from({ length: 31 }, (_, i): PhraseRow => [{ is: 'ordinal', value: i + 1 }, ordinal(i + 1)]),
]
