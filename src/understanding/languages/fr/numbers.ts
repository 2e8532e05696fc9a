import type { PhraseRow } from '../../language-pack.ts'

const ones = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'] // prettier-ignore
const tens = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'quatre-vingt', 'nonante']
const ordinals = ['', 'premier|première', 'deuxième|second', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'] // prettier-ignore

function cardinal(value: number): string {
  if (value < 20) return value === 1 ? 'un|une' : (ones[value] ?? '')
  const ten = tens[Math.floor(value / 10)] ?? ''
  const one = value % 10
  const belgian =
    one === 0 ? `${ten}|${ten}s` : one === 1 ? `${ten} et un|${ten}-et-un|${ten} et une|${ten}-un` : `${ten}-${ones[one] ?? ''}`
  if (value >= 70 && value < 80) return `${belgian}|${value === 71 ? 'soixante et onze' : `soixante-${ones[value - 60] ?? ''}`}`
  return value >= 90 ? `${belgian}|quatre-vingt-${ones[value - 80] ?? ''}` : belgian
}

/** With the Belgian septante and nonante beside the French forms. */
export const numbers: readonly PhraseRow[] = [
  ...Array.from({ length: 100 }, (_, value): PhraseRow => [{ is: 'number', value }, cardinal(value)]),
  ...Array.from({ length: 10 }, (_, i): PhraseRow => [{ is: 'ordinal', value: i + 1 }, ordinals[i + 1] ?? '']),
]
