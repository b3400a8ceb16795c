import { describe, expect, it } from 'vitest'
import {
  heldOutConcerns,
  holdOutAll,
  sumOutcomes,
  type FoundRate,
  type HeldOutRate,
} from '../../../src/content/gate/held-out.ts'
import { readFolder } from '../../../src/content/files/folder.ts'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { lessonsOf } from '../../../src/content/serving/model-cache.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { modelOf, studyOf } from '../../../src/core/matcher/training/build.ts'
import { crossValidate } from '../../../src/core/matcher/training/cross-validate.ts'
import type { Lesson } from '../../../src/core/model/match.ts'
import type { Some } from '../../../src/core/model/some.ts'

const lexicon = await readLexicon()
const { content } = parseContent(await readFolder('intents'))
const shipped = content === null ? [] : lessonsOf({ ...content, off: [] })

/** Questions of which none shares a word with another. */
const UNRELATED: Some<string> = [
  'purple elephants',
  'seven quiet lamps',
  'marmalade engine',
  'the brass window',
  'a slow comet',
  'tin drums of may',
]

/** Every fifth intent says nothing twice, and one has its questions from all others. */
const spoilt: readonly Lesson[] = shipped.map((lesson, place) => {
  if (place % 5 === 0) return { ...lesson, questions: UNRELATED }
  if (place !== 7) return lesson
  const [first, ...others] = shipped.filter(one => one !== lesson).map(({ questions: [question] }) => question)
  return { ...lesson, questions: [first ?? '', ...others.slice(0, 11)] }
})

/** The plain way: a matcher trained anew for each part of the questions. */
function plainly(lessons: readonly Lesson[]): readonly FoundRate[] {
  const examined = Map.groupBy([...crossValidate(lessons, 5, lexicon)].flat(), ({ intent }) => intent)
  return lessons.map(({ id: intent }) => {
    const asked = examined.get(intent) ?? []
    const found = asked.filter(({ match }) => match.candidates.slice(0, 3).some(one => one.intent === intent))
    return { intent, found: found.length, asked: asked.length }
  })
}

const quickly = (lessons: readonly Lesson[]): readonly HeldOutRate[] => {
  const from = studyOf(lessons, lexicon)
  return holdOutAll(from, modelOf(from, lessons, lexicon), lexicon)
}

const verdicts = (rates: readonly FoundRate[]): readonly (readonly [string, boolean])[] =>
  heldOutConcerns(rates, []).map(({ about, stops }) => [about, stops])

const total = (rates: readonly FoundRate[]): number => rates.reduce((sum, { found }) => sum + found, 0)

describe('Holding questions out of one study', () => {
  it('has the findings of training anew for each part, for content of which some was spoilt on purpose', () => {
    const [plain, quick] = [plainly(spoilt), quickly(spoilt)]
    expect(verdicts(quick).map(([about]) => about)).toEqual(verdicts(plain).map(([about]) => about))
    // Of a topic whose questions are all others’, one or two more that are found by chance decide whether it stops.
    const stops = new Map(verdicts(plain))
    const found = (rates: readonly FoundRate[], about: string): number =>
      rates.find(({ intent }) => intent === about)?.found ?? 0
    const unlike = verdicts(quick).filter(
      ([about, isStopped]) => isStopped !== stops.get(about) && Math.abs(found(quick, about) - found(plain, about)) > 2,
    )
    expect(unlike).toEqual([])
    expect(verdicts(plain)).toHaveLength(8)
    expect(quick.map(({ asked }) => asked)).toEqual(plain.map(({ asked }) => asked))
    expect(Math.abs(total(quick) - total(plain))).toBeLessThan(0.01 * spoilt.flatMap(one => one.questions).length)
  })

  it('tells for each question what a person would have got, and what was spoilt is never right at once', () => {
    const rates = quickly(spoilt)
    for (const { asked, found, outcomes } of rates) {
      expect(Object.values(outcomes).reduce((sum, one) => sum + one, 0)).toBe(asked)
      expect(outcomes.right + outcomes.shown + outcomes.offered).toBeLessThanOrEqual(found)
    }
    const rightOf = (spoils: boolean): number =>
      sumOutcomes(rates.filter((_, place) => (place % 5 === 0) === spoils)).right
    expect(rightOf(true)).toBe(0)
    expect(rightOf(false)).toBeGreaterThan(total(rates) / 2)
  })
})
