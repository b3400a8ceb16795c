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
  const todo = 'Correct the name, or take it out. A topic is named as its file, without the ending.'
  return [stopping({ file: path, line: lineOf(at), rule: 'related-unknown', what, todo })]
}
