import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doctor } from '../src/cli/commands/doctor.ts'
import { readConfig } from '../src/app/read-config.ts'
import { openLog } from '../src/app/log.ts'
import { PLATFORMS } from '../src/app/platforms.ts'
import { SETTINGS } from '../src/config/settings.ts'
import { placeOf } from '../src/store/postgres/postgres-trouble.ts'
import { runCommand } from './cli/run-command.ts'

/** Something nobody else writes, with the signs that cut an address in the wrong place. */
const SECRET = fc
  .tuple(fc.stringMatching(/^[a-z]{6,12}$/), fc.constantFrom('', '@', '#', '/', '?', ':', '%', '%zz', '&', ' '))
  .map(([word, sign]) => ({ word: `hush${word}`, text: `hush${word}${sign}hush${word}` }))

/** Every way to write it into a setting: by itself, behind what the setting begins with, and in addresses right and mistyped. */
const WAYS: readonly ((secret: string) => string)[] = [
  secret => secret,
  ...['xoxb-', 'xapp-', 'sqlite:', 'email:', 'webhook:', 'slack:', 'discord:', '0-1/4 ', '3000 '].map(
    start => (secret: string) => start + secret,
  ),
  ...[
    'postgres',
    'postgresql',
    'postgress',
    'pg',
    'mysql',
    'sqlite',
    'smtps',
    'smpt',
    'https',
    'htps',
    'webhook:https',
  ].flatMap(scheme => [
    (secret: string) => `${scheme}://user:${secret}@db.example/name`,
    (secret: string) => `${scheme}:/user:${secret}@db.example/name`,
    (secret: string) => `${scheme}//user:${secret}@db.example`,
    (secret: string) => `${scheme}://${secret}`,
    (secret: string) => `${scheme}://db.example/name?password=${secret}`,
  ]),
]

const NAMES = [SETTINGS, ...PLATFORMS.map(({ settings }) => settings)].flatMap(Object.keys)

const setting = fc.record({ name: fc.constantFrom(...NAMES), way: fc.constantFrom(...WAYS), secret: SECRET })

/** What is said of settings; empty where they are accepted. */
function complaint(env: Record<string, string>): { readonly message: string; readonly logged: string } {
  const lines: string[] = []
  try {
    readConfig(env)
    return { message: '', logged: '' }
  } catch (cause) {
    openLog('debug', { write: line => void lines.push(line) }).error('cannot start', {}, cause)
    return { message: cause instanceof Error ? cause.message : '', logged: lines.join('') }
  }
}

describe('A secret in a setting', () => {
  it('is never said, in whatever setting it stands and however wrongly', () => {
    fc.assert(
      fc.property(setting, ({ name, way, secret }) => {
        const { message, logged } = complaint({ [name]: way(secret.text) })
        expect(`${message}${logged}`).not.toContain(secret.word)
      }),
      { numRuns: 3000 },
    )
  })

  it('is never said by doctor either', async () => {
    const wrong = fc
      .sample(setting, { numRuns: 400, seed: 7 })
      .filter(({ name, way, secret }) => complaint({ [name]: way(secret.text) }).message !== '')
    expect(wrong.length).toBeGreaterThan(100)
    for (const { name, way, secret } of wrong.slice(0, 40)) {
      const { out, err } = await runCommand(doctor, ['--json'], { env: { [name]: way(secret.text) }, nowMs: 0 })
      expect(`${out}${err}`).not.toContain(secret.word)
    }
  })

  it('is never part of the name that a PostgreSQL database has in messages', () => {
    const accepted = (url: string): boolean =>
      complaint({ DATABASE_URL: url, SIGNPOST_SECRET: 's'.repeat(32) }).message === ''
    expect(accepted('postgres://user:hush%23hush@db.example/name')).toBe(true)
    fc.assert(
      fc.property(SECRET, fc.constantFrom('postgres', 'postgresql'), ({ word, text }, scheme) => {
        const urls = [text, encodeURIComponent(text)].map(one => `${scheme}://user:${one}@db.example/name`)
        expect(accepted(urls[1] ?? '')).toBe(true)
        for (const url of urls.filter(accepted)) expect(placeOf(url)).not.toContain(word)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['#', '/', '?', '@', '%'])('that holds %s unescaped is refused, and told how to be written', sign => {
    const url = `postgres://user:12${sign}hush@db.example/name`
    const { message } = complaint({ DATABASE_URL: url, SIGNPOST_SECRET: 's'.repeat(32) })
    const isRead = sign === '@'
    expect(message === '').toBe(isRead)
    expect(message === '' || message.includes('write %40 for @')).toBe(true)
    expect(message).not.toContain('hush')
  })
})
