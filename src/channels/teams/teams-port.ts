/**
 * All that the channel needs of an SDK. botbuilder is archived: whatever takes its place implements these methods and passes the
 * contract suite.
 */
export interface TeamsPort {
  /** Verifies who sent a request and runs `answer` for it; what `answer` gives goes back as the answer to an invoke. */
  receive(request: Received, answer: () => Promise<InvokeAnswer | undefined>): Promise<Receipt>
  /** Posts a message: one request, whatever happens to it. */
  send(place: Place, message: Outgoing): Promise<Sending>
  /** Puts a message in the place of one that was posted before. */
  update(place: Place, activity: string, message: Outgoing): Promise<Sending>
  /** The personal chat with somebody, made when there is none. `id` of the result is the conversation's. */
  openPersonalChat(with_: PersonalChat): Promise<Sending>
  /** What the directory knows of somebody in a conversation. */
  member(place: Place, user: string): Promise<Lookup>
}

export interface Received {
  /** The Authorization header; '' = none came. */
  readonly authorization: string
  /** The body, parsed but not yet trusted. */
  readonly activity: Readonly<Record<string, unknown>>
}

export type Receipt =
  | { readonly kind: 'answered'; readonly answer?: InvokeAnswer }
  /** 401: nobody proved who they are; 403: somebody did, but not that they may come here. */
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly because: string }
  /** Microsoft's keys could not be had: neither yes nor no. */
  | { readonly kind: 'unavailable'; readonly error: unknown }

export interface InvokeAnswer {
  readonly status: number
  readonly body?: object
}

/** Where messages go. */
export interface Place {
  /** The address of the service that delivers them, with a slash at its end or without. */
  readonly serviceUrl: string
  readonly conversation: string
  readonly tenant: string
}

export interface PersonalChat {
  readonly serviceUrl: string
  readonly tenant: string
  /** The bot's id and the person's, as Teams writes them ("28:…", "29:…"). */
  readonly bot: string
  readonly user: string
}

export interface Outgoing {
  /** Written out above the card; plain text. */
  readonly text?: string
  /** What a notification shows when there is no text. */
  readonly summary: string
  /** An Adaptive Card. */
  readonly card?: object
  /** The message or card that this one answers. */
  readonly answers?: string
  /** Only this member of the conversation sees it (a targeted message). */
  readonly onlyFor?: string
}

export type Sending =
  | { readonly kind: 'sent'; readonly id: string }
  /** It certainly did not arrive; try again after that time. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly because: string }
  /** It certainly did not arrive and never will: the bot was removed or blocked, or the conversation is gone. */
  | { readonly kind: 'gone'; readonly because: string }
  /** It certainly did not arrive, and trying the same again would not help. */
  | { readonly kind: 'refused'; readonly because: string }
  /** No answer came: it may or may not have arrived. */
  | { readonly kind: 'unanswered'; readonly because: string }

export type Lookup = { readonly kind: 'member'; readonly member: Member } | Exclude<Sending, { kind: 'sent' }>

export interface Member {
  /** The object id in the directory. */
  readonly objectId: string
  readonly tenant: string
  readonly guest: boolean
  /** The directory's addresses of this person, the mailbox first. */
  readonly emails: readonly string[]
}
