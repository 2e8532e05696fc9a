import type { InvokeAnswer } from './teams-port.ts'

/** A note beside the card, which stays as it is (universal actions: response format). */
export function messageAnswer(line: string): InvokeAnswer {
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line } }
}
