import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Some } from '../core/model/some.ts'

declare const placeBrand: unique symbol

/** What a text belongs to, such as a column of a row: moved elsewhere, it cannot be opened. Made by `sealed-columns.ts` only. */
export type SealedPlace = string & { readonly [placeBrand]: true }

/** Whose a sealed text is: of the present secret, of a former one that we have, or of one that we do not have. */
export type SealAge = 'current' | 'former' | 'lost'

/** Encrypts short texts so that only who has the secret can read them, and only in the place they were sealed for. */
export interface Encryption {
  seal(text: string, place: SealedPlace): string
  /** Null when it was sealed with a secret we do not have, for another place, or was tampered with. */
  open(sealed: string, place: SealedPlace): string | null
  /** Tells the age of a sealed text, or of its prefix. */
  ageOf(sealed: string): SealAge
  /** What texts begin with that our secrets sealed, the present one's first. Each has `PREFIX_LENGTH` characters. */
  readonly prefixes: Some<string>
}

/** AES-256-GCM: 32 bytes of key, 12 of nonce, 16 of tag. Source: NIST SP 800-38D. */
const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Bytes of a secret's id, written as hexadecimal digits before what it sealed, with a dot between. */
const ID_BYTES = 8

/** How many characters of a sealed text tell which secret sealed it. */
export const PREFIX_LENGTH = 2 * ID_BYTES + 1

interface SealKey {
  /** Tells which secret a text was sealed with, and nothing about the secret. */
  readonly prefix: string
  readonly key: Uint8Array
}

/** Seals with a secret, and opens what it or former secrets sealed. */
export function createEncryption(secret: string, oldSecrets: readonly string[]): Encryption {
  const current = sealKey(secret)
  const former = oldSecrets.map(sealKey).filter(({ prefix }) => prefix !== current.prefix)
  const keys = [current, ...former]
  return {
    prefixes: [current.prefix, ...former.map(({ prefix }) => prefix)],
    ageOf(sealed) {
      if (sealed.startsWith(current.prefix)) return 'current'
      return former.some(({ prefix }) => sealed.startsWith(prefix)) ? 'former' : 'lost'
    },
    seal: (text, place) => current.prefix + encrypt(text, place, current.key).toString('base64url'),
    open(sealed, place) {
      const found = keys.find(({ prefix }) => sealed.startsWith(prefix))
      return found ? decrypt(Buffer.from(sealed.slice(found.prefix.length), 'base64url'), place, found.key) : null
    },
  }
}

function sealKey(secret: string): SealKey {
  const derive = (purpose: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'signpost', purpose, bytes))
  return { prefix: `${derive('key id', ID_BYTES).toString('hex')}.`, key: derive('seal', KEY_BYTES) }
}

function encrypt(text: string, place: string, key: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypt(bytes: Buffer, place: string, key: Uint8Array): string | null {
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place))
    const body = decipher.setAuthTag(tag).update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
