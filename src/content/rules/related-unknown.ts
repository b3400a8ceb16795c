import type { Finding } from '../../core/model/draft.ts'
import type { IntentId } from '../../core/model/intent.ts'
import { stopping } from '../files/finding.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { Rule } from './rule.ts'

/** Stops when an intent points at an intent that is not there, or at itself. */
export const relatedUnknown: Rule = ({ intents, off, ids }) =>
  [...intents, ...off].flatMap(file => [
    ...file.intent.related.flatMap((id, at) => lookAt(file, id, ids, ['related', at])),
    ...file.intent.not.flatMap(({ belongsTo }, at) => (belongsTo ? lookAt(file, belongsTo, ids, ['not', at]) : [])),
  ])

function lookAt(
  { path, intent, lineOf }: IntentFile,
  id: IntentId,
  ids: ReadonlySet<IntentId>,
  at: readonly (string | number)[],
): readonly Finding[] {
  if (ids.has(id) && id !== intent.id) return []
  const what = id === intent.id ? 'The topic points at itself.' : `There is no topic "${id}".`
  const todo = id === intent.id ? ITSELF : insteadOf(id, ids)
  return [stopping({ file: path, line: lineOf(at), rule: 'related-unknown', what, todo })]
}

const ITSELF = 'Take it out: it leads to other topics.'

/** A topic that is called nearly so is named; all of them would be too many. */
function insteadOf(id: IntentId, ids: ReadonlySet<IntentId>): string {
  const near = [...ids].filter(one => isNear(one, id)).slice(0, 3)
  const meant = near.length === 0 ? '' : ` Perhaps you mean ${near.join(' or ')}.`
  return `Correct the name, or take it out.${meant} A topic is named as its file, without the ending.`
}

/** Names that share a word of more than three letters, but for an s. */
function isNear(one: string, other: string): boolean {
  const words = new Set(wordsOf(other))
  return wordsOf(one).some(word => words.has(word))
}

function wordsOf(id: string): readonly string[] {
  return id.split('-').flatMap(word => (word.length > 3 && word !== 'therapy' ? word.replace(/s$/, '') : []))
}
