import { describe, expect, it } from 'vitest'
import { heldOutConcerns, holdOutAll, type HeldOutRate } from '../../../src/content/gate/held-out.ts'
import { readFolder } from '../../../src/content/files/folder.ts'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { lessonsOf } from '../../../src/content/serving/model-cache.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { studyOf } from '../../../src/core/matcher/training/build.ts'
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
function plainly(lessons: readonly Lesson[]): readonly HeldOutRate[] {
  const examined = Map.groupBy([...crossValidate(lessons, 5, lexicon)].flat(), ({ intent }) => intent)
  return lessons.map(({ id: intent }) => {
    const asked = examined.get(intent) ?? []
    const found = asked.filter(({ match }) => match.candidates.slice(0, 3).some(one => one.intent === intent))
    return { intent, found: found.length, asked: asked.length }
  })
}

const quickly = (lessons: readonly Lesson[]): readonly HeldOutRate[] =>
  holdOutAll(
    studyOf(lessons, lexicon),
    lessons.map(({ id }) => id),
    lexicon,
  )

const verdicts = (rates: readonly HeldOutRate[]): readonly (readonly [string, boolean])[] =>
  heldOutConcerns(rates, []).map(({ about, stops }) => [about, stops])

const total = (rates: readonly HeldOutRate[]): number => rates.reduce((sum, { found }) => sum + found, 0)

describe('Holding questions out of one study', () => {
  it('has the findings of training anew for each part, for content of which some was spoilt on purpose', () => {
    const [plain, quick] = [plainly(spoilt), quickly(spoilt)]
    expect(verdicts(quick)).toEqual(verdicts(plain))
    expect(verdicts(plain)).toHaveLength(8)
    expect(quick.map(({ asked }) => asked)).toEqual(plain.map(({ asked }) => asked))
    expect(Math.abs(total(quick) - total(plain))).toBeLessThan(0.01 * spoilt.flatMap(one => one.questions).length)
  })
})
