/** Opaque ids. Each is a plain string at run time; the brand keeps one kind from being used as another. */
declare const brand: unique symbol
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

export type AccountId = Brand<string, 'AccountId'>
export type PersonId = Brand<string, 'PersonId'>
export type TemplateId = Brand<string, 'TemplateId'>
/** One applied operation (or one bulk of them): what "undo" names. */
export type ChangeId = Brand<string, 'ChangeId'>
/** A question, a confirmation or a button that waits for a click. */
export type PendingId = Brand<string, 'PendingId'>
export type OverrideId = Brand<string, 'OverrideId'>
export type NoticeId = Brand<string, 'NoticeId'>

export const accountId = (text: string): AccountId => parseId(text) as AccountId
export const personId = (text: string): PersonId => parseId(text) as PersonId
export const templateId = (text: string): TemplateId => parseId(text) as TemplateId
export const changeId = (text: string): ChangeId => parseId(text) as ChangeId
export const pendingId = (text: string): PendingId => parseId(text) as PendingId
export const overrideId = (text: string): OverrideId => parseId(text) as OverrideId
export const noticeId = (text: string): NoticeId => parseId(text) as NoticeId

/** Makes ids; the only source of chance the domain sees, always passed in. */
export type NewId = () => string

function parseId(text: string): string {
  if (!/^[\w.:-]{1,80}$/.test(text)) throw new Error(`not an id: ${JSON.stringify(text.slice(0, 90))}`)
  return text
}

/** Ends a switch over a closed union; a new member becomes a type error there. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`)
}
