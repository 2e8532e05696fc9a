import type { LanguagePack } from '../../language-pack.ts'
import { asides } from './asides.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { realWords } from './real-words.ts'
import { times } from './times.ts'
import { wishes } from './wishes.ts'

export const fr: LanguagePack = {
  language: 'fr',
  phrases: [...times, ...wishes, ...asides, ...numbers],
  joined: [],
  ordinalEndings: ['er', 'ere', 're', 'e', 'eme', 'nd', 'nde'],
  joinsDayparts: false,
  neverTypo: [
    ...realWords,
    'rendre',
    'rends',
    'rendez',
    'rendu',
    'service',
    'services',
    'parti',
    'partie',
    'messe',
    'semence',
    'privee',
    'joue',
    'jour',
    'demande',
    'demander',
    'demains',
    'avant',
    'venir',
    'horreur',
    'heureux',
  ],
  nextWeekday: 'coming',
  hands: 'twenty-four',
  dates,
}
