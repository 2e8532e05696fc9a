import { isLoopbackHost } from '../../http/hosts.ts'

/** Hosts of the Bot Connector service, for the public cloud and Microsoft's government clouds. Exact names, or everything below a name. */
const exact = ['smba.trafficmanager.net', 'api.botframework.com', 'api.botframework.us']
const below = ['.botframework.com', '.botframework.us', '.teams.microsoft.com', '.teams.microsoft.us']

/**
 * Whether the bot may send its token and people's messages there. A loopback address counts only in development, where there is no
 * token to lose.
 */
export function isServiceUrl(text: string, development: boolean): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, host, username, password, search, hash } = new URL(text)
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false
  if (development && (protocol === 'http:' || protocol === 'https:') && isLoopbackHost(host)) return true
  return protocol === 'https:' && (exact.includes(hostname) || below.some((domain) => hostname.endsWith(domain)))
}
