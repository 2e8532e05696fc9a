/** Host names and addresses of this very machine, as a browser writes them in a Host header. */
const loopbackName = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i
const hostHeader = /^([\w.-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?$/i

/** A Host header that names a host and perhaps a port; anything else (paths, user names, spaces) is not one (RFC 9112, 3.2). */
export function isWellFormedHost(host: string): boolean {
  return hostHeader.test(host) && URL.canParse(`http://${host}/`)
}

/** True for a name that only this machine answers to; a name that merely resolves to it (DNS rebinding) is not one. */
export function isLoopbackHost(host: string): boolean {
  const name = hostHeader.exec(host)?.[1]
  return name !== undefined && loopbackName.test(name)
}

/** `address` as the socket gives it. */
export function isLoopbackPeer(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/i.test(address)
}

/** An Origin header of a page that was served from this machine; "null" and other schemes are not. */
export function isLoopbackOrigin(origin: string): boolean {
  const host = /^https?:\/\/(.+)$/i.exec(origin)?.[1]
  return host !== undefined && isLoopbackHost(host)
}
