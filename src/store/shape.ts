/** Looks at a value that came out of the database and throws where it is not what was written. */
export interface Check<Value = unknown> {
  (value: unknown, at: string): void
  /** What a value is that passed; known to the compiler only. */
  readonly passed?: Value
}

/** A row that this program did not write, or that was altered since: shown to nobody, acted on by nobody. */
export class CorruptRowError extends Error {
  constructor(what: string, cause?: unknown) {
    super(`a stored row is damaged: ${what}`, { cause })
    this.name = 'CorruptRowError'
  }
}

/** A parser of the JSON text that {@link toText} made; `name` stands in the error, the content never does (DOMAIN §13). */
export function fromText<Value>(name: string, check: Check<Value>): (text: string) => Value {
  return (text) => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new CorruptRowError(`${name} is not JSON`)
    }
    check(value, name)
    return value as Value
  }
}

export function toText(value: object): string {
  return JSON.stringify(value)
}

export const string: Check = (value, at) => expect(typeof value === 'string', at)
export const boolean: Check = (value, at) => expect(typeof value === 'boolean', at)
export const integer: Check = (value, at) => expect(Number.isSafeInteger(value), at)

export function oneOf(...members: readonly string[]): Check {
  return (value, at) =>
    expect(
      members.some((member) => member === value),
      at,
    )
}

export function optional(check: Check): Check {
  return (value, at) => {
    if (value !== undefined) check(value, at)
  }
}

export function list(check: Check): Check {
  return (value, at) => {
    expect(Array.isArray(value), at)
    for (const [index, each] of (value as unknown[]).entries()) check(each, `${at}[${index}]`)
  }
}

/** An object with at least these fields; the compiler refuses a name that `Value` doesn't have. */
export function record<Value>(fields: { readonly [Key in keyof Value]?: Check }): Check<Value> {
  const checks = Object.entries(fields) as [string, Check][]
  return (value, at) => {
    expect(typeof value === 'object' && value !== null && !Array.isArray(value), at)
    for (const [key, check] of checks) check((value as Record<string, unknown>)[key], `${at}.${key}`)
  }
}

/** A member of a union, known by its `kind`. */
export const kinded = record<{ readonly kind: string }>({ kind: string })

/** A member of a union whose members are all listed. */
export function union<Kind extends string>(members: { readonly [K in Kind]: Check }): Check<{ readonly kind: Kind }> {
  const checks = new Map<unknown, Check>(Object.entries(members))
  return (value, at) => {
    kinded(value, at)
    const check = checks.get((value as { kind: string }).kind)
    expect(check !== undefined, `${at}.kind`)
    check?.(value, at)
  }
}

function expect(holds: boolean, at: string): void {
  if (!holds) throw new CorruptRowError(at)
}
