import type { Config } from './config.ts'
import { publishFolder } from './content/publish-folder.ts'
import { readFolder } from './content/folder.ts'
import { hashFiles } from './content/edition.ts'
import type { DeskStore } from './core/desk.ts'
import type { EditionStore } from './core/edition.ts'
import type { Inbox } from './core/inbox.ts'
import type { Log } from './core/log.ts'
import { modelFolderOf } from './open-editions.ts'

/** What watching a folder takes. */
export interface WatchParts {
  readonly config: Pick<Config, 'contentFolder' | 'dataFolder'>
  readonly store: { readonly editions: EditionStore; readonly desk: DeskStore; readonly inbox: Inbox }
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/**
 * Gives a chore that publishes the content folder when it has changed and lain still since the time before: somebody may be in the
 * middle of writing, or of a `git pull`. What the gate is against is said in the log once, and not published.
 */
export function publishOnChange({ config, store, log, now }: WatchParts): () => Promise<void> {
  const { contentFolder: folder } = config
  let [before, done] = ['', '']
  return async () => {
    const hash = hashFiles(await readFolder(folder))
    const isStill = hash === before
    before = hash
    if (!isStill || hash === done) return
    done = hash
    const parts = { folder, editions: store.editions, golden: store.desk.golden, inbox: store.inbox }
    const today = new Date(now()).toISOString().slice(0, 10)
    const made = await publishFolder({
      ...parts,
      modelFolder: modelFolderOf(config),
      editor: '',
      accepts: false,
      today,
    })
    if (made.kind === 'published') log.info('folder published', { edition: made.edition.number })
    if (made.kind === 'outdated') log.warn('folder not published', { why: 'outdated', latest: made.latest.number })
    if (made.kind === 'refused') log.warn('folder not published', { why: 'refused', concerns: made.concerns.length })
  }
}
