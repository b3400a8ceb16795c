import { verdictOn } from '../../core/answer/with-verdict.ts'
import type { Finding } from '../../core/model/draft.ts'
import { stopping } from '../files/finding.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { Rule } from './rule.ts'

/** Stops where a question under `yes:` or `no:` stands under both, or is none that either word answers. */
export const verdictUnfit: Rule = ({ intents }) =>
  intents.flatMap(file => (['yes', 'no'] as const).flatMap(field => lookAt(file, field)))

function lookAt({ path, intent, lineOf }: IntentFile, field: 'yes' | 'no'): readonly Finding[] {
  const other = field === 'yes' ? 'no' : 'yes'
  return (intent[field] ?? []).flatMap((question, at) => {
    const place = { file: path, line: lineOf([field, at]), rule: 'verdict-unfit' }
    if (OPEN.test(question.trim()))
      return [stopping({ ...place, what: `“${question}” is not answered by “${field}”.`, todo: TO_QUESTIONS })]
    const isBoth = field === 'yes' && verdictOn(question, { [other]: intent[other] ?? [] }) !== null
    return isBoth
      ? [stopping({ ...place, what: `“${question}” stands under yes: and under no:.`, todo: KEEP_ONE })]
      : []
  })
}

/** Asks for more than a yes or a no. */
const OPEN = /^(?:so |and |but |ok(?:ay)? |hi,? |hello,? )*(?:what|how|when|where|why|who|whom|whose|which)\b/i

const TO_QUESTIONS = 'Write it under questions: instead; there the answer stands without a word before it.'
const KEEP_ONE = 'Keep the one that is true.'
