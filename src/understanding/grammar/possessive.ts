import { fold } from '../text/normalise.ts'
import { hasAny } from '../lexemes.ts'
import type { Lexeme } from '../lexemes.ts'

/** First names that end in -s by themselves; "Hans Freitag" is no genitive of "Han". */
const endInS = new Set(
  'achilles agnes alexis andreas annelies bas boris cas charles chris christos claus cornelis dennis denis doris elias els frans francis georges gilles hannes hans ines iris jacques james jens johannes jonas joris jules julius kees klaus kris lars lies linus loes louis lucas lukas magnus marcus marius markus marlies mathias mats matthias mattis moritz nicolas niklas nils rasmus rens ruben silas thijs thomas tobias yves'.split(
    ' ',
  ),
)

/** "Jans Freitag", "Sofies Plan": German and Dutch glue the -s of possession to the name. The name without it, where a thing follows. */
export function owner(lexemes: readonly Lexeme[], at: number, known: ReadonlySet<string>): string | undefined {
  const text = lexemes[at]?.text ?? ''
  const folded = fold(text)
  if (!/^\p{Lu}\p{L}{2,}s$/u.test(text) || known.has(folded)) return undefined
  if (!hasAny(lexemes, at + 1, ['topic', 'weekday', 'days', 'period']) || hasAny(lexemes, at + 1, ['status'])) return undefined
  const without = text.slice(0, -1)
  return known.has(fold(without)) || !endInS.has(folded) ? without : undefined
}
