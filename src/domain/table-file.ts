/** What a file that somebody hands over is: rows of cells, or why it cannot be read as such. */
export type TableFile =
  | { readonly kind: 'table'; readonly name: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'unreadable'; readonly name: string; readonly because: UnreadableBecause }

/** "workbook": Excel's own format, which has to be saved as .csv first. "not-fetched": the platform did not give it. */
export type UnreadableBecause = 'workbook' | 'not-text' | 'empty' | 'too-large' | 'too-many-rows' | 'not-fetched'
