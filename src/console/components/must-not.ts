import type { Intent } from '../../core/model/intent.ts'
import { askedStems } from '../../core/text/question-normal-form.ts'
import { FUNCTION_WORDS } from '../../core/text/function-words.ts'

/** Share of telling words in common, of all that either has, from which two questions look alike. */
const ALIKE_FROM = 0.5

/** The question that is most like an utterance among those that an intent says are not its own; null when none is. */
export function mustNotOf(utterance: string, { not }: Pick<Intent, 'not'>): Intent['not'][number] | null {
  const said = tellingIn(utterance)
  const [first] = not
    .map(one => ({ one, share: shared(said, tellingIn(one.question)) }))
    .filter(({ share }) => share >= ALIKE_FROM)
    .toSorted((a, b) => b.share - a.share)
  return first?.one ?? null
}

function tellingIn(question: string): ReadonlySet<string> {
  return new Set(askedStems(question).filter(stem => !FUNCTION_WORDS.has(stem)))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.max(1, one.union(other).size)
}
