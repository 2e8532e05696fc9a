import type { RowProblem } from '../../domain/row-problem.ts'
import type { AdminFacts } from '../admin-facts.ts'
import { plainName } from '../say/plain-name.ts'
import { rowRemedy } from '../say/row-problem.ts'
import type { Voice } from '../say/voice.ts'
import type { View } from '../view.ts'
import { factOf } from './admin-fact.ts'

type RosterFile = Extract<AdminFacts, { kind: 'roster-file' }>

const mostNames = 5
const mostProblems = 8

/** What a roster file would do: counted first, then the first names and every row that is wrong, each with what to write instead. */
export function rosterFileView(voice: Voice, about: RosterFile): Pick<View, 'headline'> & Partial<View> {
  const { files, words, formats } = voice.texts
  const { added, changed, unchanged, notNamed, problems, ignored } = about
  const name = plainName(about.name)
  const changes = added.length + changed.length
  if (changes === 0 && problems.length === 0) return { headline: files.nothing({ name }) }
  const refused = new Set(problems.map(({ line }) => line)).size
  const more = problems.length - mostProblems
  const people = (label: string, names: readonly string[]) => (names.length === 0 ? [] : [factOf(voice, label, namesOf(voice, names))])
  return {
    headline: files.summary({ name, added: added.length, changed: changed.length, same: unchanged, refused }),
    follow: [...(refused > 0 && changes > 0 ? [files.onlyRight] : []), ...(notNamed > 0 ? [files.notNamed({ count: notNamed })] : [])],
    facts: [
      ...people(files.newPeople, added),
      ...people(files.changedPeople, changed),
      ...problems.slice(0, mostProblems).map((problem) => problemFact(voice, problem)),
    ],
    notes: [
      ...(more > 0 ? [words.andMore({ count: more })] : []),
      ...(ignored.length > 0 ? [files.ignored({ columns: formats.list(ignored.slice(0, mostNames).map(plainName)) })] : []),
    ],
  }
}

function namesOf({ texts: { formats, words } }: Voice, names: readonly string[]): string {
  const more = names.length - mostNames
  const shown = formats.list(names.slice(0, mostNames).map(plainName))
  return more > 0 ? `${shown}. ${words.andMore({ count: more })}` : shown
}

function problemFact(voice: Voice, problem: RowProblem) {
  const { files } = voice.texts
  const remedy = rowRemedy(voice.texts, problem)
  const label = files.line({ line: problem.line, column: plainName(problem.column) })
  return factOf(voice, label, problem.value === '' ? remedy : files.said({ value: plainName(problem.value).slice(0, 60), remedy }))
}
