import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export interface SealKey {
  readonly name: string
  /** 32 bytes. */
  readonly key: Buffer
}

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts with the first key. `owner` is sealed along: what was sealed for one workspace does not open for another. */
export function seal(keys: readonly SealKey[], text: string, owner: string): string {
  const [first] = keys
  if (!first) throw new Error('there is no key to encrypt tokens with')
  const nonce = randomBytes(nonceBytes)
  const encrypting = createCipheriv(cipher, first.key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(owner))
  const content = Buffer.concat([encrypting.update(text, 'utf8'), encrypting.final()])
  return `${first.name}.${Buffer.concat([nonce, encrypting.getAuthTag(), content]).toString('base64url')}`
}

export type Opened =
  | { readonly kind: 'opened'; readonly text: string; readonly withOldKey: boolean }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'damaged' }

/** Decrypts with whichever of the keys it names. */
export function open(keys: readonly SealKey[], sealed: string, owner: string): Opened {
  const [name = '', body = ''] = sealed.split('.')
  const index = keys.findIndex((each) => each.name === name)
  const key = keys[index]
  if (!key) return { kind: 'no-key' }
  const bytes = Buffer.from(body, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return { kind: 'damaged' }
  try {
    const decrypting = createDecipheriv(cipher, key.key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    decrypting.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const text = Buffer.concat([decrypting.update(bytes.subarray(nonceBytes + tagBytes)), decrypting.final()]).toString('utf8')
    return { kind: 'opened', text, withOldKey: index > 0 }
  } catch {
    return { kind: 'damaged' }
  }
}
