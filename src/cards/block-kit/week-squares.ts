import type { Status } from '../../domain/status.ts'
import { dayMinutes } from '../../domain/time.ts'
import type { Segment } from '../../domain/week-view.ts'
import type { DayView, WeekView } from '../view.ts'
import type { Block } from './blocks.ts'
import { bold, escaped, mrkdwn } from './text.ts'

/** Blue, orange and white stay apart for every common colour blindness, and by their brightness alone. */
export const squares: Readonly<Record<Status, string>> = { private: '⬜', professional: '🟦', 'on-duty': '🟧' }
const nothing = '➖'

const hour = 60
/** Fewer hours than this look like a week cut off. */
const leastHours = 8

/**
 * A week as one line of squares per day, one square an hour, from the first hour in which something changes on any day to the last.
 * What a square cannot say, the legend's times do.
 */
export function weekBlocks(weeks: readonly WeekView[]): readonly Block[] {
  // Before and after a change stand below each other: one scale for both.
  const hours = hoursWorthDrawing(weeks.flatMap(({ days }) => days))
  return weeks.flatMap((week) => oneWeek(week, hours))
}

function oneWeek(week: WeekView, [from, to]: Hours): readonly Block[] {
  const label = (hours: number): string => `${hours}:00`
  const lines = week.days.map((day) => `\`${day.today ? '›' : '\u00a0'}${padded(day.label, week.days)}\` ${squaresOf(day, from, to)}`)
  const title = week.title === '' ? [] : [bold(week.title)]
  const scale = `${label(from)} – ${label(to)}`
  const legend = week.legend.map(
    ({ status, label: name, text }) => `${squares[status]} ${bold(name)}${text === '' ? '' : ` ${escaped(text)}`}`,
  )
  return [
    { type: 'section', text: mrkdwn([...title, ...lines].join('\n')) },
    { type: 'context', elements: [mrkdwn(scale), ...(legend.length > 0 ? [mrkdwn(legend.join('\n'))] : [])] },
  ]
}

/** Slack draws code in one width, so that the days' squares begin below each other. */
function padded(label: string, days: readonly DayView[]): string {
  const width = Math.max(...days.map((day) => day.label.length))
  return escaped(label).padEnd(width, '\u00a0')
}

function squaresOf({ segments }: DayView, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => squareOf(segments, (from + index) * hour)).join('')
}

/** The status that has most of the hour; of two that share it equally the one that comes later. */
function squareOf(segments: readonly Segment[], start: number): string {
  let best: { readonly status: Status; readonly minutes: number } | undefined
  for (const segment of segments) {
    const minutes = Math.min(segment.end, start + hour) - Math.max(segment.start, start)
    if (minutes > 0 && minutes >= (best?.minutes ?? 0)) best = { status: segment.status, minutes }
  }
  return best ? squares[best.status] : nothing
}

type Hours = readonly [from: number, to: number]

function hoursWorthDrawing(days: readonly DayView[]): Hours {
  const edges = days
    .flatMap(({ segments }) => segments.flatMap(({ start, end }) => [start, end]))
    .filter((edge) => edge > 0 && edge < dayMinutes)
  if (edges.length === 0 || days.some(({ segments }) => segments.length > 0 && startsUnlike(segments, days))) return [0, 24]
  const first = Math.max(0, Math.floor(Math.min(...edges) / hour) - 1)
  const last = Math.min(24, Math.ceil(Math.max(...edges) / hour) + 1)
  const missing = Math.max(0, leastHours - (last - first))
  const from = Math.max(0, first - Math.ceil(missing / 2))
  return [from, Math.min(24, Math.max(last, from + leastHours))]
}

/** The hours before the first change and after the last are left out only where every day has the same status there. */
function startsUnlike(segments: readonly Segment[], days: readonly DayView[]): boolean {
  const first = days.find((day) => day.segments.length > 0)?.segments
  return segments[0]?.status !== first?.[0]?.status || segments.at(-1)?.status !== first?.[0]?.status
}
