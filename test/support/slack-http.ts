import type { ServerResponse } from 'node:http'

/** The client sends a form whose objects are JSON. */
export function toArgs(body: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]): [string, unknown] => {
      if (/^[[{]/.test(value)) return [key, JSON.parse(value)]
      return [key, value === 'true' ? true : value === 'false' ? false : value]
    }),
  )
}

/** In two calls: restify, in the same process, replaces writeHead with one that returns nothing. */
export function give(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, headers)
  response.end(body)
}
