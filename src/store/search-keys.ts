import type { Person } from '../domain/person.ts'

/** Lower case without accents, so that "Zoë" is found by "zoe" and names sort as readers expect. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').trim()
}

export function emailKey(email: string): string {
  return email.trim().toLowerCase()
}

/** "+32 2 555 01 01", "0032 25550101" and "tel:+3225550101" are one number; undefined when there are no digits. */
export function numberKey(number: string): string | undefined {
  const digits = number.replace(/\D/g, '')
  if (digits === '') return undefined
  return `+${digits.replace(/^00/, '')}`
}

/** What a search looks in: names, e-mail, teams and the digits of the numbers, one per line so that no match runs over two. */
export function searchText(person: Person): string {
  const numbers = [person.fixedNumber, person.mobileNumber].map((number) => number?.replace(/\D/g, ''))
  return [person.name, person.email, ...person.teams, ...numbers]
    .filter((each) => each !== undefined)
    .map(fold)
    .join('\n')
}

/** Every one must be found. Something typed as a phone number is one word of digits, without the prefix that only a phone dials. */
export function searchWords(text: string): readonly string[] {
  const folded = fold(text)
  const digits = folded.replace(/\D/g, '').replace(/^0+/, '')
  if (digits.length >= 3 && /^[+\d][\d\s./()-]*$/.test(folded)) return [digits]
  return folded.split(/\s+/).filter((word) => word !== '')
}

/** As a pattern for `like … escape '\'` that finds it anywhere. */
export function anywhere(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
