const longest = 60
/** Counts what a reader sees as one character. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const firstIsolate = '\u2068'
const popIsolate = '\u2069'
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Somebody else's text made ready for a sentence: one line, no control or direction characters, at most 60 characters. A name
 * written from right to left is isolated, so that the times beside it stay in order.
 */
export function plainName(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, (character) => (character === '\u200d' ? character : ''))
    // Adaptive Cards would replace {{DATE(…)}} in any text.
    .replace(/\{(?=\{)/g, '{ ')
    .trim()
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment)
  const short =
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : line
  const shown = short === '' ? '–' : short
  return rightToLeft.test(shown) ? firstIsolate + shown + popIsolate : shown
}
