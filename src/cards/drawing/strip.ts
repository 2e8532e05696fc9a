import { assertNever } from '../../domain/ids.ts'
import type { Status } from '../../domain/status.ts'
import { dayMinutes } from '../../domain/time.ts'
import type { DaySegment } from '../view.ts'
import { toDataUri, type Colour } from './png.ts'

/**
 * The statuses must differ without colour too: private is a hollow outline, professional a full bar, on duty is hatched. Blue and
 * orange stay apart for every common colour blindness; the greys let the page shine through, so that dark mode needs no other picture.
 */
const colours = {
  outline: [128, 134, 145, 170],
  hollow: [128, 134, 145, 40],
  professional: [47, 111, 222, 255],
  onDuty: [226, 125, 10, 255],
  hatch: [255, 205, 130, 255],
} as const satisfies Record<string, Colour>
type Paint = keyof typeof colours

const [radius, gap, line, hatchWidth] = [9, 4, 3, 12]
/** Edges are smoothed in this many steps. */
const steps = 8
const samples = [0.125, 0.375, 0.625, 0.875]

const paints = Object.keys(colours) as Paint[]
const palette: readonly Colour[] = [
  [0, 0, 0, 0],
  ...paints.flatMap((paint) =>
    Array.from({ length: steps }, (_, step): Colour => {
      const [red, green, blue, opacity] = colours[paint]
      return [red, green, blue, Math.round((opacity * (step + 1)) / steps)]
    }),
  ),
]

/** One day as a bar from 0:00 to 24:00. */
export function dayStrip(segments: readonly DaySegment[]): string {
  return strip(segments, { width: 720, height: 52, minutes: dayMinutes })
}

/** A piece of a bar, for the legend. */
export function swatch(status: Status): string {
  return strip([{ start: 0, end: 1, status }], { width: 72, height: 52, minutes: 1 })
}

function strip(segments: readonly DaySegment[], { width, height, minutes }: { width: number; height: number; minutes: number }): string {
  const pixels = new Uint8Array(width * height)
  for (const { start, end, status } of segments) {
    const left = Math.round((start / minutes) * width) + (start === 0 ? 0 : gap / 2)
    const right = Math.round((end / minutes) * width) - (end === minutes ? 0 : gap / 2)
    const box = { left, right: Math.max(right, left + 2), height }
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, Math.ceil(box.right)); x++) {
      for (let y = 0; y < height; y++) pixels[y * width + x] = pixelOf(status, box, x, y)
    }
  }
  return toDataUri({ width, height, palette, pixels })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly height: number
}

function pixelOf(status: Status, box: Box, x: number, y: number): number {
  let covered = 0
  let depth = 0
  for (const dx of samples) {
    for (const dy of samples) {
      const inside = depthInside(box, x + dx, y + dy)
      if (inside < 0) continue
      covered++
      depth += inside
    }
  }
  if (covered === 0) return 0
  const step = Math.ceil((covered / samples.length ** 2) * steps) - 1
  return 1 + paints.indexOf(paintOf(status, depth / covered, x, y)) * steps + step
}

function paintOf(status: Status, depth: number, x: number, y: number): Paint {
  switch (status) {
    case 'private':
      return depth < line ? 'outline' : 'hollow'
    case 'professional':
      return 'professional'
    case 'on-duty':
      return depth >= line && (x + y) % (2 * hatchWidth) < hatchWidth / 2 ? 'hatch' : 'onDuty'
    default:
      return assertNever(status)
  }
}

/** How far inside the rounded box a point lies; negative outside. */
function depthInside({ left, right, height }: Box, x: number, y: number): number {
  const round = Math.min(radius, (right - left) / 2)
  const dx = Math.max(left + round - x, x - (right - round), 0)
  const dy = Math.max(round - y, y - (height - round), 0)
  if (dx > 0 && dy > 0) return round - Math.hypot(dx, dy)
  return Math.min(x - left, right - x, y, height - y)
}
