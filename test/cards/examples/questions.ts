import type { CardData } from '../../../src/cards/card-data.ts'
import type { Operation } from '../../../src/domain/operation.ts'
import type { Missing, Reading, Request } from '../../../src/domain/reading.ts'
import { asked, at, button, changeNothing, frame, override, schedule, wallTime, weekdays } from '../facts.ts'
import { setStatus } from './changes.ts'

const label = (choice: Operation) => {
  if (choice.kind === 'set-status' && choice.end.kind === 'told') return { kind: 'until-told' } as const
  if (choice.kind === 'set-status') return { kind: 'until', end: choice.end } as const
  if (choice.kind === 'add-slots' && choice.overlap) return { kind: choice.overlap } as const
  return { kind: 'confirm', operation: choice.kind, people: 1 } as const
}

/** The schedule's next change is 15 minutes away. */
const soon = { schedules: [schedule(weekdays(10.5, 17, 'professional'))] }
const bare: Operation = { kind: 'set-status', status: 'private', end: { kind: 'unsaid' } }

const reading = (end: string): Reading => ({
  requests: [{ kind: 'change', operation: setStatus('private', end), targets: [] }],
  score: 1,
  language: 'en',
  said: [],
  assumed: [],
  rule: 'test',
})
/** Whatever else a sentence may have meant. */
const otherRequests: readonly Request[] = [
  { kind: 'show-status', targets: [] },
  { kind: 'show-schedule', targets: [] },
  { kind: 'show-route' },
  { kind: 'apply-template', template: 'Early', targets: [] },
  { kind: 'create-template', template: 'Late', slots: [] },
  { kind: 'help' },
  { kind: 'undo' },
  { kind: 'redo' },
  { kind: 'cancel' },
  { kind: 'command', name: 'report', changes: false, words: ['sales'], targets: [] },
  {
    kind: 'change',
    operation: { kind: 'set-status', status: 'private', start: wallTime('2026-11-24T14:00'), end: { kind: 'unsaid' } },
    targets: [],
  },
]
const missing = (what: Missing, ...buttons: CardData['buttons']): CardData => ({
  ...frame(buttons),
  kind: 'ask',
  about: { kind: 'missing', missing: what },
})

export const questions: Readonly<Record<string, CardData>> = {
  'ask-until-when': {
    ...asked({ ...bare, status: 'on-duty' }, soon, label),
    buttons: [
      button('choose', { kind: 'until', end: { kind: 'next-change' }, at: at('2026-11-23T10:30') }),
      button('choose', { kind: 'until', end: { kind: 'at', at: wallTime('2026-11-24T09:00') } }),
      button('choose', { kind: 'until-told' }),
    ],
  },
  'ask-no-change': asked({ ...bare, status: 'on-duty' }, { schedules: [schedule([])] }, label),
  'ask-same-status': asked({ ...bare, status: 'professional' }, soon, label),
  'ask-too-short': asked({ kind: 'set-status', status: 'private', end: { kind: 'after', minutes: 3 } }, {}, label),
  'ask-just-passed': asked(setStatus('private', '2026-11-23T10:00'), {}, label),
  'ask-overlap': asked({ kind: 'add-slots', slots: [{ days: [2], start: 480, end: 720, status: 'on-duty' }] }, {}, label),
  'ask-status': missing(
    { kind: 'status' },
    button('choose', { kind: 'set', status: 'private', end: { kind: 'at', at: wallTime('2026-11-23T18:00') } }),
    button('choose', { kind: 'set', status: 'professional' }),
    button('choose', { kind: 'set', status: 'on-duty' }),
  ),
  'ask-which-reading': missing(
    { kind: 'which-reading' },
    button('choose', { kind: 'reading', reading: reading('2026-11-23T21:00') }),
    button('choose', { kind: 'reading', reading: reading('2026-11-24T09:00') }),
    changeNothing,
  ),
  ...Object.fromEntries(
    otherRequests.map((request) => [
      `ask-reading-${request.kind}`,
      missing(
        { kind: 'which-reading' },
        button('choose', { kind: 'reading', reading: { ...reading('2026-11-23T21:00'), requests: [request] } }),
      ),
    ]),
  ),
  'ask-ends-earlier': asked(
    setStatus('private', '2026-11-23T15:00'),
    { overrides: [override('private', '2026-11-23T09:00', '2026-11-23T16:00')] },
    label,
  ),
  'ask-too-short-clock': asked(setStatus('private', '2026-11-23T10:17'), {}, label),
  'ask-notifications': missing(
    { kind: 'which-notifications' },
    button('choose', { kind: 'beep' }),
    button('choose', { kind: 'messages' }),
    button('choose', { kind: 'both' }),
  ),
  'ask-not-a-time': missing({ kind: 'not-a-time', text: '25:99' }),
  'ask-end': missing({ kind: 'end' }),
  'ask-time': missing({ kind: 'time' }),
  'ask-first-week': missing({ kind: 'first-week' }),
  'ask-days': missing({ kind: 'days' }),
  'ask-template': missing({ kind: 'template' }),
  'ask-whom-nobody': missing({ kind: 'whom', text: 'Jan Clas <at>all</at>' }, button('choose', { kind: 'example', text: 'Jan Claes' })),
  'ask-whom-several': missing({ kind: 'whom', text: 'Jan', several: true }, button('choose', { kind: 'example', text: 'Jan Claes' })),
  'ask-whom': missing({ kind: 'whom' }, button('choose', { kind: 'example', text: 'Jan Claes' })),
  'ask-slot-too-short': missing({ kind: 'too-short', minutes: 4 }),
  'ask-unsupported': missing({ kind: 'unsupported', what: 'x' }),
}
