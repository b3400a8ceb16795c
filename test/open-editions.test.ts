import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openEditions } from '../src/app/open-editions.ts'
import { openStore } from '../src/store/open.ts'
import { SILENT } from './fixtures/silent.ts'

it('A first start without content is refused, and says what to set', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-first-'))
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: folder, secret: null, oldSecrets: [] }
  const store = await openStore({ ...keep, log: SILENT, now: Date.now })
  const config = { contentFolder: join(folder, 'none'), dataFolder: folder }
  await expect(openEditions({ config, store, log: SILENT, now: Date.now })).rejects.toMatchObject({
    code: 'content-unreadable',
    message: expect.stringMatching(/nothing was published so far[^]*SIGNPOST_CONTENT/),
  })
  await store.close()
  rmSync(folder, { recursive: true })
})
