import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { followEditions, type Following } from '../content/serving/follow.ts'
import type { Learning } from '../content/serving/model-cache.ts'
import { seedEditions } from '../content/gate/seed.ts'
import { EMPTY_EDITION } from '../core/answer/empty-edition.ts'
import type { Edition, EditionStore, PublishedFiles } from '../core/model/edition.ts'
import { BotError } from '../core/model/errors.ts'
import type { Log } from '../core/model/log.ts'

/** What serving editions takes. */
export interface OpenEditionsParts extends Learning {
  readonly config: Pick<Config, 'contentFolder' | 'dataFolder'>
  readonly store: { readonly editions: EditionStore }
  readonly log: Log
  /** Called with the files of each edition that came into service. */
  served?(files: PublishedFiles): void
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/**
 * Serves the latest edition of the store, published from the content folder where the store is empty. Where there is none that
 * can be served, the edition is bare: words of danger still get their card, with the lines of the clinic's country as far as that
 * can be read, and every reply its route. Rejects with
 * `content-unreadable` where nothing was ever published and the folder cannot be read.
 */
export async function openEditions({ config, store, log, now, ...parts }: OpenEditionsParts): Promise<Following> {
  const first = await seed({ config, store, log, now })
  const modelFolder = modelFolderOf(config)
  return followEditions({ editions: store.editions, first, modelFolder, log, now, ...parts })
}

/** Where trained models are kept. */
export function modelFolderOf({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'models')
}

/** Resolves with what is served where the store has nothing that can be. */
async function seed({ config, store, log, now }: OpenEditionsParts): Promise<Edition> {
  try {
    const today = new Date(now()).toISOString().slice(0, 10)
    const seeding = await seedEditions(store.editions, config.contentFolder, today)
    if (seeding.kind === 'seeded') log.info('folder published', { edition: seeding.edition.number })
    if (seeding.kind !== 'refused') return EMPTY_EDITION
    const [first] = seeding.findings
    log.error('folder not published', { file: first?.file ?? '', line: first?.line ?? 0, what: first?.what ?? '' })
    return bareIn(seeding.country)
  } catch (cause) {
    if (cause instanceof BotError && cause.code === 'content-unreadable') throw withoutContent(cause)
    log.error('folder not published', {}, cause)
    return EMPTY_EDITION
  }
}

function bareIn(country: string | null): Edition {
  return country === null ? EMPTY_EDITION : { ...EMPTY_EDITION, clinic: { ...EMPTY_EDITION.clinic, country } }
}

/** The folder is read only while nothing was ever published: there is nothing that people could be told, not even a number. */
function withoutContent(cause: BotError): BotError {
  const message = `Signpost cannot start yet: nothing was published so far, and there is no content to begin with.
  ${cause.message}
  Set SIGNPOST_CONTENT to the folder of the clinic’s content; the one that came with the program is \`intents\`.`
  return new BotError('content-unreadable', { message, cause })
}
