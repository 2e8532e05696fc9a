import type { CardData } from '../../src/cards/card-data.ts'
import { adminCards } from './examples/admin.ts'
import { changes } from './examples/changes.ts'
import { hostile } from './examples/hostile.ts'
import { news } from './examples/news.ts'
import { questions } from './examples/questions.ts'
import { refusals } from './examples/refusals.ts'
import { views } from './examples/views.ts'

/** Every card in its interesting shapes; the golden files are made from these. */
export const examples: Readonly<Record<string, CardData>> = {
  ...changes,
  ...questions,
  ...views,
  ...refusals,
  ...news,
  ...hostile,
  ...adminCards,
}
