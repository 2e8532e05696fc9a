import { dateOf, toWall } from '../../domain/time.ts'
import { daySegments } from '../../domain/week-view.ts'
import type { AdminFacts, PersonNow } from '../card-data.ts'
import { dayOfPerson } from '../drawing/week.ts'
import { holdsPhrase } from '../say/holds.ts'
import { momentOf } from '../say/moments.ts'
import { plainName } from '../say/plain-name.ts'
import { rolePhrase } from '../say/role.ts'
import { labelOf, type Voice } from '../say/voice.ts'
import type { Fact, View, WeekView } from '../view.ts'
import { factOf, pageNotes } from './admin-fact.ts'
import { driftPhrase } from './admin-templates.ts'

type Of<Kind extends AdminFacts['kind']> = Extract<AdminFacts, { kind: Kind }>

/** Who is what and until when; the board of everybody draws the day too. */
export function boardView(voice: Voice, { status, at, rows, page, link }: Of<'who-on'>): Pick<View, 'headline'> & Partial<View> {
  const { admin, moments, words } = voice.texts
  if (rows.length === 0) return { headline: status ? admin.nobodyOn({ status: labelOf(voice, status) }) : admin.nobodyFound }
  const what = status === undefined ? admin.board : labelOf(voice, status)
  return {
    headline: `${words.labelled({ label: what, text: words.people({ count: page.total }) })}.`,
    follow: [`${moments.at(momentOf(voice, at))}.`],
    weeks: status === undefined ? [drawnDay(voice, at, rows)] : [],
    facts: rows.map((row) => factOf(voice, plainName(row.person.name), holdsPhrase(other(voice), row.effective))),
    notes: [...pageNotes(voice, page), ...(link === undefined ? [] : [admin.readPage({ link })])],
  }
}

function drawnDay(voice: Voice, at: Of<'who-on'>['at'], rows: readonly PersonNow[]): WeekView {
  const date = dateOf(toWall(at, voice.zone))
  return dayOfPerson(
    voice,
    rows.map(({ person, profile }) => ({
      label: plainName(person.name),
      segments: daySegments({ account: voice.account, person, profile }, date),
    })),
  )
}

export function peopleFacts(voice: Voice, rows: Of<'people'>['rows']): readonly Fact[] {
  const { admin } = voice.texts
  return rows.map(({ person, profile }) => {
    const facts = [...numbersOf(person), profile.fmuActive ? admin.fmuOn : admin.fmuOff, ...person.teams.map(plainName)]
    return factOf(voice, plainName(person.name), facts.join(' · '))
  })
}

/** Numbers, teams, schedule and where it came from, permissions and switches. */
export function personFacts(voice: Voice, { row: { person, profile, effective }, drift, template }: Of<'person'>): readonly Fact[] {
  const { admin, buttons, formats } = voice.texts
  const numbers = numbersOf(person)
  const made = profile.managed ? admin.managed : admin.selfManaged
  const origin = template === undefined ? [] : [admin.fromTemplate({ name: plainName(template) }), driftPhrase(voice, drift)]
  const permissions = [
    profile.mayChangeStatus ? admin.mayStatus : admin.mayNotStatus,
    profile.mayChangeNotifications ? admin.mayNotifications : admin.mayNotNotifications,
    profile.beep ? admin.beepOn : admin.beepOff,
    profile.messages ? admin.messagesOn : admin.messagesOff,
  ]
  return [
    factOf(voice, buttons.status, holdsPhrase(other(voice), effective)),
    factOf(voice, admin.numbers, numbers.length > 0 ? formats.list(numbers) : admin.noNumber),
    ...(person.teams.length > 0 ? [factOf(voice, admin.teams, formats.list(person.teams.map(plainName)))] : []),
    factOf(voice, admin.role, rolePhrase(voice, person)),
    factOf(voice, admin.planned, [made, ...origin].join(', ')),
    factOf(voice, admin.permissions, permissions.join(', ')),
  ]
}

function numbersOf({ fixedNumber, mobileNumber }: PersonNow['person']): readonly string[] {
  return [fixedNumber, mobileNumber].filter((number) => number !== undefined)
}

function other(voice: Voice): Voice {
  return { ...voice, self: false }
}
