/**
 * French puts a space before : ; ? and inside «», which must not end a line. The sources keep plain spaces, so that they can be read
 * and searched; this turns them into no-break spaces in every text, those with parameters included.
 */
export function withNoBreaks<Text>(text: Text): Text {
  return converted(text) as Text
}

function converted(text: unknown): unknown {
  if (typeof text === 'string') return noBreak(text)
  if (typeof text === 'function') return (params: unknown) => converted((text as (params: unknown) => unknown)(params))
  if (Array.isArray(text)) return text.map(converted)
  if (typeof text !== 'object' || text === null) return text
  return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, converted(value)]))
}

function noBreak(text: string): string {
  return text.replace(/ (?=[:;?»])/g, '\u00a0').replace(/« /g, '«\u00a0')
}
