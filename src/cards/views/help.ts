import type { Language } from '../../domain/person.ts'
import { statuses } from '../../domain/status.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { labelOf, voiceOf } from '../say/voice.ts'
import { viewOf, type Fact, type View } from '../view.ts'

/** What the bot does, by topic, with words to say. An unknown topic gets all of them. */
export function helpView(card: Extract<CardData, { kind: 'help' }>, language: Language): View {
  const voice = voiceOf(card, language)
  const { formats, help, words } = voice.texts
  const choices = formats.choice(statuses.map((status) => labelOf(voice, status)))
  const { admin, ...everyone } = help.topics
  const all = Object.entries(card.admin ? { ...everyone, admin } : everyone)
  const asked = all.filter(([name]) => name === card.topic)
  const facts = (asked.length > 0 ? asked : all).map(([, topic]): Fact => {
    const examples = topic.examples.map((example) => words.quoted({ text: example }))
    const text = `${topic.text({ choices })} ${examples.join(', ')}`
    return { title: topic.title, text, spoken: words.labelled({ label: topic.title, text }) }
  })
  return viewOf({
    kind: 'help',
    headline: help.headline,
    facts,
    notes: [help.undoNote],
    buttons: buttonViews(voice, card.buttons),
  })
}
