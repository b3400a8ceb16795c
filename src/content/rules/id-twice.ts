import { stopping } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Stops when two files give an intent of one id. */
export const idTwice: Rule = ({ intents, off }) => {
  const all = [...intents, ...off]
  return all.flatMap(({ path, intent: { id } }, at) => {
    const first = all.findIndex(other => other.intent.id === id)
    const other = all[first]
    if (first === at || other === undefined) return []
    const what = `A topic of the same name stands in ${other.path}.`
    return [
      stopping({ file: path, line: 1, rule: 'id-twice', what, todo: 'Rename one of the files, or join the two.' }),
    ]
  })
}
