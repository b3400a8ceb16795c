import type { Edition, PublishedFiles } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import { createMatcher } from '../../core/matcher/training/build.ts'
import { buildEdition } from './edition.ts'
import { examine } from '../rules/examine.ts'
import { readLexicon } from '../files/lexicon.ts'
import { trainedModel, type Learning } from './model-cache.ts'
import { ESSENTIAL_RULES } from '../rules/essential-rules.ts'

/** What loading takes: where models are kept, and the ISO date. */
export interface LoadPublished extends Learning {
  readonly modelFolder: string
  readonly today: string
}

/**
 * Makes published files into the edition that is served: reads them, and trains aside or takes the model from the cache.
 * Rejects with `content-invalid` when this program cannot read what another version published, or with `model-failed`.
 */
export async function loadPublished(
  { number, hash, files }: Pick<PublishedFiles, 'number' | 'hash' | 'files'>,
  { modelFolder: folder, today, learning }: LoadPublished,
): Promise<Edition> {
  const { content, findings } = examine(files, ESSENTIAL_RULES, today)
  if (content === null) {
    const first = findings.find(({ stops }) => stops)
    const where = first ? ` First: ${first.file}:${first.line} ${first.what}` : ''
    throw new BotError('content-invalid', { message: `Edition ${number} cannot be served by this version.${where}` })
  }
  const matcher = createMatcher(await trainedModel(content, { folder, learning }), await readLexicon())
  return buildEdition({ number, hash, content, matcher })
}
