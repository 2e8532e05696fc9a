import type { Status } from '../../../domain/status.ts'
import type { Word } from '../../words.ts'

type Joined = readonly [readonly Word[], string]

const slotNouns = [
  'slot',
  'slots',
  'zeitfenster',
  'zeitfenstern',
  'block',
  'blöcke',
  'eintrag',
  'einträge',
  'schicht',
  'schichten',
  'zeiten',
]
const adjectives: readonly (readonly [Status, readonly string[]])[] = [
  ['private', ['private', 'privaten', 'privater', 'privates']],
  ['professional', ['berufliche', 'beruflichen', 'beruflicher', 'berufliches', 'geschäftliche', 'geschäftlichen']],
  ['on-duty', ['dienstliche', 'dienstlichen']],
]

/** "mach aus dem Freitagsslot privat": here "aus" switches nothing off. */
export const madeOutOf: readonly Joined[] = [
  [[{ is: 'set' }, { is: 'definite' }], 'mach aus dem|mache aus dem|mach aus meinem|mache aus meinem|mach aus den|mache aus den'],
]

/** "alle beruflichen Slots": the inflected adjective is a status only beside a word for a slot ("berufliche Weiterbildung" is none). */
export const describedSlots: readonly Joined[] = adjectives.map(([status, forms]) => [
  [
    { is: 'status', status },
    { is: 'topic', topic: 'slot' },
  ],
  forms.flatMap((form) => slotNouns.map((noun) => `${form} ${noun}`)).join('|'),
])

const offPhrases = (nouns: string): string =>
  nouns
    .split('|')
    .flatMap((noun) => ['', 'bitte '].flatMap((please) => ['keine', 'kein', 'keinen'].map((no) => `${please}${no} ${noun} mehr`)))
    .join('|')

/** "keine SMS mehr" switches something off; it negates no wish. */
export const switchedOff: readonly Joined[] = [
  [
    [
      { is: 'topic', topic: 'messages' },
      { is: 'switch', on: false },
    ],
    offPhrases('sms|nachrichten|nachricht|textnachrichten|smsen|statusnachrichten'),
  ],
  [
    [
      { is: 'topic', topic: 'beep' },
      { is: 'switch', on: false },
    ],
    offPhrases('piepton|pieptöne|beep|beeps|signalton|signaltöne|ton|töne|hinweiston|piepser|gepiepe|piepen|piep|pieps'),
  ],
  [
    [
      { is: 'topic', topic: 'notifications' },
      { is: 'switch', on: false },
    ],
    offPhrases('benachrichtigungen|benachrichtigung|hinweise|meldungen|mitteilungen'),
  ],
]
