import { LASTING } from '../../core/model/duties.ts'
import type { Finding } from '../../core/model/draft.ts'
import type { Rule } from './rule.ts'

/**
 * Says which topics are missing that the program leads people to, or that mark the bot's limits. Stops where one of them is served
 * and would be gone; advises on a content that never had it, unless that has so few topics that somebody has only begun.
 */
export const topicMissing: Rule = ({ ids }, _today, live): readonly Finding[] => {
  const missing = [...LASTING].filter(id => ![...ids].some(one => one === id))
  const gone = missing.filter(id => [...(live?.ids ?? [])].some(one => one === id))
  const kinds = [
    [gone, true],
    [ids.size > LASTING.size ? missing.filter(id => !gone.includes(id)) : [], false],
  ] as const
  return kinds.flatMap(([topics, stops]) =>
    topics.length === 0
      ? []
      : [
          {
            file: '.',
            line: 1,
            rule: 'topic-missing',
            what: `There is no ${topics.join(', no ')}: what people ask of the bot and its limits, and the way to a therapist, need an answer.`,
            todo: 'Begin with the file that came with Signpost, under the same name, and reword it.',
            stops,
          },
        ],
  )
}
