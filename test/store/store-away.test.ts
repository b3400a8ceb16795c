import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { explainPostgres } from '../../src/store/postgres/postgres-trouble.ts'
import { isAway } from '../../src/store/schema/store-away.ts'
import { asNobody } from '../fixtures/as-nobody.ts'
import { SILENT } from '../fixtures/silent.ts'

const SECRET = 'a secret of at least thirty-two characters'

describe('A store that cannot be opened', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-away-'))
    file = join(folder, 'signpost.sqlite')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const open = (secret = SECRET): Promise<unknown> => {
    const keep = { databaseUrl: `sqlite:${file}`, dataFolder: folder, secret, oldSecrets: [] }
    return openStore({ ...keep, log: SILENT, now: Date.now }).then(
      store => store.close(),
      (cause: unknown) => cause,
    )
  }

  it('is away where its folder or its file may not be written', async () => {
    chmodSync(folder, 0o555)
    await asNobody(async () => expect(isAway(await open())).toBe(true))
    chmodSync(folder, 0o700)
    await open()
    for (const [path, mode] of [
      [file, 0o444],
      [folder, 0o555],
    ] as const)
      chmodSync(path, mode)
    await asNobody(async () => expect(isAway(await open())).toBe(true))
    chmodSync(folder, 0o700)
  })

  it('is refused, and not waited for, with a wrong secret, and where the file is none of ours', async () => {
    await open()
    const wrong = await open('another secret of thirty-two characters')
    expect(wrong).toMatchObject({ code: 'store-unavailable' })
    expect(isAway(wrong)).toBe(false)
    file = join(folder, 'message.txt')
    writeFileSync(file, 'no database, and long enough to be looked at as one '.repeat(99))
    expect(isAway(await open())).toBe(false)
    file = folder
    expect(isAway(await open())).toBe(false)
  })

  it.each([
    ['ECONNREFUSED', true],
    ['ENOTFOUND', true],
    ['57P03', true],
    ['53100', true],
    ['25006', true],
    ['28P01', false],
    ['3D000', false],
  ])('on PostgreSQL is with code %s away: %s', (code, away) => {
    const cause = explainPostgres(Object.assign(new Error('no'), { code }), 'db:5432/signpost')
    expect(cause.code).toBe('store-unavailable')
    expect(isAway(cause)).toBe(away)
  })
})
