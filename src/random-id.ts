import { randomBytes } from 'node:crypto'

/** 128 bits nobody can guess, in the letters an id may have. */
export function randomId(): string {
  return randomBytes(16).toString('base64url')
}
