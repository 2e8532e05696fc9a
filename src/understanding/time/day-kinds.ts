/** A day or several days in a row, as far as the words alone tell. */
export type Day =
  /** Days [from, to) by number. `named` = how it was said, for what must be echoed. */
  | {
      readonly kind: 'dates'
      readonly from: number
      readonly to: number
      readonly named: 'today' | 'relative' | 'date' | 'week' | 'weekend' | 'month' | 'holiday'
      readonly holiday?: string
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'any' | 'next' | 'coming' | 'last'; readonly every: boolean }
  | { readonly kind: 'no-such-day'; readonly text: string }
