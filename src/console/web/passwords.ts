import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'

/** Cost of argon2id. Source: OWASP Password Storage Cheat Sheet, 2025: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const

const TAG_BYTES = 32
const SALT_BYTES = 16

/** Shortest and longest password we take, in characters. Source: NIST SP 800-63B-4: 15 without a second factor. */
export const PASSWORD_MIN = 15
/** Longest password we take: hashing more is work without worth. */
export const PASSWORD_MAX = 200

/** Hashes a password with a fresh salt, as `argon2id$memory$passes$lanes$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await digest(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return ['argon2id', memory, passes, parallelism, salt.toString('base64url'), tag.toString('base64url')].join('$')
}

/** Tells whether a password is the one that was hashed. A hash that cannot be read fits none. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [kind, memory, passes, parallelism, salt = '', tag = ''] = hash.split('$')
  if (kind !== 'argon2id' || password.length > PASSWORD_MAX) return false
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const expected = Buffer.from(tag, 'base64url')
  const found = await digest(password, Buffer.from(salt, 'base64url'), cost)
  return expected.length === found.length && timingSafeEqual(expected, found)
}

/** Says what is wrong with a new password. Null when nothing is. */
export function troubleWithPassword(password: string, name: string): string | null {
  if (password.length < PASSWORD_MIN)
    return `Use at least ${PASSWORD_MIN} characters. A sentence of four or five words is good.`
  if (password.length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters.`
  const plain = password.toLowerCase()
  if (new Set(plain).size < 6 || plain.includes('password') || plain.split(name).join('').length < PASSWORD_MIN - 6)
    return 'That is easy to guess. Take a sentence that only you would say.'
  return null
}

/** Fits no password; comparing with it takes as long as with a real one. */
export const NO_PASSWORD = ['argon2id', COST.memory, COST.passes, COST.parallelism, 'AAAAAAAAAAAAAAAAAAAAAA', ''].join(
  '$',
)

function digest(
  password: string,
  salt: Buffer,
  cost: Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism'>,
): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const message = password.normalize('NFC')
  argon2('argon2id', { ...cost, message, nonce: salt, tagLength: TAG_BYTES }, (error, tag) =>
    error ? reject(error) : resolve(Buffer.from(tag)),
  )
  return promise
}
