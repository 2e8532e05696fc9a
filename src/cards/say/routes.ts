import type { CallRoute } from '../../domain/route.ts'
import type { Fact } from '../view.ts'
import { uncapitalised, type Voice } from './voice.ts'

/** What calls do, one fact per direction (DOMAIN §1). */
export function routeFacts(voice: Voice, routes: readonly CallRoute[]): readonly Fact[] {
  const { status } = voice.texts
  return routes.map((route) => {
    const title = status.routeTitles[route.call]({ self: voice.self })
    const text = routeText(voice, route)
    return { title, text, spoken: `${title} ${uncapitalised(text)}` }
  })
}

function routeText(voice: Voice, route: CallRoute): string {
  const { status } = voice.texts
  const sentences =
    route.call === 'outgoing'
      ? [
          route.via === 'switchboard' ? status.outgoingThroughSwitchboard : status.outgoingPlain,
          route.shows === undefined ? '' : status.showsNumber[route.shows],
          route.beep ? status.beeps : '',
        ]
      : [incoming(voice, route), status.noAnswer[route.noAnswer]]
  return [...sentences, status.routeBecause[route.because]].filter((sentence) => sentence !== '').join(' ')
}

function incoming(voice: Voice, { via, presentedOnMobile }: CallRoute): string {
  const { status } = voice.texts
  if (via === 'plain') return status.straightToMobile
  if (via === 'switchboard-default') return presentedOnMobile ? status.straightToMobile : status.switchboardDecides
  return presentedOnMobile ? status.throughSwitchboardRings : status.throughSwitchboardOnly
}
