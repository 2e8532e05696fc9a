import type { Duration } from './duration.ts'
import type { Point } from './point.ts'

/** One time expression of a clause, still unresolved. */
export type TimePiece =
  | { readonly kind: 'at'; readonly point: Point }
  | { readonly kind: 'range'; readonly from: Point; readonly to: Point; readonly included: boolean }
  | { readonly kind: 'until'; readonly to: Point; readonly included: boolean }
  | { readonly kind: 'until-length'; readonly length: Duration }
  | { readonly kind: 'from'; readonly from: Point }
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly every: boolean }
  /** Every so many weeks. */
  | { readonly kind: 'cycle'; readonly weeks: number }
  /** "every two hours", "alle drei Tage": nothing a schedule can do. */
  | { readonly kind: 'rhythm' }
  | { readonly kind: 'except'; readonly days: readonly number[] }
  /** `ahead`: "the next 3 hours", which starts now even where nothing else says so. */
  | { readonly kind: 'lasts'; readonly length: Duration; readonly ahead: boolean }
  | { readonly kind: 'in'; readonly length: Duration; readonly within: boolean }
  /** "3 days after Christmas", "2 hours ago", "4 months from tomorrow": never `ago` for a wish. */
  | { readonly kind: 'shifted'; readonly length: Duration; readonly sign: 1 | -1; readonly from?: Point }
  /** "the last 3 minutes". */
  | { readonly kind: 'lasted'; readonly length: Duration }
  | { readonly kind: 'rest-of'; readonly point?: Point }
