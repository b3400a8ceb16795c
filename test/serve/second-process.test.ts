import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { ROOT } from '../sources/read-sources.ts'
import { answerOnSlack, openClinic, type Clinic } from './clinic.ts'
import { runSignpost, type Signpost } from './signpost.ts'

const ANNA = 'U0ANNA'
const FEES = 'how much does a session cost'

describe('Beside a server on one SQLite file', () => {
  let clinic: Clinic
  let signpost: Signpost
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-beside-'))
    await cp(join(ROOT, 'intents'), join(folder, 'intents'), { recursive: true })
    clinic = await openClinic()
    signpost = await clinic.start()
  })
  afterAll(async () => {
    await clinic.close()
    await rm(folder, { recursive: true })
  })

  const beside = (...args: readonly string[]) => runSignpost(clinic.home.settings, args)

  it('a second server is refused, and says who has it since when and what to do; the first goes on', async () => {
    const { calls, openSockets } = clinic.slack
    const called = calls.length
    const { code, written } = await runSignpost(clinic.settings)
    expect(code).toBe(1)
    expect(written).toMatch(
      /is served already, by process \d+ on \S+ since 20\d\d-.*Z\. An SQLite file is for one process/,
    )
    expect(written).toContain('use PostgreSQL for several')
    expect(written).not.toContain('serving without the store')
    expect([calls.length, clinic.slack.openSockets]).toEqual([called, openSockets])
    await answers('A first conversation costs £30')
  })

  it('`status` tells how requests fare', async () => {
    expect(await beside('status')).toMatchObject({ code: 0 })
  })

  it('`backup` copies the file', async () => {
    const copy = join(folder, 'copy.sqlite')
    expect(await beside('backup', copy)).toMatchObject({ code: 0 })
    expect(existsSync(copy)).toBe(true)
  })

  it('`publish` puts new words into service', async () => {
    const file = join(folder, 'intents', '_clinic.yml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('first: £30', 'first: £31'))
    const published = await beside('publish', join(folder, 'intents'), '--because', 'The price was raised.')
    expect(published).toMatchObject({ code: 0, written: expect.stringContaining('2') })
    await until(() => signpost.lines().find(({ msg, edition }) => msg === 'edition served' && edition === 2))
    await answers('A first conversation costs £31')
  })

  async function answers(words: string): Promise<void> {
    expect(await answerOnSlack(clinic.slack, ANNA, FEES)).toContain(words)
  }
})
