import type { LanguagePack } from '../../language-pack.ts'
import { asides } from './asides.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { realWords } from './real-words.ts'
import { times } from './times.ts'
import { describedSlots, madeOutOf, switchedOff } from './pairs.ts'
import { wishes } from './wishes.ts'

export const de: LanguagePack = {
  language: 'de',
  phrases: [...times, ...wishes, ...asides, ...numbers],
  joined: [
    ...describedSlots,
    ...switchedOff,
    ...madeOutOf,
    [
      [
        { is: 'day', shift: 1 },
        { is: 'daypart', part: 'morning' },
      ],
      'morgen früh|morgen in der früh|morgenfrüh',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'morning' },
      ],
      'heute morgen|heute früh',
    ],
    [
      [
        { is: 'day', shift: 1 },
        { is: 'clock', minute: 720 },
      ],
      'morgen mittag',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'clock', minute: 720 },
      ],
      'heute mittag',
    ],
  ],
  ordinalEndings: ['ter', 'te', 'ten', 'tes', 'ster', 'ste', 'sten'],
  joinsDayparts: true,
  neverTypo: [
    ...realWords,
    'dienen',
    'dient',
    'diente',
    'danken',
    'private',
    'montage',
    'monate',
    'stunden',
    'heuer',
    'haute',
    'jetzige',
    'arbeiter',
    'status',
    'stadt',
    'feuerabend',
    'magen',
    'wagen',
    'sagen',
  ],
  nextWeekday: 'coming',
  hands: 'twelve',
  dates,
}
