import { afterAll } from 'vitest'
import { Client } from 'pg'
import { openStore } from '../../src/store/open.ts'
import { handoffStoreContract } from '../contracts/handoff-store.ts'
import { staffStoreContract } from '../contracts/staff-store.ts'
import { EMPTY, storeContract, type StoreUnderTest } from '../contracts/store.ts'
import { SILENT } from '../fixtures/silent.ts'
import { cluster } from '../postgres/cluster.ts'

let databaseUrl = ''
let client: Client | null = null
const secret = 'a secret of at least thirty-two characters'

const UNDER_TEST: StoreUnderTest = {
  name: 'PostgreSQL',
  open: now => openStore({ databaseUrl, dataFolder: '', secret, oldSecrets: [], log: SILENT, now }),
  make: async () => {
    databaseUrl = await (await cluster()).newDatabase()
    await client?.end()
    client = new Client({ connectionString: databaseUrl })
    await client.connect()
  },
  empty: async () => void (await client?.query(EMPTY)),
}

storeContract(UNDER_TEST)
handoffStoreContract(UNDER_TEST)
staffStoreContract(UNDER_TEST)

afterAll(async () => client?.end())
