import { fold } from './normalise.ts'

/** A run of letters, a run of digits, or one sign; `glued` = nothing between it and the token before. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign'
  readonly text: string
  /** Lower case, without accents. */
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly glued: boolean
  /** A slip was taken back: `folded` is the word that was meant, this the one typed. */
  readonly slip?: string
}

const piece = /(?<word>[\p{L}\p{M}]+)|(?<number>[0-9]+)|(?<sign>[^\s\p{L}\p{M}0-9])/gu

/** Letters and digits part company ("18h30" is three tokens, all glued), so that one grammar reads 18h30, 18 h 30 and 18:30. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(piece)) {
    const [found] = match
    const start = match.index
    const glued = tokens.length > 0 && tokens[tokens.length - 1]?.end === start
    const kind = match.groups?.['word'] !== undefined ? 'word' : match.groups?.['number'] !== undefined ? 'number' : 'sign'
    tokens.push({ kind, text: found, folded: kind === 'word' ? fold(found) : found, start, end: start + found.length, glued })
  }
  return tokens
}
