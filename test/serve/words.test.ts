import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClinic, type Clinic } from './clinic.ts'
import { askInEveryWay, CANARY } from './every-way.ts'
import type { Signpost } from './signpost.ts'

/** People and places on the stand-ins, as a store must not name them. */
const NAMES = ['U0ANNA', 'U0BERND', 'D0ANNA', 'C0GENERAL']

describe('What people write, in whatever way they ask,', () => {
  let clinic: Clinic
  let signpost: Signpost

  beforeAll(async () => {
    clinic = await openClinic()
    signpost = await clinic.start({ SIGNPOST_LOG: 'debug' })
    await askInEveryWay(clinic, signpost)
  })
  afterAll(() => clinic.close())

  it('is in no log line and in no error', () => {
    const written = signpost.written()
    expect(written).toContain('"msg":"slack call failed"')
    expect(written.split('\n').filter(line => line.includes(CANARY))).toEqual([])
  })

  it('is in no metric', async () => {
    const metrics = await (await fetch(`${signpost.url}/metrics`)).text()
    expect(metrics).toContain('signpost_turns_total{platform="discord"}')
    expect(metrics).not.toContain(CANARY)
  })

  it('is not in the database, and no person by name, neither while it runs nor afterwards', async () => {
    const look = (): void => {
      const bytes = bytesIn(dirname(clinic.home.database))
      expect(bytes.length).toBeGreaterThan(30_000)
      for (const word of [CANARY, ...NAMES]) expect(bytes).not.toContain(word)
    }
    look()
    await signpost.end('SIGTERM')
    look()
    expect(signpost.written()).not.toContain(CANARY)
  })
})

function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n')
}
