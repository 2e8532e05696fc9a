import type { Assumption, Missing, NothingBecause, Request } from '../../domain/reading.ts'
import type { Now } from '../time/resolve.ts'

/** One way to carry out a clause. */
export interface Option {
  readonly request: Request
  /** Done with it, as one choice: "both". */
  readonly also?: readonly Request[]
  readonly assumed: readonly Assumption[]
  /** The rule that made it, for the trace. */
  readonly rule: string
}

/** What a clause comes to: one option = sure, several = ask which, none = ask for what is missing. */
export type Outcome =
  | { readonly kind: 'sure'; readonly option: Option }
  | { readonly kind: 'ask'; readonly missing: Missing; readonly options: readonly Option[] }
  | { readonly kind: 'nothing'; readonly because: NothingBecause }

export interface Context {
  readonly now: Now
  readonly role: 'user' | 'admin'
}

export function sure(request: Request, rule: string, assumed: readonly Assumption[] = []): Outcome {
  return { kind: 'sure', option: { request, assumed, rule } }
}

export function ask(missing: Missing, options: readonly Option[] = []): Outcome {
  return { kind: 'ask', missing, options }
}
