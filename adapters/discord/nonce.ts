import { createHash } from 'node:crypto'

/** At most 25 characters. Discord makes one message of one nonce, so that nothing is said twice over a lost connection. */
export function nonceOf(turn: string, use: 'd' | 'o'): string {
  return `${use}${snowflakeOf(turn)}`
}

/** Discord's own id of what began a turn. */
export function snowflakeOf(turn: string): string {
  return turn.replace(/^discord-/, '')
}

/** The nonce of what is said under a key: as long as one may be. */
export function nonceOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, NONCE_MAX)
}

/** Source: Discord API reference, "Create Message": at most 25 characters. */
const NONCE_MAX = 25
