import { inflateSync } from 'node:zlib'

/** A decoded bar: the palette's [red, green, blue, opacity] of any pixel. */
export interface DecodedPicture {
  readonly width: number
  readonly height: number
  /** The raw rows, the same on every machine however they were packed. */
  readonly rows: Buffer
  readonly colourAt: (x: number, y: number) => readonly number[]
}

/** Reads a 4-bit palette PNG back, checking what a decoder checks. */
export function decodePicture(dataUri: string): DecodedPicture {
  const [, base64 = ''] = /^data:image\/png;base64,([\w+/=]+)$/.exec(dataUri) ?? []
  const file = Buffer.from(base64, 'base64')
  if (file.subarray(1, 4).toString() !== 'PNG') throw new Error('not a PNG')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    chunks.set(file.subarray(at + 4, at + 8).toString(), file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const [header, colours, opacities] = [chunks.get('IHDR')!, chunks.get('PLTE')!, chunks.get('tRNS')!]
  const [width, height, depth, type] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]
  if (depth !== 4 || type !== 3 || !chunks.has('IEND')) throw new Error(`depth ${depth}, type ${type}`)
  const rows = inflateSync(chunks.get('IDAT')!)
  const rowBytes = 1 + Math.ceil(width / 2)
  const colourAt = (x: number, y: number): readonly number[] => {
    const byte = rows[y * rowBytes + 1 + (x >> 1)]!
    const index = x % 2 === 0 ? byte >> 4 : byte & 15
    return [...colours.subarray(index * 3, index * 3 + 3), opacities[index]!]
  }
  return { width, height, rows, colourAt }
}
