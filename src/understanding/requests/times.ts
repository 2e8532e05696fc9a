import type { Clause } from '../grammar/clause.ts'
import type { Clock } from '../time/clock.ts'
import type { Day } from '../time/day-kinds.ts'
import type { Duration } from '../time/duration.ts'
import type { TimePiece } from '../time/time-piece.ts'
import type { Point } from '../time/point.ts'
import type { Daypart } from '../words.ts'

type PieceOf<K extends TimePiece['kind']> = Extract<TimePiece, { kind: K }>

/** The time expressions of a clause by role. */
export interface Times {
  readonly days?: readonly number[]
  readonly every: boolean
  /** Comes back after so many weeks. */
  readonly cycle?: number
  /** "every two hours". */
  readonly rhythm: boolean
  readonly except: readonly number[]
  /** A day said once for the whole clause ("tomorrow …"). */
  readonly day?: Day
  readonly clock?: Clock
  readonly part?: Daypart
  readonly at?: Point
  readonly ranges: readonly PieceOf<'range'>[]
  readonly until?: PieceOf<'until'>
  readonly untilLength?: Duration
  readonly from?: Point
  readonly lasts?: Duration
  readonly after?: Duration
  readonly within?: boolean
  readonly shifted?: PieceOf<'shifted'>
  readonly lasted?: Duration
  readonly rest?: PieceOf<'rest-of'>
  readonly allDay: boolean
  /** Two ends, two starts or two lengths in one breath: nobody can know which was meant. */
  readonly conflict: boolean
  readonly count: number
}

export function timesOf(clause: Clause): Times {
  const pick = <K extends TimePiece['kind']>(kind: K): PieceOf<K>[] =>
    clause.times.filter((piece): piece is PieceOf<K> => piece.kind === kind)
  const sets = pick('days')
  const points = pick('at').map((piece) => piece.point)
  const ranges = pick('range')
  const point = merged(points)
  const days = sets.length === 0 ? {} : { days: [...new Set(sets.flatMap((set) => set.days))].sort((a, b) => a - b) }
  const [until] = pick('until')
  const [from] = pick('from')
  const [lasts] = pick('lasts')
  const [after] = pick('in')
  const [rest] = pick('rest-of')
  const [cycle] = pick('cycle')
  const [shifted] = pick('shifted')
  const [lasted] = pick('lasted')
  const [untilLength] = pick('until-length')
  return {
    ...days,
    every: sets.some((set) => set.every) || clause.cues.has('every') || clause.cues.has('weekly'),
    ...(cycle === undefined ? {} : { cycle: cycle.weeks }),
    rhythm: pick('rhythm').length > 0,
    except: pick('except').flatMap((piece) => piece.days),
    ...(point?.day === undefined ? {} : { day: point.day }),
    ...(point?.clock === undefined ? {} : { clock: point.clock }),
    ...(point?.part === undefined ? {} : { part: point.part }),
    ...(point === undefined ? {} : { at: point }),
    ranges,
    ...(until === undefined ? {} : { until }),
    ...(untilLength === undefined ? {} : { untilLength: untilLength.length }),
    ...(from === undefined ? {} : { from: from.from }),
    ...(lasts === undefined ? {} : { lasts: lasts.length }),
    ...(after === undefined ? {} : { after: after.length, within: after.within }),
    ...(shifted === undefined ? {} : { shifted }),
    ...(lasted === undefined ? {} : { lasted: lasted.length }),
    ...(rest === undefined ? {} : { rest }),
    conflict:
      (['until', 'from', 'lasts', 'in'] as const).some((kind) => pick(kind).length > 1) ||
      points.filter((each) => each.clock !== undefined).length > 1 ||
      points.filter((each) => each.day !== undefined).length > 1,
    allDay: clause.cues.has('all-day'),
    count: clause.times.length,
  }
}

function merged(points: readonly Point[]): Point | undefined {
  const [first, ...rest] = points
  return first === undefined
    ? undefined
    : rest.reduce<Point>((all, point) => ({ ...point, ...all, dayFirst: all.dayFirst || point.dayFirst }), first)
}
