import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { decisionContract } from '../contracts/decisions.ts'
import { handoffStoreContract } from '../contracts/handoff-store.ts'
import { privacyContract } from '../contracts/privacy.ts'
import { sealedStoreContract } from '../contracts/sealed-store.ts'
import { staffStoreContract } from '../contracts/staff-store.ts'
import { chatStoreContract } from '../contracts/chat-store.ts'
import { EMPTY, storeContract, type StoreUnderTest } from '../contracts/store.ts'
import { SILENT } from '../fixtures/silent.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-store-'))
let made = 0
const file = (): string => join(folder, String(made), 'signpost.sqlite')

const UNDER_TEST: StoreUnderTest = {
  name: 'SQLite',
  open: (now, secrets = { secret: null, oldSecrets: [] }) =>
    openStore({ databaseUrl: `sqlite:${file()}`, dataFolder: folder, ...secrets, log: SILENT, now }),
  rows: async sql => {
    const sqlite = new DatabaseSync(file(), { readOnly: true })
    const rows = sqlite.prepare(sql).all()
    sqlite.close()
    return rows
  },
  tableColumns: async () => {
    const sqlite = new DatabaseSync(file(), { readOnly: true })
    const rows = sqlite
      .prepare(
        "select t.name || '.' || c.name as name from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table'",
      )
      .all()
    sqlite.close()
    return rows.map(({ name }) => String(name))
  },
  make: async () => void (made += 1),
  empty: async () => {
    const sqlite = new DatabaseSync(file())
    sqlite.exec(`pragma synchronous = off; ${EMPTY}`)
    sqlite.close()
  },
}

storeContract(UNDER_TEST)
handoffStoreContract(UNDER_TEST)
privacyContract(UNDER_TEST)
staffStoreContract(UNDER_TEST)
chatStoreContract(UNDER_TEST)
sealedStoreContract(UNDER_TEST)
decisionContract(UNDER_TEST)

afterAll(() => rmSync(folder, { recursive: true }))
