import { openParlour } from '../app.ts'
import type { Config } from '../config.ts'
import { live } from '../core/live.ts'
import { openLog } from '../log.ts'
import type { Io } from './io.ts'
import { openEdition } from './open-edition.ts'
import { talk } from './talk.ts'

/** Holds a conversation here about the content folder, remembering nothing afterwards. */
export async function chat(config: Config, io: Io): Promise<number> {
  const edition = await openEdition(config, io)
  const keep = { ...config, databaseUrl: 'sqlite::memory:', secret: null }
  const parlour = await openParlour({ editions: live(edition), log: openLog('error'), now: io.now }, keep)
  await talk(parlour.handle, edition.clinic.name, io)
  await parlour.close()
  return 0
}
