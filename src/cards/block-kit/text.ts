import { limits } from '../limits.ts'
import type { Mrkdwn, PlainText } from './blocks.ts'

export function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false }
}

/** Words between which only our own emoji are drawn. */
export function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true }
}

/** A piece in bold; nothing in it can become a mention, a link or other markup. */
export function bold(text: string): string {
  return `*${escaped(text)}*`
}

/** Slack, "Formatting text": three characters are written as entities; the other marks lose their meaning beside a zero-width space. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, (mark) => `\u200b${mark}\u200b`)
    .replace(/:(?=[\w+-]+:)/g, ':\u200b')
}

/** Cut where it can be seen; for the few places where Slack takes less than a sentence needs. */
export function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** The text that stands for a message without its blocks. It has no markup of its own either. */
export function fallback(text: string): string {
  return short(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), limits.slack.messageText)
}
