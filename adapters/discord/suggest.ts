import { encodeAction } from '../../src/core/model/action.ts'
import { cutAt } from '../shared/cut.ts'
import type { Topic } from '../shared/platform.ts'
import { LIMITS } from './limits.ts'

/** A question to pick, and the encoded action it stands for. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** A question, and how well it goes with what is typed. */
interface RankedTopic {
  readonly name: string
  readonly fit: number
}

/**
 * Offers the questions staff wrote that go with what is being typed, at most one for each topic, the best first; all topics in
 * their order while nothing is typed. What is typed is looked at and forgotten.
 */
export function suggest(typed: string, topics: readonly Topic[]): readonly Choice[] {
  const words = wordsOf(typed)
  return topics
    .map(topic => ({ topic, best: bestQuestion(topic, words) }))
    .filter(({ best }) => words.length === 0 || best.fit > 0)
    .sort((a, b) => b.best.fit - a.best.fit)
    .slice(0, LIMITS.choices)
    .map(({ topic, best }) => ({
      name: cutAt(best.name, LIMITS.choiceName),
      value: encodeAction({ verb: 'show', about: topic.id }),
    }))
}

/** The title, unless one of the questions goes better with what is typed. */
function bestQuestion({ title, questions }: Topic, words: readonly string[]): RankedTopic {
  return questions.reduce<RankedTopic>(
    (best, name) => {
      const fit = fitOf(name, words)
      return fit > best.fit ? { name, fit } : best
    },
    { name: title, fit: fitOf(title, words) },
  )
}

/** How much of what is typed a question begins the words of; a shorter question wins where that is equal. */
function fitOf(question: string, words: readonly string[]): number {
  if (words.length === 0) return 0
  const there = wordsOf(question)
  const found = words.filter(word => there.some(one => one.startsWith(word)))
  const weight = found.reduce((sum, word) => sum + word.length, 0)
  return weight === 0 ? 0 : weight + 1 / (1 + there.length)
}

function wordsOf(text: string): readonly string[] {
  const plain = text.slice(0, LIMITS.choiceName).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
