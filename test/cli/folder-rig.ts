import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check } from '../../src/content/gate/check.ts'
import { markFolder } from '../../src/content/files/folder-base.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { publish } from '../../src/content/gate/publish.ts'
import type { Command, Io } from '../../src/cli/terminal/io.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { smallContent, TODAY } from '../content/small-content.ts'
import { SILENT } from '../fixtures/silent.ts'
import { runCommand, type Ran } from './run-command.ts'

/** A clinic that works with files: a folder of content, a data folder, and commands to run there. */
export interface FolderRig {
  /** The folder of content. */
  readonly folder: string
  run(command: Command, args?: readonly string[], env?: Io['env']): Promise<Ran>
  /** Publishes the folder as it is, past the gate. */
  seed(): Promise<void>
  read(path: string): string
  write(path: string, text: string): void
  /** Changes words in a file. Throws when they are not there. */
  replace(path: string, words: string, others: string): void
  /** Does something with the store that the commands work on. */
  withStore<T>(task: (store: Store) => Promise<T>): Promise<T>
  remove(): void
}

const NOW_MS = Date.parse(TODAY) + 9 * 3_600_000

/** Makes the folder, with the small content. Models are kept in `models` for the next one. */
export function openFolderRig(models: string): FolderRig {
  const home = mkdtempSync(join(tmpdir(), 'signpost-folder-'))
  const folder = join(home, 'content')
  const databaseUrl = `sqlite:${join(home, 'signpost.sqlite')}`
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  for (const { path, text } of smallContent()) write(path, text)
  const env = {
    SIGNPOST_CONTENT: folder,
    SIGNPOST_DATA: models,
    SIGNPOST_SECRET: 's'.repeat(32),
    DATABASE_URL: databaseUrl,
    USER: 'anna',
  }
  const keep = { databaseUrl, dataFolder: models, secret: 's'.repeat(32), oldSecrets: [] }
  const withStore: FolderRig['withStore'] = async task => {
    const store = await openStore({ ...keep, log: SILENT, now: () => NOW_MS })
    try {
      return await task(store)
    } finally {
      await store.close()
    }
  }
  return {
    folder,
    read,
    write,
    withStore,
    async seed() {
      const { passed } = check({ files: await readFolder(folder), basedOn: null }, TODAY)
      if (!passed) throw new Error('The fixture is broken.')
      await withStore(({ editions }) => publish(passed, 'folder/anna', editions))
      await markFolder(folder, 1)
    },
    run: (command, args = [], over = {}) => runCommand(command, args, { env: { ...env, ...over }, nowMs: NOW_MS }),
    replace(path, words, others) {
      if (!read(path).includes(words)) throw new Error(`${path} does not say “${words}”.`)
      write(path, read(path).replace(words, others))
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
