import type { InvokeAnswer } from './teams-port.ts'

/** A note beside the card, which stays as it is (universal actions: response format). */
export function messageAnswer(line: string): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line } }
}

/** The dialog with this card in it, opened or in place of what it shows (Microsoft Teams: "Use dialogs with bots"). */
export function cardDialog(title: string, card: object): InvokeAnswer {
  const value = { title, height: 'large', width: 'medium', card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card } }
  return { status: 200, body: { task: { type: 'continue', value } } }
}

/** One sentence in place of the dialog. */
export function lineDialog(line: string): InvokeAnswer {
  return { status: 200, body: { task: { type: 'message', value: line } } }
}

/** The dialog is done with. */
export const closedDialog: InvokeAnswer = { status: 200 }
