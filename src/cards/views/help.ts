import { commandNames, commands, type CommandTopic } from '../../domain/commands.ts'
import type { Language } from '../../domain/person.ts'
import { statuses } from '../../domain/status.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { labelOf, voiceOf, type Voice } from '../say/voice.ts'
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
    facts: [...(commandTopic(card.topic) ? [] : facts), ...commandFacts(voice, card)],
    notes: [help.undoNote],
    buttons: buttonViews(voice, card.buttons),
  })
}

/** The commands somebody may use, by what they are about; one topic alone when it was asked for. */
function commandFacts(voice: Voice, { commands: allowed = [], topic }: Extract<CardData, { kind: 'help' }>): readonly Fact[] {
  const { admin, words } = voice.texts
  const byTopic = Map.groupBy(allowed, (name) => commands[name].topic)
  const wanted = commandTopic(topic)
  return [...byTopic].flatMap(([about, names]): Fact[] => {
    if (wanted ? wanted !== about : topic !== undefined) return []
    const { title, text: what } = admin.topics[about]
    // All of a topic that was asked for; else the two that say most.
    const shown = wanted ? names : names.slice(0, 2)
    const text = `${what} ${shown.map((name) => words.quoted({ text: admin.examples[name] })).join(', ')}`
    return [{ title, text, spoken: words.labelled({ label: title, text }) }]
  })
}

function commandTopic(topic: string | undefined): CommandTopic | undefined {
  return commandNames.map((name) => commands[name].topic).find((each) => each === topic)
}
