import type { IncomingMessage, ServerResponse } from 'node:http'
import restify from 'restify'
import type { DoorRoute } from './route.ts'

/** Runs one admitted request to its end; never rejects. */
type Run = (route: DoorRoute, request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * restify as a router only: it finds the route and gives the response the methods that botbuilder's adapter expects. Its own server
 * never listens, so no request reaches it but those the door has admitted. `next` is called only after an answer has gone out: before
 * that restify would write an error of its own into a response that somebody still holds.
 */
export function createRouter(routes: readonly DoorRoute[], run: Run): (request: IncomingMessage, response: ServerResponse) => void {
  const router = restify.createServer({ name: '' })
  for (const route of routes) {
    const handler: restify.RequestHandler = (request, response, next) => {
      void run(route, request, response).then(() => {
        if (response.headersSent) next()
      })
    }
    if (route.method === 'GET') router.get(route.path, handler)
    else router.post(route.path, handler)
  }
  return (request, response) => router.server.emit('request', request, response)
}
