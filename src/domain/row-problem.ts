/** What is wrong with one cell of a file. The sentence is made where it is shown, in the reader's language. */
export interface RowProblem {
  /** As a spreadsheet counts: the header is line 1. */
  readonly line: number
  readonly column: string
  readonly value: string
  readonly because: RowBecause
}

export type RowBecause =
  | { readonly kind: 'column-like'; readonly like: string }
  | {
      readonly kind:
        'column-missing' | 'column-twice' | 'needs-name' | 'bad-email' | 'bad-number' | 'bad-id' | 'yes-or-no' | 'managed-empty'
    }
  | { readonly kind: 'one-of'; readonly choices: readonly string[] }
  /** The row at that line is about the same person. */
  | { readonly kind: 'same-person'; readonly line: number }
  /** A number or address that leads to somebody else. */
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'last-admin' }
