import { assertNever } from '../../domain/ids.ts'
import type { Status } from '../../domain/status.ts'
import { dayMinutes } from '../../domain/time.ts'
import type { Segment } from '../../domain/week-view.ts'
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

/** All in pixels of the picture, which is shown at a third to two thirds of its size. */
const [radius, gap, line, hatchEvery, hatchWidth] = [8, 4, 3, 24, 6]
/** Edges are smoothed in this many steps: with the five colours and transparency, the sixteen of a small PNG. */
const steps = 3
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

/** A picture of so many pixels, and the minutes it is wide. */
interface Size {
  readonly width: number
  readonly height: number
  readonly minutes: number
}

/** Days look alike all over a company: pictures made once are kept, the oldest is dropped first. */
const drawn = new Map<string, string>()
const mostDrawn = 1000

/** One day as a bar from 0:00 to 24:00: a PNG as a data URI. */
export function dayStrip(segments: readonly Segment[]): string {
  return kept(segments, { width: 672, height: 42, minutes: dayMinutes })
}

/** A piece of a bar, for the legend. */
export function swatch(status: Status): string {
  return kept([{ start: 0, end: 1, status }], { width: 48, height: 42, minutes: 1 })
}

function kept(segments: readonly Segment[], size: Size): string {
  const key = `${size.width} ${segments.map(({ start, end, status }) => `${start}-${end}-${status}`).join(' ')}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const picture = strip(segments, size)
  const [oldest] = drawn.keys()
  if (drawn.size >= mostDrawn && oldest !== undefined) drawn.delete(oldest)
  drawn.set(key, picture)
  return picture
}

function strip(segments: readonly Segment[], { width, height, minutes }: Size): string {
  const pixels = new Uint8Array(width * height)
  for (const { start, end, status } of segments) {
    const left = Math.round((start / minutes) * width) + (start === 0 ? 0 : gap / 2)
    const right = Math.round((end / minutes) * width) - (end === minutes ? 0 : gap / 2)
    const box = { left, right: Math.min(width, Math.max(right, left + 2)), height }
    for (let x = box.left; x < box.right; x++) for (let y = 0; y < height; y++) pixels[y * width + x] = pixelOf(status, box, x, y)
  }
  return toDataUri({ width, height, palette, pixels })
}

/** Whole pixels. */
interface Box {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** The colour's place in the palette; only in the rounded corners a pixel may be covered in part. */
function pixelOf(status: Status, box: Box, x: number, y: number): number {
  const [covered, depth] = inCorner(box, x, y) ? sampled(box, x, y) : [1, depthInside(box, x + 0.5, y + 0.5)]
  if (covered === 0) return 0
  return 1 + paints.indexOf(paintOf(status, depth, x, y)) * steps + Math.ceil(covered * steps) - 1
}

function paintOf(status: Status, depth: number, x: number, y: number): Paint {
  switch (status) {
    case 'private':
      return depth < line ? 'outline' : 'hollow'
    case 'professional':
      return 'professional'
    case 'on-duty':
      return depth >= line && (x + y) % hatchEvery < hatchWidth ? 'hatch' : 'onDuty'
    default:
      return assertNever(status)
  }
}

function inCorner({ left, right, height }: Box, x: number, y: number): boolean {
  const round = Math.min(radius, (right - left) / 2)
  return (x < left + round || x >= right - round) && (y < round || y >= height - round)
}

/** The share of the pixel that lies in the box, and how deep that share lies. */
function sampled(box: Box, x: number, y: number): [covered: number, depth: number] {
  const depths = samples.flatMap((dx) => samples.map((dy) => depthInside(box, x + dx, y + dy))).filter((depth) => depth >= 0)
  return [depths.length / samples.length ** 2, depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length)]
}

/** How far inside the rounded box a point lies; negative outside. */
function depthInside({ left, right, height }: Box, x: number, y: number): number {
  const round = Math.min(radius, (right - left) / 2)
  const dx = Math.max(left + round - x, x - (right - round), 0)
  const dy = Math.max(round - y, y - (height - round), 0)
  if (dx > 0 && dy > 0) return round - Math.hypot(dx, dy)
  return Math.min(x - left, right - x, y, height - y)
}
