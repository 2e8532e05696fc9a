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
        { is: 'daypart', part: 'evening', hours: [1080, 1440] },
      ],
      'vanavond|deze avond',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'afternoon' },
      ],
      'vanmiddag|vannamiddag|deze namiddag|deze middag|dezen namiddag|van de namiddag',
    ],
    [
      [
        { is: 'day', shift: 0 },
        { is: 'daypart', part: 'morning' },
      ],
      'vanmorgen|vanochtend|deze morgen|deze ochtend|dezen ochtend',
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
    [
      [
        { is: 'day', shift: -1 },
        { is: 'daypart', part: 'evening', hours: [1080, 1440] },
      ],
      'gisteravond|gisterenavond|gister avond|gisteren avond',
    ],
    [
      [
        { is: 'day', shift: -1 },
        { is: 'daypart', part: 'night' },
      ],
      'afgelopen nacht|vorige nacht|gisternacht|voorbije nacht',
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
