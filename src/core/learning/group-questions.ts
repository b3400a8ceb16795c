import type { KeptQuestion } from '../model/inbox.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { vectorOf, type QuestionVector } from './question-vector.ts'

/** What is needed of a question to group it. */
export type Groupable = Pick<KeptQuestion, 'turn' | 'question' | 'near'>

/** Questions that ask much the same, oldest first; the first gives the group its name. */
export interface Grouped<Question> {
  readonly id: string
  readonly questions: readonly [Question, ...Question[]]
}

/** Least likeness to a group, in [0, 1], to be of it. Chosen on questions of our own; see docs/benchmarks.md. */
const ALIKE_FROM = 0.6
/** How much what words mean counts, beside which they are. */
const MEANING = 0.2
/** So many groups that share most with a question are looked at. */
const LOOKED_AT = 24

/**
 * Puts questions together that ask much the same; the same words always do, whatever came nearest to them when. They are to come oldest first: each joins the group it is most like, or opens
 * one, and stays there; so a group only grows as questions come, and never changes its name or loses what it had.
 */
export function groupQuestions<Question extends Groupable>(
  questions: readonly Question[],
  lexicon: Lexicon,
): readonly Grouped<Question>[] {
  const groups: OpenGroup<Question>[] = []
  const byFeature = new Map<number, number[]>()
  const byWords = new Map<string, number>()
  for (const question of questions) {
    const vector = vectorOf(question, lexicon)
    const words = wordsOf(question)
    const found = byWords.get(words) ?? nearestGroup(vector, groups, byFeature)
    const at = found ?? groups.length
    const group = found === null ? openGroup(question, lexicon.dimensions) : groups[at]
    if (!group) continue
    if (found === null) groups.push(group)
    else group.questions.push(question)
    byWords.set(words, at)
    for (const feature of vector.features.keys()) if (!group.features.has(feature)) note(byFeature, feature, at)
    join(group, vector)
  }
  return groups.map(({ id, questions: joined }) => ({ id, questions: joined }))
}

function wordsOf({ question }: Groupable): string {
  return question
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

interface OpenGroup<Question> {
  readonly id: string
  readonly questions: [Question, ...Question[]]
  readonly features: Map<number, number>
  readonly meaning: Float32Array
  /** The squares of both their lengths, kept beside them. */
  squares: readonly [number, number]
}

function openGroup<Question extends Groupable>(question: Question, dimensions: number): OpenGroup<Question> {
  return {
    id: question.turn,
    questions: [question],
    features: new Map(),
    meaning: new Float32Array(dimensions),
    squares: [0, 0],
  }
}

function join<Question>(group: OpenGroup<Question>, { features, meaning }: QuestionVector): void {
  let [ofFeatures, ofMeaning] = group.squares
  for (const [feature, weight] of features) {
    const before = group.features.get(feature) ?? 0
    group.features.set(feature, before + weight)
    ofFeatures += (before + weight) ** 2 - before ** 2
  }
  for (const [k, value] of meaning.entries()) {
    const before = group.meaning[k] ?? 0
    group.meaning[k] = before + value
    ofMeaning += (before + value) ** 2 - before ** 2
  }
  group.squares = [ofFeatures, ofMeaning]
}

/** Only groups that share a word, a concept or an intent are looked at: of all others nobody would say that they ask the same. */
function nearestGroup<Question>(
  vector: QuestionVector,
  groups: readonly OpenGroup<Question>[],
  byFeature: ReadonlyMap<number, readonly number[]>,
): number | null {
  const shared = new Map<number, number>()
  for (const [feature, weight] of vector.features) {
    for (const at of byFeature.get(feature) ?? []) {
      const group = groups[at]
      if (group) shared.set(at, (shared.get(at) ?? 0) + weight * (group.features.get(feature) ?? 0))
    }
  }
  const likeness = ([at, dot]: readonly [number, number]): readonly [number, number] => [
    at,
    dot / Math.sqrt(groups[at]?.squares[0] || 1),
  ]
  const likeliest = [...shared].map(likeness).sort((one, other) => other[1] - one[1] || one[0] - other[0])
  let [best, most] = [-1, ALIKE_FROM]
  for (const [at, alike] of likeliest.slice(0, LOOKED_AT)) {
    const group = groups[at]
    const whole = group ? (1 - MEANING) * alike + MEANING * meansAlike(vector, group) : 0
    if (whole >= most) [best, most] = [at, whole]
  }
  return best < 0 ? null : best
}

function meansAlike<Question>({ meaning }: QuestionVector, group: OpenGroup<Question>): number {
  let sum = 0
  for (let k = 0; k < meaning.length; k++) sum += (meaning[k] ?? 0) * (group.meaning[k] ?? 0)
  return group.squares[1] > 0 ? Math.max(0, sum / Math.sqrt(group.squares[1])) : 0
}

function note(byFeature: Map<number, number[]>, feature: number, at: number): void {
  const listed = byFeature.get(feature)
  if (listed) listed.push(at)
  else byFeature.set(feature, [at])
}
