import { createHash } from 'node:crypto'

/** Source: Discord API reference, "Create Message": at most 25 characters. */
const NONCE_MAX = 25

/** What is said of a turn: directly, in the open, urgently in the open, or in place of a reply that was not taken. */
export type NonceUse = 'd' | 'o' | 'u' | 'n'

/** At most 25 characters. Discord makes one message of one nonce, so that nothing is said twice over a lost connection. */
export function nonceOf(turn: string, use: NonceUse): string {
  const nonce = `${use}${turn.replace(/^discord-/, '')}`
  return nonce.length <= NONCE_MAX ? nonce : nonceOfKey(nonce)
}

/** The nonce of what is said under a key: as long as one may be. */
export function nonceOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, NONCE_MAX)
}

/** Discord's own id of the message or interaction that a turn, or the edit of one, is about. */
export function snowflakeOf(turn: string): string {
  return /^discord-(\d+)/.exec(turn)?.[1] ?? turn
}
