/** Everything the door says no to, with the status and what whoever calls should do about it. */
export const refusals = {
  'bad-host': { status: 400, says: 'The Host header must be one host name, with or without a port.' },
  'not-found': { status: 404, says: 'There is nothing at this address.' },
  'wrong-method': { status: 405, says: 'This address answers to another method: see the Allow header.' },
  'this-machine-only': {
    status: 403,
    says: 'This address answers only on the machine that the bot runs on: open it there, as localhost or 127.0.0.1.',
  },
  'expect-not-supported': { status: 417, says: 'Send the request without an Expect header.' },
  'encoded-body': { status: 415, says: 'Send the body without Content-Encoding and not as multipart.' },
  'wrong-content-type': { status: 415, says: 'The Content-Type is not the one this address reads.' },
  'body-too-large': { status: 413, says: 'The body is larger than this address takes.' },
  'body-too-slow': { status: 408, says: 'The body did not arrive in time.' },
  'broken-body': { status: 400, says: 'The body cannot be read: check its encoding (UTF-8) and its syntax.' },
  'too-deep': { status: 400, says: 'The JSON is nested more than 64 levels deep.' },
  failed: { status: 500, says: 'Something went wrong here. The log has it under this request id.' },
  'too-late': { status: 503, says: 'This took too long. Try again.' },
  stopping: { status: 503, says: 'The bot is stopping. Try again in a moment.' },
} as const satisfies Record<string, { readonly status: number; readonly says: string }>

export type RefusalCode = keyof typeof refusals
