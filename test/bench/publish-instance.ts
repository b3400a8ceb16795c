// One instance of `publish.ts`: follows the editions of a database and tells its parent which one it serves.
import { followEditions } from '../../src/content/serving/follow.ts'
import { EMPTY_EDITION } from '../../src/core/answer/empty-edition.ts'
import { openStore } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'

const [databaseUrl = '', secret = '', modelFolder = ''] = process.argv.slice(2)
const now = (): number => Date.now()
const store = await openStore({ databaseUrl, dataFolder: '', secret, oldSecrets: [], log: SILENT, now })
const log = {
  ...SILENT,
  info: (_: string, fields = {}) => void process.send?.('edition' in fields ? fields.edition : null),
}
await followEditions({ editions: store.editions, first: EMPTY_EDITION, modelFolder, log, now })
setInterval(() => {}, 60_000)
