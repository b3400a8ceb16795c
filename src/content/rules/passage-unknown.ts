import type { PassageId } from '../../core/model/intent.ts'
import { stopping } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Stops when an answer cites a passage that is not there. */
export const passageUnknown: Rule = ({ intents, sources }) => {
  const known = new Set(sources.flatMap(source => source.passages.map(({ passage }) => passage.id)))
  // What a broken source holds is not known; its own finding says enough.
  const broken = sources.filter(({ passages }) => passages.length === 0).map(({ path }) => path)
  const isKnown = (id: PassageId): boolean => known.has(id) || broken.includes(`_sources/${id.replace(/#.*/, '')}.md`)
  return intents.flatMap(({ path, intent, lineOf }) =>
    intent.passages.flatMap((id, at) =>
      isKnown(id)
        ? []
        : stopping({
            file: path,
            line: lineOf(['passages', at]),
            rule: 'passage-unknown',
            what: `There is no passage "${id}".`,
            todo: 'Correct its name: the file in _sources, then # and the number of the passage.',
          }),
    ),
  )
}
