import { sayCommand } from '../core/model/say-command.ts'
import type { Config } from '../config/config.ts'
import type { Concern } from '../content/gate/concern.ts'
import { publishFolder, type FolderPublishing } from '../content/gate/publish-folder.ts'
import { readFolder } from '../content/files/folder.ts'
import { hashFiles } from '../content/serving/edition.ts'
import type { EditingStore } from '../core/model/editing.ts'
import type { EditionStore } from '../core/model/edition.ts'
import type { Inbox } from '../core/model/inbox.ts'
import type { Log, LogFields } from '../core/model/log.ts'
import { modelFolderOf } from './open-editions.ts'

/** What watching a folder takes. */
export interface FolderWatchParts {
  readonly config: Pick<Config, 'contentFolder' | 'dataFolder'>
  readonly store: { readonly editions: EditionStore; readonly editing: EditingStore; readonly inbox: Inbox }
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/**
 * Gives a job that publishes the content folder when it has changed and lain still since the time before: somebody may be in the
 * middle of writing, or of a `git pull`. What the gate is against is said in the log once, and not published.
 */
export function publishOnChange({ config, store, log, now }: FolderWatchParts): () => Promise<void> {
  const { contentFolder: folder } = config
  let [before, done] = ['', '']
  return async () => {
    const files = await readFolder(folder)
    const unread = files.filter(file => file.unread !== undefined).map(({ path }) => path)
    const hash = [hashFiles(files), ...unread].join('\n')
    const isStill = hash === before
    before = hash
    if (!isStill || hash === done) return
    const parts = { folder, editions: store.editions, golden: store.editing.golden, inbox: store.inbox }
    const today = new Date(now()).toISOString().slice(0, 10)
    const modelFolder = modelFolderOf(config)
    const made = await publishFolder({ ...parts, modelFolder, editor: '', accepts: false, isWatched: true, today })
    done = hash
    for (const file of unread) log.warn('file not read', { file, todo: `\`${sayCommand('check')}\` says why.` })
    tell(made, log)
  }
}

function tell(made: FolderPublishing, log: Log): void {
  if (made.kind === 'published') log.info('folder published', { edition: made.edition.number })
  if (made.kind === 'refused') log.warn('folder not published', { why: 'refused', ...firstOf(made.concerns) })
  if (made.kind !== 'outdated') return
  const todo = `\`${sayCommand('publish --merge')}\` puts both together in the folder.`
  log.warn('folder not published', { why: 'outdated', latest: made.latest.number, todo })
}

/** The first thing to correct, as far as the log may tell it: golden questions and the last ones may be people's words. */
function firstOf(concerns: readonly Concern[]): LogFields {
  const first = concerns.find(({ stops }) => stops) ?? concerns[0]
  if (!first) return {}
  const { part, about, what } = first
  const isOurs = part === 'check' || part === 'held-out'
  const todo = `\`${sayCommand('publish')}\` shows all of it.`
  return { concerns: concerns.length, part, ...(isOurs ? { about, what } : {}), todo }
}
