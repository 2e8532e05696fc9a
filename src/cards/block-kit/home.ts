import { effective } from '../../domain/effective.ts'
import type { Language, Subject } from '../../domain/person.ts'
import { statuses } from '../../domain/status.ts'
import { dateOf, minuteOf, mondayOf, toWall } from '../../domain/time.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import type { CardData, Frame } from '../card-data.ts'
import { limits } from '../limits.ts'
import { labelOf, voiceOf, type Voice } from '../say/voice.ts'
import { plainName } from '../say/plain-name.ts'
import { toView } from '../to-view.ts'
import type { Block, Element, HomeView, Option } from './blocks.ts'
import { actionPrefix } from './buttons.ts'
import { exceededBySlack } from './exceeded.ts'
import { blocksOf } from './to-block-kit.ts'
import { bold, escaped, mrkdwn, plain, short } from './text.ts'
import { squares } from './week-squares.ts'

/** What the Home tab is made from. */
export interface HomeFacts {
  readonly subject: Subject
  /** Without buttons: the Home tab has its own. */
  readonly status: Extract<CardData, { kind: 'status' }>
  /** The answer to what was last done here. */
  readonly answer?: CardData
  /** Whom an admin sees; absent for everybody else. */
  readonly board?: readonly Subject[]
}

/** What the Home tab's own buttons ask for. */
export const homeActions = {
  privateHour: `${actionPrefix}home:private-hour`,
  privateNext: `${actionPrefix}home:private-next`,
  backToSchedule: `${actionPrefix}home:back-to-schedule`,
  setStatus: `${actionPrefix}home:set-status`,
  editWeek: `${actionPrefix}home:edit-week`,
  switches: `${actionPrefix}home:switches`,
} as const

/** Names shown of one status; the rest are counted. */
const mostNames = 40

/** Status now with why and until, quick buttons, the week drawn, the switches and, for admins, the team board. */
export function homeView(facts: HomeFacts, language: Language): HomeView {
  const { subject, status, answer, board } = facts
  const voice = voiceOf(status, language)
  const { home } = slackTextsFor(language)
  const blocks: Block[] = [
    ...(answer ? [...blocksOf(toView(answer, language), language), { type: 'divider' as const }] : []),
    { type: 'header', text: plain(home.now) },
    ...blocksOf(toView(status, language), language),
    quickButtons(voice, language),
    ...blocksOf(toView(weekCard(facts), language), language),
    ...switches(subject, language),
    ...(board ? boardBlocks(voice, board, language) : []),
    { type: 'context', elements: [mrkdwn(escaped(home.asOf({ time: timeOf(voice) })))] },
  ]
  const view: HomeView = { type: 'home', private_metadata: JSON.stringify({ account: subject.account.id }), blocks }
  const problems = exceededBySlack(view)
  if (problems.length > 0) throw new Error(`the Home tab breaks a limit of Slack: ${problems.join('; ')}`)
  return view
}

function weekCard({ subject, status }: HomeFacts): CardData {
  const frame: Frame = { ...status, buttons: [] }
  const monday = mondayOf(dateOf(toWall(status.now, status.zone)))
  const { account, zone, now, buttons, person, teams } = frame
  return {
    ...{ account, zone, now, buttons, ...(person && { person }), ...(teams && { teams }) },
    kind: 'week',
    profile: subject.profile,
    monday,
    effective: status.effective,
  }
}

function quickButtons(voice: Voice, language: Language): Block {
  const { home } = slackTextsFor(language)
  const button = (action: string, title: string): Element => ({
    type: 'button',
    action_id: action,
    text: plain(short(title, limits.slack.buttonTitle)),
    value: action,
  })
  return {
    type: 'actions',
    elements: [
      button(homeActions.privateHour, home.privateHour),
      button(homeActions.privateNext, home.privateNext),
      button(homeActions.backToSchedule, voice.texts.buttons['back-to-schedule']),
      button(homeActions.setStatus, home.setStatus),
      button(homeActions.editWeek, home.editWeek),
    ],
  }
}

/** The two switches as boxes; Slack sends all that are ticked after each click. */
function switches({ profile }: Subject, language: Language): readonly Block[] {
  const { home } = slackTextsFor(language)
  const options: readonly Option[] = [
    { text: plain(short(home.beep, limits.slack.optionTitle)), value: 'beep' },
    { text: plain(short(home.messages, limits.slack.optionTitle)), value: 'messages' },
  ]
  const ticked = options.filter(({ value }) => (value === 'beep' ? profile.beep : profile.messages))
  return [
    { type: 'divider' },
    { type: 'section', text: mrkdwn(bold(home.switches)) },
    {
      type: 'actions',
      // A new name for each state: Slack would else show what was ticked before, not what holds.
      block_id: `${homeActions.switches}:${profile.version}`,
      elements: [{ type: 'checkboxes', action_id: homeActions.switches, options, ...(ticked.length > 0 && { initial_options: ticked }) }],
    },
  ]
}

/** Who is on which status now, and until when. */
function boardBlocks(voice: Voice, board: readonly Subject[], language: Language): readonly Block[] {
  const { home } = slackTextsFor(language)
  const { formats, words } = voice.texts
  const held = board.map((subject) => ({ subject, ...effective(subject, voice.now) }))
  const groups = [...statuses, undefined].flatMap((status): readonly Block[] => {
    const people = held.filter((each) => each.status === status)
    if (people.length === 0) return []
    const label = status
      ? `${squares[status]} ${bold(home.group({ label: labelOf(voice, status), count: people.length }))}`
      : bold(home.inactive)
    const names = people.slice(0, mostNames).map(({ subject, until }) => {
      const name = plainName(subject.person.name)
      if (until === undefined) return escaped(name)
      const wall = toWall(until, voice.zone)
      const time = formats.shortTime(minuteOf(wall))
      const day = dateOf(wall) === voice.today ? '' : `${formats.date(dateOf(wall), voice.today)} `
      return escaped(home.until({ name, until: `${day}${time}` }))
    })
    const left = people.length - names.length
    const more = left > 0 ? [escaped(words.andMore({ count: left }))] : []
    return [{ type: 'section', text: mrkdwn(short([label, ...names, ...more].join('\n'), limits.slack.sectionText)) }]
  })
  return [{ type: 'divider' }, { type: 'header', text: plain(home.board) }, ...groups]
}

const timeOf = (voice: Voice): string => voice.texts.formats.time(minuteOf(toWall(voice.now, voice.zone)))
