/** The whole message stands in quotation marks of whatever kind. */
const wrapped = /^[\s.,;:…]*["'‘’‚„“”«»‹›`].*["'‘’“”«»‹›`][\s.,;:!…]*$/su
/** A pair of backticks around something: code, or a word that is spoken about. One alone is somebody's apostrophe ("jusqu`à"). */
const code = /(?:^|[^\p{L}])`+[^`]+`/u
/** "--auto", "-a", "$ run", "> what he wrote", "| a | table |", and the "-- Somebody" under a saying. */
const led = /^\s*(?:--|[\u2013\u2014]\s*\p{Lu}|[$>|\\{<]|-\p{L})/u
const option = /(?:^|[\s(,[])(?:--\p{L}|-\p{L}(?![\p{L}\p{N}]))/u
const table = /\|[^|]*\||\|\s*$/u
/** "revert()" */
const call = /\p{L}\(\s*\)/u
/** One word behind a bullet, or inside brackets: an entry of a list, a remark. */
const listed = /^\s*(?:[-*•·◦▪#–—]+\s*\p{L}[^\s\p{N}]*|[([{<]\S+[)\]}>])\s*$/u

/** Whether the form of a text as typed says that its words are shown, not said: quotations, options of programs, tables, entries. */
export function looksQuoted(raw: string): boolean {
  const text = raw.trim()
  if (text.length > 1 && wrapped.test(text) && !isElided(text)) return true
  return [code, led, option, table, listed, call].some((form) => form.test(text)) || isTornOff(text)
}

/** Dutch "'s avonds … 's morgens" and "'k ben" begin with an apostrophe and hold no quotation. */
function isElided(text: string): boolean {
  return /^['’`](?:s|k|t|n)[\s-]/iu.test(text)
}

/** The last or first line of a quotation: its mark or bracket has no partner. Inches stand behind a digit. */
function isTornOff(text: string): boolean {
  if (/^[^(]*[\p{L}.…]\)/u.test(text)) return true
  const marks = text.match(/(?<!\p{N})["„“”«»]/gu) ?? []
  return marks.length === 1 && (/^["„“«»]/u.test(text) || /["”“«»][\s.,;:!?]*$/u.test(text))
}
