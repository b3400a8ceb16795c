import { beforeAll, describe, expect, it } from 'vitest'
import { examineStore } from '../../src/store/examine.ts'
import { openStore } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { cluster } from '../postgres/cluster.ts'

const SECRET = 'a secret of at least thirty-two characters'

describe('Looking at a PostgreSQL database', () => {
  let databaseUrl = ''

  beforeAll(async () => {
    databaseUrl = await (await cluster()).newDatabase()
  })

  const look = async (secret = SECRET): Promise<readonly string[]> => {
    const settings = { databaseUrl, dataFolder: '', secret, oldSecrets: [], log: SILENT }
    return (await examineStore(settings)).map(({ part, state }) => `${part}: ${state}`)
  }

  it('finds a new one usable, and leaves it empty', async () => {
    for (const _ of ['once', 'twice'])
      expect(await look()).toEqual(['Store: pass', 'Store tables: warn', 'Store secret: pass'])
  })

  it('finds one in use in order, but for another secret', async () => {
    const store = await openStore({
      databaseUrl,
      dataFolder: '',
      secret: SECRET,
      oldSecrets: [],
      log: SILENT,
      now: Date.now,
    })
    expect(await look()).toEqual(['Store: pass', 'Store tables: pass', 'Store secret: pass'])
    expect(await look(`not ${SECRET}`)).toEqual(['Store: pass', 'Store tables: pass', 'Store secret: fail'])
    await store.close()
  })
})
