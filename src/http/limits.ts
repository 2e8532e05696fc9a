/** How long the door waits, in milliseconds, and how many it lets in. */
export interface DoorLimits {
  /** For all headers of a request. */
  readonly headersMs: number
  /** For its body, from the moment the headers were in. */
  readonly bodyMs: number
  /** For a handler's answer. */
  readonly handleMs: number
  /** For the next request on a connection; longer than the idle time of common load balancers (60 s), which would else meet a closed one. */
  readonly keepAliveMs: number
  /** For the rest of a body that was refused. */
  readonly lingerMs: number
  /** Between two signs of life on a stream. */
  readonly heartbeatMs: number
  /** For running requests when the door closes. */
  readonly drainMs: number
  readonly maxConnections: number
}

export const doorLimits: DoorLimits = {
  headersMs: 10_000,
  bodyMs: 20_000,
  handleMs: 30_000,
  keepAliveMs: 65_000,
  lingerMs: 500,
  heartbeatMs: 25_000,
  drainMs: 10_000,
  maxConnections: 1_000,
}
