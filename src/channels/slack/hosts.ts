import { isLoopbackHost } from '../../http/hosts.ts'

/** Slack's own hosts, for everybody and for governments: api and web, response URLs, sockets. */
const exact = ['slack.com', 'slack-gov.com']
const below = ['.slack.com', '.slack-gov.com']

/**
 * Whether the bot may send anything there: tokens and people's schedules go to Slack only. A loopback address counts only where the
 * Web API itself was set to one, for development.
 */
export function isSlackUrl(text: string, development: boolean): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, host, port, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  if (development && protocol === 'http:' && isLoopbackHost(host)) return true
  return protocol === 'https:' && port === '' && (exact.includes(hostname) || below.some((domain) => hostname.endsWith(domain)))
}

/** A response URL lies at one host and one path (Slack: "Handling user interaction"). */
export function isResponseUrl(text: string, development: boolean): boolean {
  if (!isSlackUrl(text, development)) return false
  const { hostname, host } = new URL(text)
  return hostname === 'hooks.slack.com' || hostname === 'hooks.slack-gov.com' || (development && isLoopbackHost(host))
}
