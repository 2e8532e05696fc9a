import { Template } from 'adaptivecards-templating'
import type { Language } from '../domain/person.ts'
import type { CardData, CardKind } from './card-data.ts'
import { dayStrip, swatch } from './drawing/strip.ts'
import { exceeded } from './limits.ts'
import { firstLineOf } from './plain-text.ts'
import { templates } from './templates.ts'
import { toView } from './to-view.ts'
import type { View, WeekView } from './view.ts'

/** An Adaptive Card 1.5 of the closed subset that `cards/README.md` names. */
export interface AdaptiveCardJson {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly body: readonly CardElement[]
  readonly actions?: readonly CardElement[]
  readonly [property: string]: unknown
}

export interface CardElement {
  readonly type: string
  readonly [property: string]: unknown
}

/**
 * The card for Teams and the web page. Where two drawn weeks would be too much for Teams only the later one stays: what goes is said in
 * words too. Throws when a limit is broken all the same: that is a bug, not something to cut silently.
 */
export function renderAdaptiveCard(card: CardData, language: Language): AdaptiveCardJson {
  const view = toView(card, language)
  const whole = expand(view)
  const json = view.weeks.length > 1 && exceeded(whole).length > 0 ? expand({ ...view, weeks: view.weeks.slice(-1) }) : whole
  const problems = exceeded(json)
  if (problems.length > 0) throw new Error(`the ${card.kind} card breaks a limit of Teams: ${problems.join('; ')}`)
  return json
}

function expand(view: View): AdaptiveCardJson {
  const parts = view.parts.map((part) => {
    const { body, actions = [] } = expand(part)
    return { items: actions.length === 0 ? body : [...body, { type: 'ActionSet', actions }] }
  })
  const root = { ...view, firstLine: firstLineOf(view), weeks: view.weeks.map(drawn), parts, whole: view.parts.length === 0 }
  return templateOf(view.kind).expand({ $root: root }) as AdaptiveCardJson
}

/** What the templates draw: each day's bar as a picture. */
function drawn(week: WeekView): unknown {
  return {
    title: week.title,
    titled: week.title !== '',
    hours: week.hours.map((hour) => ({ hour })),
    days: week.days.map(({ label, today, altText, segments }) => ({
      label,
      weight: today ? 'Bolder' : 'Default',
      colour: today ? 'Accent' : 'Default',
      altText,
      picture: dayStrip(segments),
    })),
    legend: week.legend.map(({ status, label, text }) => ({ label, text, picture: swatch(status) })),
  }
}

const ready = new Map<CardKind, Template>()

function templateOf(kind: CardKind): Template {
  const known = ready.get(kind)
  if (known) return known
  const template = new Template(templates[kind])
  ready.set(kind, template)
  return template
}
