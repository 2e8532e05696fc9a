import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue, opacity; 0–255 each. */
export type Colour = readonly [number, number, number, number]

/** Pixels of at most 16 colours, row by row from the top left. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly palette: readonly Colour[]
  readonly pixels: Uint8Array
}

/** A palette PNG (W3C PNG, colour type 3, 4 bits a pixel) as a data URI. */
export function toDataUri(picture: Picture): string {
  const { width, height, palette, pixels } = picture
  const rowBytes = 1 + Math.ceil(width / 2)
  const rows = Buffer.alloc(rowBytes * height)
  for (const [index, colour] of pixels.entries()) {
    const [row, column] = [Math.floor(index / width), index % width]
    const place = row * rowBytes + 1 + (column >> 1)
    rows[place] = (rows[place] ?? 0) | (column % 2 === 0 ? colour << 4 : colour)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3, 0, 0, 0], 8)
  const file = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(palette.map(([, , , opacity]) => opacity))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${file.toString('base64')}`
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
