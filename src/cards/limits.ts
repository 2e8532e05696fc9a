/** What each platform takes. Bytes are of the card as JSON in UTF-8, lengths are UTF-16 units. */
export const limits = {
  /**
   * Microsoft, "Designing Adaptive Cards for your Microsoft Teams app" and "Cards reference": six primary actions a row, 28 KB on the
   * narrowest way in. A title has no limit of its own; 80 fits two lines of a phone.
   */
  teams: { cardBytes: 28 * 1024, buttonsInRow: 6, buttonTitle: 80 },
  /** Slack, "Block Kit reference" (blocks, block elements, composition objects), "Views" and chat.postMessage. */
  slack: {
    blocks: 50,
    viewBlocks: 100,
    viewTitle: 24,
    viewButton: 24,
    privateMetadata: 3000,
    callbackId: 255,
    messageText: 4000,
    blockId: 255,
    sectionText: 3000,
    fields: 10,
    fieldText: 2000,
    headerText: 150,
    contextElements: 10,
    contextText: 3000,
    buttonsInRow: 25,
    buttonTitle: 75,
    buttonId: 255,
    buttonValue: 2000,
    options: 100,
    checkboxes: 10,
    optionTitle: 75,
    optionValue: 150,
    placeholder: 150,
    inputLabel: 2000,
    inputHint: 2000,
    plainInput: 3000,
    dialogTitle: 100,
    dialogText: 300,
    dialogButton: 30,
  },
} as const

/** Each limit of Teams the card breaks, as words for the log; empty when it fits. */
export function exceeded(card: object): readonly string[] {
  const most = limits.teams
  const bytes = Buffer.byteLength(JSON.stringify(card), 'utf8')
  return [
    ...(bytes > most.cardBytes ? [`${bytes} bytes, at most ${most.cardBytes}`] : []),
    ...rowsOfButtons(card).flatMap((titles) => [
      ...(titles.length > most.buttonsInRow ? [`${titles.length} buttons in a row, at most ${most.buttonsInRow}`] : []),
      ...titles
        .filter((title) => title.length > most.buttonTitle)
        .map((title) => `a button title of ${title.length} characters, at most ${most.buttonTitle}`),
    ]),
  ]
}

/** The titles of each row of buttons, however deep it stands. */
function rowsOfButtons(node: unknown): readonly (readonly string[])[] {
  if (Array.isArray(node)) return node.flatMap(rowsOfButtons)
  if (typeof node !== 'object' || node === null) return []
  const own = 'actions' in node && Array.isArray(node.actions) ? [node.actions.map(titleOf)] : []
  return [...own, ...Object.values(node).flatMap(rowsOfButtons)]
}

function titleOf(action: unknown): string {
  return typeof action === 'object' && action !== null && 'title' in action && typeof action.title === 'string' ? action.title : ''
}
