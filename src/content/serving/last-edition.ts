import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { PublishedFiles } from '../../core/model/edition.ts'
import type { Log } from '../../core/model/log.ts'
import { writeWhole } from '../files/write-whole.ts'

/** The edition that was served last, kept in a file: for a start at which the store cannot tell. */
export interface LastEdition {
  /** Keeps it. Whether that works or not, nobody has to wait for it. */
  keep(files: PublishedFiles): void
  /** Null where there is none that can be read. */
  read(): Promise<PublishedFiles | null>
}

const FILE = 'last-edition.json'

const PUBLISHED = v.object({
  number: v.number(),
  hash: v.string(),
  editor: v.string(),
  publishedAtMs: v.number(),
  files: v.array(v.object({ path: v.string(), text: v.string() })),
})

/** Finds the last edition of a data folder. */
export function lastEditionIn(dataFolder: string, log: Log): LastEdition {
  const file = join(dataFolder, FILE)
  return {
    keep(files) {
      void writeWhole(file, JSON.stringify(files)).catch((cause: unknown) =>
        log.warn('last edition not kept', {}, cause),
      )
    },
    async read() {
      try {
        return v.parse(PUBLISHED, JSON.parse(await readFile(file, 'utf8')))
      } catch {
        return null
      }
    },
  }
}
