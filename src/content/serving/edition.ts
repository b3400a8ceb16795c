import { createHash } from 'node:crypto'
import type { Content, ContentFile } from '../../core/model/draft.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Matcher } from '../../core/model/match.ts'
import { createPassageFinder } from '../../core/matcher/find-passage.ts'
import { readOnes } from '../files/read-ones.ts'

/** What an edition is made of. */
export interface EditionParts {
  /** From 1 upwards; 0 for content that was never published. */
  readonly number: number
  readonly hash: string
  readonly content: Content
  readonly matcher: Matcher
}

/** Puts an edition together. */
export function buildEdition({ number, hash, content, matcher }: EditionParts): Edition {
  return {
    number,
    hash,
    clinic: content.clinic,
    intents: new Map(content.intents.map(intent => [intent.id, intent])),
    off: new Map(content.off.map(topic => [topic.intent.id, topic])),
    passages: new Map(content.passages.map(passage => [passage.id, passage])),
    helplines: content.helplines,
    matcher,
    findPassage: createPassageFinder(content.passages),
  }
}

/** SHA-256 of the files that were read, in hexadecimal: the same whatever their order, another when a path or a character changes. */
export function hashFiles(files: readonly ContentFile[]): string {
  const sorted = readOnes(files)
    .map(({ path, text }) => [path, text])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b)))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}
