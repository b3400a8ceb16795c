import type { Finding } from '../../core/model/draft.ts'
import type { Edition } from '../../core/model/edition.ts'
import { createMatcher } from '../../core/matcher/training/build.ts'
import { buildEdition, hashFiles } from './edition.ts'
import { examine } from '../rules/examine.ts'
import { readFolder } from '../files/folder.ts'
import { readLexicon } from '../files/lexicon.ts'
import { trainedModel, type Learning } from './model-cache.ts'
import { ESSENTIAL_RULES } from '../rules/essential-rules.ts'

/** How to load a folder. */
export interface LoadOptions extends Learning {
  readonly modelFolder: string
  /** ISO date. */
  readonly today: string
  /** `all` of the rules, or the `essential` ones only, which take no time. */
  readonly rules: 'all' | 'essential'
}

/** The folder as an edition, or null when a finding keeps it from being one. */
export interface Loaded {
  readonly edition: Edition | null
  readonly findings: readonly Finding[]
}

/**
 * Loads a content folder as edition 0, the one that was never published. Rejects with `content-unreadable` or
 * `model-failed`.
 */
export async function loadEdition(folder: string, options: LoadOptions): Promise<Loaded> {
  const files = await readFolder(folder)
  const rules = options.rules === 'all' ? (await import('../rules/rules.ts')).RULES : ESSENTIAL_RULES
  const { content, findings } = examine(files, rules, options.today)
  if (content === null) return { edition: null, findings }
  const kept = { folder: options.modelFolder, learning: options.learning }
  const matcher = createMatcher(await trainedModel(content, kept), await readLexicon())
  return { edition: buildEdition({ number: 0, hash: hashFiles(files), content, matcher }), findings }
}
