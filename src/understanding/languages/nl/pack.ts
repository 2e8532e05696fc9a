import type { LanguagePack } from '../../language-pack.ts'
import { asides } from './asides.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { times } from './times.ts'
import { wishes } from './wishes.ts'

export const nl: LanguagePack = {
  language: 'nl',
  phrases: [...times, ...wishes, ...asides, ...numbers],
  joined: [
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'evening' },
      ],
      'vanavond',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'afternoon' },
      ],
      'vanmiddag|vannamiddag|deze namiddag',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'morning' },
      ],
      'vanmorgen|vanochtend|deze morgen|deze ochtend',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'forenoon' },
      ],
      'vanvoormiddag|deze voormiddag',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'night' },
      ],
      'vannacht|deze nacht',
    ],
  ],
  ordinalEndings: ['e', 'de', 'ste'],
  joinsDayparts: true,
  neverTypo: [
    'diensten',
    'dient',
    'wachter',
    'planten',
    'plannen',
    'maanden',
    'zondig',
    'vrijen',
    'weken',
    'werken',
    'waren',
    'morgens',
    'graag',
    'graad',
    'vraag',
  ],
  nextWeekday: 'following-week',
  hands: 'twenty-four',
  dates,
}
