export type Fields = Readonly<Record<string, unknown>>

/** An object of what Teams posted; undefined for everything else. */
export function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** A text that says something. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toWellFormed() : undefined
}

/** An id of ours, as its parser takes it; undefined for what cannot be one. */
export function id<Id>(parse: (text: string) => Id, value: unknown): Id | undefined {
  try {
    return typeof value === 'string' ? parse(value) : undefined
  } catch {
    return undefined
  }
}
