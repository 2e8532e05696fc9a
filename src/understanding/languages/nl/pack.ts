import type { LanguagePack } from '../../language-pack.ts'
import { asides } from './asides.ts'
import { dates } from './dates.ts'
import { numbers } from './numbers.ts'
import { realWords } from './real-words.ts'
import { times } from './times.ts'
import { wishes } from './wishes.ts'

export const nl: LanguagePack = {
  language: 'nl',
  phrases: [...times, ...wishes, ...asides, ...numbers],
  joined: [
    [
      [
        { is: 'switch', on: false },
        { is: 'topic', topic: 'beep' },
      ],
      'geen piep meer|geen pieptoon meer|geen pieptonen meer|geen piepjes meer|geen piepje meer|geen biep meer|geen bieps meer|geen bieptoon meer',
    ],
    [
      [
        { is: 'switch', on: false },
        { is: 'topic', topic: 'messages' },
      ],
      "geen sms meer|geen sms'en meer|geen sms'jes meer|geen berichten meer|geen berichtjes meer|stuur geen berichten meer|stuur geen sms meer|stuur geen sms'en meer|stuur me geen berichten meer|stuur mij geen berichten meer|stuur me geen sms meer",
    ],
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
    ...realWords,
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
  dashedDates: true,
  hands: 'twenty-four',
  dates,
}
