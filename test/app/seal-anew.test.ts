import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSealedCheck } from '../../src/app/check-sealed.ts'
import { sealAnew } from '../../src/app/seal-anew.ts'
import type { OperatorNotice } from '../../src/core/model/operator-notice.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { fillSealed } from '../fixtures/sealed.ts'
import { SILENT } from '../fixtures/silent.ts'

const [OLD, NEW] = ['the former secret, of more than 32 characters', 'the present secret, of more than 32 characters']

let folder = ''
let opened: Store[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-anew-'))
  await fillSealed(await open(OLD))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()))
  rmSync(folder, { recursive: true })
})

async function open(secret: string, ...oldSecrets: readonly string[]): Promise<Store> {
  const keep = { databaseUrl: `sqlite:${join(folder, 'x.sqlite')}`, dataFolder: folder, secret, oldSecrets }
  const store = await openStore({ ...keep, log: SILENT, now: Date.now })
  opened.push(store)
  return store
}

async function run({ sealed }: Store): Promise<readonly OperatorNotice[]> {
  const told: OperatorNotice[] = []
  await sealAnew({ sealed, log: SILENT, notices: { tell: async notice => void told.push(notice) } })
  return told
}

describe('The job after a change of the secret', () => {
  it('leaves nothing under the former one, and tells nobody', async () => {
    const store = await open(NEW, OLD)
    expect(await run(store)).toEqual([])
    expect(await store.sealed.count()).toEqual({ current: 8, former: 0, lost: 0 })
  })

  it('is followed by whether we are ready, which counts what waits and what nobody can open', async () => {
    const both = await open(NEW, OLD)
    const check = createSealedCheck({ sealed: both.sealed, now: Date.now })
    expect(await check()).toEqual([
      { part: 'secret', state: 'warn', says: '7 rows are still encrypted with a former secret' },
    ])
    const early = createSealedCheck({ sealed: (await open(NEW)).sealed, now: Date.now })
    expect(await early()).toMatchObject([{ says: expect.stringMatching(/^7 encrypted rows cannot be opened/) }])
    await run(both)
    expect(await createSealedCheck({ sealed: both.sealed, now: Date.now })()).toEqual([])
  })

  it('tells the operator how many rows nobody can open, and what to do', async () => {
    await open(NEW, OLD)
    expect(await run(await open(NEW))).toEqual([
      {
        code: 'rows-sealed',
        about: '',
        message: expect.stringMatching(/^7 encrypted rows cannot be opened .*SIGNPOST_OLD_SECRETS/),
      },
    ])
  })
})
