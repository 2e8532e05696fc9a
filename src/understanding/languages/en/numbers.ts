import type { PhraseRow } from '../../language-pack.ts'

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] // prettier-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'] // prettier-ignore

function cardinal(value: number): string {
  const one = ones[value % 10] ?? ''
  if (value < 20) return ones[value] ?? ''
  const ten = tens[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? ten : `${ten} ${one}|${ten}${one}`
}

function ordinal(value: number): string {
  if (value <= 20) return ordinals[value] ?? ''
  if (value === 30) return 'thirtieth'
  return `${tens[Math.floor(value / 10)] ?? ''} ${ordinals[value % 10] ?? ''}`
}

/** Zero to ninety-nine, and the days of a month. */
export const numbers: readonly PhraseRow[] = [
  ...Array.from({ length: 100 }, (_, value): PhraseRow => [{ is: 'number', value }, cardinal(value)]),
  ...Array.from({ length: 31 }, (_, i): PhraseRow => [{ is: 'ordinal', value: i + 1 }, ordinal(i + 1)]),
]
