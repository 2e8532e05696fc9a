import type { Language } from '../../domain/person.ts'
import type { Override } from '../../domain/override.ts'
import type { CardData, LeftAsIs } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { wholeSpan } from '../say/moments.ts'
import { plainName } from '../say/plain-name.ts'
import { newOverride } from '../say/result.ts'
import { labelOf, voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'
import { refusalSentence } from './refusal.ts'

/** More than this many answers are counted, not shown. */
const most = 10

/** Several answers to one message, one below the other. The same new status for many people is one sentence. */
export function severalView(card: Extract<CardData, { kind: 'several' }>, language: Language, parts: readonly View[]): View {
  const voice = voiceOf(card, language)
  const buttons = buttonViews(voice, card.buttons)
  const together = manyPeopleSentence(voice, card.cards) ?? templateSentence(voice, card.cards)
  const left = leftSentences(voice, card)
  if (together !== undefined)
    return viewOf({ kind: 'several', headline: together, notes: [...namesOf(voice, card.cards), ...left], buttons })
  const shown = withOneWeek(card.cards, parts).slice(0, most)
  const more = parts.length - shown.length
  return viewOf({
    kind: 'several',
    headline: shown.map(({ headline }) => headline).join(' '),
    notes: [...(more > 0 ? [voice.texts.words.andMore({ count: more })] : []), ...left],
    parts: shown,
    buttons,
  })
}

/** "24 people on Private, 24 Dec to 3 Jan included (11 days)?" when all get the same, or the same as a result. */
function manyPeopleSentence(voice: Voice, cards: readonly CardData[]): string | undefined {
  const [first] = cards
  const override = first && statusFor(first)
  const alike = cards.every((card) => card.kind === first?.kind && sameSpan(statusFor(card), override))
  if (!override || !alike || cards.length < 2) return undefined
  const { changes, words } = voice.texts
  const who = words.people({ count: cards.length })
  const [status, when] = [labelOf(voice, override.status), wholeSpan(voice, override)]
  if (first.kind === 'confirm') return changes.statusQuestion({ who, status, when })
  return words.labelled({ label: who, text: `${status}, ${when}.` })
}

/** "Apply Early for 12 people?": the same template for all of them. */
function templateSentence(voice: Voice, cards: readonly CardData[]): string | undefined {
  const names = cards.map((card) => templateOf(card))
  const [template] = names
  const [first] = cards
  if (template === undefined || cards.some((card) => card.kind !== first?.kind) || names.some((name) => name !== template)) return undefined
  const { admin, words } = voice.texts
  const said = { template: plainName(template), who: words.people({ count: cards.length }) }
  return first?.kind === 'confirm' ? admin.applyMany(said) : admin.appliedMany(said)
}

function templateOf(card: CardData): string | undefined {
  if (card.kind !== 'confirm' && card.kind !== 'done') return undefined
  const operation = card.kind === 'confirm' ? card.operation : card.did
  return card.whom && operation.kind === 'replace-schedule' ? operation.schedule.origin?.name : undefined
}

/** "12 change, 3 refused: why, 2 unchanged" (DOMAIN §10). */
function leftSentences(voice: Voice, { cards, left = [] }: Extract<CardData, { kind: 'several' }>): readonly string[] {
  if (left.length === 0) return []
  const { admin, formats } = voice.texts
  const refused = left.filter(({ refusal }) => refusal !== undefined)
  const same = left.filter(({ refusal }) => refusal === undefined).map(({ person }) => plainName(person.name))
  const count = { changed: String(cards.length), refused: String(refused.length), same: String(same.length) }
  return [
    admin.summary(count),
    ...refusedSentences(voice, refused),
    ...(same.length > 0 ? [admin.leftSame({ names: formats.list(same.slice(0, most)) })] : []),
  ]
}

/** Who is refused for the same reason stands in one sentence. */
function refusedSentences(voice: Voice, refused: readonly LeftAsIs[]): readonly string[] {
  const { admin, formats } = voice.texts
  const others = { ...voice, self: false }
  const byReason = Map.groupBy(refused, ({ refusal }) => (refusal ? refusalSentence(others, refusal, [], false) : ''))
  return [...byReason].slice(0, most).map(([why, who]) => {
    const names = who.slice(0, most).map(({ person }) => plainName(person.name))
    const more = who.length - names.length
    return admin.leftRefused({ name: formats.list([...names, ...(more > 0 ? [voice.texts.words.people({ count: more })] : [])]), why })
  })
}

/** The temporary status that is all a card is about, for somebody else. */
function statusFor(card: CardData): Override | undefined {
  if ((card.kind !== 'confirm' && card.kind !== 'done') || !card.whom || card.difference.parts.length !== 1) return undefined
  return newOverride(card.difference)
}

function sameSpan(one: Override | undefined, other: Override | undefined): boolean {
  return one?.status === other?.status && one?.start === other?.start && one?.end === other?.end
}

function namesOf(voice: Voice, cards: readonly CardData[]): readonly string[] {
  const names = cards.flatMap((card) => ('whom' in card ? [plainName(card.whom.name)] : []))
  const left = names.length - most
  return [`${names.slice(0, most).join(', ')}.`, ...(left > 0 ? [voice.texts.words.andMore({ count: left })] : [])]
}

/** Each step is planned on what the one before leaves: the last drawing holds them all. For several people none is drawn. */
function withOneWeek(cards: readonly CardData[], parts: readonly View[]): readonly View[] {
  const onePerson = new Set(cards.map(({ person }) => person)).size === 1
  const drawn = parts.findLastIndex(({ weeks }) => weeks.length > 0)
  return parts.map((part, index) => (onePerson && index === drawn ? { ...part, weeks: part.weeks.slice(-1) } : { ...part, weeks: [] }))
}
