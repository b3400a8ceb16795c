import { createHash, randomInt } from 'node:crypto'

/** Letters and digits that nobody takes for one another. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
/** Signs of a code: 39 bits, for a quarter of an hour and five tries. */
const LENGTH = 8

/** How long a code holds, in milliseconds. */
export const CODE_MS = 15 * 60 * 1000

/** Makes a one-time code that is easily read out and typed, such as `K7PQ-93MX`. */
export function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`
}

/** What is kept of a code, however somebody types it. */
export function hashCode(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9/]/g, '')
  return createHash('sha256').update(signs).digest('base64url')
}
