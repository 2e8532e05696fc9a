/** What a platform takes at most; every figure is the platform's own. Bytes are of the JSON in UTF-8, lengths are UTF-16 units. */
export interface Limits {
  readonly cardBytes: number
  /** Buttons of one row that are seen at once; Teams hides more behind "…". */
  readonly buttons: number
  readonly buttonTitle: number
}

export const limits = {
  /** Teams: "Format cards" and "Cards reference": 28 KB a card, six primary actions. The title has no limit; 80 fits two phone lines. */
  teams: { cardBytes: 28 * 1024, buttons: 6, buttonTitle: 80 },
} as const satisfies Record<string, Limits>

export type Platform = keyof typeof limits

/** Each limit the card breaks, as a line for the log; empty when it fits. */
export function exceeded(card: object, platform: Platform): readonly string[] {
  const most = limits[platform]
  const problems: string[] = []
  const bytes = Buffer.byteLength(JSON.stringify(card), 'utf8')
  if (bytes > most.cardBytes) problems.push(`${bytes} bytes, at most ${most.cardBytes}`)
  for (const row of actionRows(card)) {
    if (row.length > most.buttons) problems.push(`${row.length} buttons, at most ${most.buttons}`)
    for (const title of row)
      if (title.length > most.buttonTitle) problems.push(`a button of ${title.length} characters, at most ${most.buttonTitle}`)
  }
  return problems
}

/** The titles of each row of buttons, however deep it stands. */
function actionRows(node: unknown): readonly (readonly string[])[] {
  if (Array.isArray(node)) return node.flatMap(actionRows)
  if (typeof node !== 'object' || node === null) return []
  const own = 'actions' in node && Array.isArray(node.actions) ? [node.actions.map(titleOf)] : []
  return [...own, ...Object.values(node).flatMap(actionRows)]
}

function titleOf(action: unknown): string {
  return typeof action === 'object' && action !== null && 'title' in action && typeof action.title === 'string' ? action.title : ''
}
