import type { RowProblem } from '../../domain/row-problem.ts'
import type { Texts } from '../../texts/texts.ts'
import { plainName } from './plain-name.ts'

/** What to write instead. */
export function rowRemedy({ files }: Texts, { because }: RowProblem): string {
  switch (because.kind) {
    case 'column-like':
      return files.because['column-like']({ like: because.like })
    case 'one-of':
      return files.because['one-of']({ choices: because.choices.join(', ') })
    case 'same-person':
      return files.because['same-person']({ line: because.line })
    case 'taken':
      return files.because.taken({ by: plainName(because.by) })
    default:
      return files.because[because.kind]
  }
}
