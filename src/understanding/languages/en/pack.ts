import type { LanguagePack } from '../../language-pack.ts'
import { asides } from './asides.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { realWords } from './real-words.ts'
import { joinedTimes, times } from './times.ts'
import { wishes } from './wishes.ts'

export const en: LanguagePack = {
  language: 'en',
  phrases: [...times, ...wishes, ...asides, ...numbers],
  joined: joinedTimes,
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  joinsDayparts: false,
  neverTypo: [
    ...realWords,
    'money',
    'privates',
    'privacy',
    'sunny',
    'fries',
    'monkey',
    'processional',
    'thirst',
    'march',
    'until',
    'house',
  ],
  nextWeekday: 'following-week',
  hands: 'twelve',
  monthFirst: true,
  dates,
}
