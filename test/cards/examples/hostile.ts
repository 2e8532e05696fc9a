import type { CardData } from '../../../src/cards/card-data.ts'
import type { Account } from '../../../src/domain/person.ts'
import { templateId } from '../../../src/domain/ids.ts'
import { effective } from '../../../src/domain/effective.ts'
import { account, anna, button, frame, localDate, now, person, planned, profile, schedule, subject, weekdays } from '../facts.ts'
import { setStatus } from './changes.ts'

/** Names as somebody might type them who wants to be more than a name. */
export const hostileNames = {
  link: '[Free lunch](http://evil.example) **bold** _x_',
  mention: '<at>Everybody</at> <!channel> <b>hi</b> &amp;',
  template: '${buttons} {{DATE(2026-11-23T10:00:00Z,SHORT)}} $data',
  control: 'Line one\nline\ttwo\u0007\u202Etfel ot thgir\u200B',
  rtl: 'דנה לוי',
  long: 'Maximiliane-Alexandra von Hohenfels-Wittgenstein zu Sayn und Altenkirchen-Neuwied',
} as const

const labels: Account['labels'] = { en: { 'on-duty': '**Duty** [x](http://y)', private: 'סוד' }, de: { professional: 'Büro*' } }
const company: Account = { ...account, labels }
const weekOf = (name: string): CardData => ({
  ...frame([], { account: company }),
  kind: 'week',
  profile: { ...profile, schedules: [schedule(weekdays(9, 17, 'on-duty'), { origin: { template: templateId('t'), name, version: 1 } })] },
  monday: localDate('2026-11-23'),
  effective: effective(subject(), now),
  whom: person('x', name),
})

export const hostile: Readonly<Record<string, CardData>> = {
  'hostile-link': planned('done', setStatus('private', '2026-11-23T18:00'), {}, { whom: person('x', hostileNames.link) }),
  'hostile-mention': planned('confirm', setStatus('private', '2026-11-23T18:00'), {}, { whom: person('x', hostileNames.mention) }),
  'hostile-template': planned('done', setStatus('private', '2026-11-23T18:00'), {}, { whom: person('x', hostileNames.template) }),
  'hostile-control': planned('done', setStatus('private', '2026-11-23T18:00'), {}, { whom: person('x', hostileNames.control) }),
  'hostile-rtl': planned('done', setStatus('private', '2026-11-23T18:00'), {}, { whom: person('x', hostileNames.rtl) }),
  'hostile-long': {
    ...frame([button('ask-admin', { kind: 'ask-admin' })]),
    kind: 'refusal',
    refusal: { kind: 'no-right', needs: 'schedule', operation: 'add-slots' },
    admins: [hostileNames.long],
  },
  'hostile-labels': planned('done', setStatus('on-duty', '2026-11-23T18:00'), {}, { account: company, whom: anna }),
  'hostile-week': weekOf(hostileNames.mention),
}
