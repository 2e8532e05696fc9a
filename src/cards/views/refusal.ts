import { assertNever } from '../../domain/ids.ts'
import type { Language } from '../../domain/person.ts'
import type { Refusal } from '../../domain/plan-result.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { momentOf } from '../say/moments.ts'
import { plainName } from '../say/plain-name.ts'
import { slotsPhrase } from '../say/slots.ts'
import { voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** Why not, who can, and a button that asks them where that helps. */
export function refusalView(card: Extract<CardData, { kind: 'refusal' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const mayAsk = card.buttons.some(({ verb }) => verb === 'ask-admin')
  const buttons = buttonViews(voice, card.buttons).map((button) => ({
    ...button,
    title: askTitle(voice, card, button.verb) ?? button.title,
  }))
  return viewOf({ kind: 'refusal', headline: refusalSentence(voice, card.refusal, card.admins, mayAsk), buttons })
}

/** One admin is named on the button; nobody else says no with "Change nothing" to a question about asking. */
function askTitle(voice: Voice, { admins }: Extract<CardData, { kind: 'refusal' }>, verb: string): string | undefined {
  const { buttons } = voice.texts
  const [admin, ...others] = admins
  if (verb === 'ask-admin' && admin !== undefined && others.length === 0) return buttons.askNamed({ admin: plainName(admin) })
  return verb === 'dismiss' ? buttons.no : undefined
}

/** Why not, and who can. */
export function refusalSentence(voice: Voice, refusal: Refusal, admins: readonly string[], mayAsk: boolean): string {
  const { formats, moments, refuse, words } = voice.texts
  switch (refusal.kind) {
    case 'no-right': {
      const admin = admins.length === 0 ? words.yourAdmin : formats.choice(admins.map(plainName))
      // About somebody else "your schedule" would be wrong: who may is all there is to say.
      const needs = voice.self ? refusal.needs : 'admin'
      const sentence = mayAsk ? refuse.adminAsk[needs] : refuse.adminOnly[needs]
      return sentence({ admin, one: admins.length === 1 })
    }
    case 'slot-too-short':
      return refuse['slot-too-short']({ duration: formats.duration(refusal.minutes) })
    case 'slots-overlap-each-other':
      return refuse['slots-overlap-each-other']({ slots: slotsPhrase(voice, refusal.slots) })
    case 'end-passed':
      return refuse['end-passed']({ at: moments.at(momentOf(voice, refusal.at)) })
    case 'too-many-overrides':
      return refuse['too-many-overrides']({ count: refusal.most })
    case 'bad-cycle':
      return refuse['bad-cycle']({ count: refusal.weeks })
    case 'self-managed-schedule':
    case 'self-managed-auto':
    case 'managed-empty':
    case 'fmu-inactive':
    case 'deactivated':
    case 'slot-empty':
    case 'end-before-start':
    case 'no-running-override':
    case 'no-slot-matches':
    case 'dates-reversed':
    case 'reception-only-today':
      return refuse[refusal.kind]
    default:
      return assertNever(refusal)
  }
}
