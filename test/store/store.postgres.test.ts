import { afterAll } from 'vitest'
import { Client } from 'pg'
import { openStore } from '../../src/store/open.ts'
import { decisionContract } from '../contracts/decisions.ts'
import { handoffStoreContract } from '../contracts/handoff-store.ts'
import { privacyContract } from '../contracts/privacy.ts'
import { sealedStoreContract } from '../contracts/sealed-store.ts'
import { staffStoreContract } from '../contracts/staff-store.ts'
import { chatStoreContract } from '../contracts/chat-store.ts'
import { EMPTY, storeContract, type StoreUnderTest } from '../contracts/store.ts'
import { SILENT } from '../fixtures/silent.ts'
import { cluster } from '../postgres/cluster.ts'

let databaseUrl = ''
let client: Client | null = null
const secret = 'a secret of at least thirty-two characters'

/** On a machine that does many things besides, fifty wait in line longer than a turn may. */
const PATIENCE_MS = 60_000

const UNDER_TEST: StoreUnderTest = {
  name: 'PostgreSQL',
  open: (now, secrets = { secret, oldSecrets: [] }) =>
    openStore({ databaseUrl, dataFolder: '', ...secrets, log: SILENT, patienceMs: PATIENCE_MS, now }),
  tableColumns: async () => {
    const sql =
      "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'"
    return ((await client?.query<{ name: string }>(sql))?.rows ?? []).map(({ name }) => name)
  },
  rows: async sql => (await client?.query<Record<string, unknown>>(sql))?.rows ?? [],
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
privacyContract(UNDER_TEST)
staffStoreContract(UNDER_TEST)
chatStoreContract(UNDER_TEST)
sealedStoreContract(UNDER_TEST)
decisionContract(UNDER_TEST)

afterAll(async () => client?.end())
