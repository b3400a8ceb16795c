import type { Edition } from '../../core/model/edition.ts'
import { intentNamed } from '../../core/model/intent-named.ts'
import type { GoldenQuestion } from '../../core/model/golden.ts'
import type { Concern } from './concern.ts'
import { inShort, replyTo, type ReplyInShort } from './reply-to.ts'

/** A golden question and how it fared. `near`: shown first or offered among choices, or a choice where there ought to be nothing. */
export interface GoldenResult {
  readonly golden: GoldenQuestion
  readonly got: ReplyInShort
  readonly verdict: 'kept' | 'near' | 'broken'
}

/** Asks an edition the questions that staff keep. */
export function askGolden(all: readonly GoldenQuestion[], edition: Edition): readonly GoldenResult[] {
  return all.flatMap(kept => {
    const golden = followed(kept, edition)
    const reply = replyTo(golden.question, edition)
    if (reply === null) return []
    const got = inShort(reply)
    return [{ golden, got, verdict: judge(golden, got) }]
  })
}

/** A topic that was renamed is found by the name that it has in this edition. */
function followed(golden: GoldenQuestion, edition: Edition): GoldenQuestion {
  const expects = golden.expects && (intentNamed(golden.expects, edition)?.id ?? golden.expects)
  return { ...golden, expects }
}

function judge({ expects }: GoldenQuestion, { kind, intents }: ReplyInShort): GoldenResult['verdict'] {
  if (expects === null) {
    if (kind === 'answer' || kind === 'shown') return 'broken'
    return kind === 'clarify' ? 'near' : 'kept'
  }
  if (!intents.includes(expects) || (kind === 'shown' && intents[0] !== expects)) return 'broken'
  return kind === 'answer' ? 'kept' : 'near'
}

/** What is to be said of golden questions that do not end as they ought to. */
export function goldenConcerns(results: readonly GoldenResult[], before: readonly GoldenResult[]): readonly Concern[] {
  return results.flatMap(({ golden, got, verdict }) => {
    if (verdict === 'kept') return []
    const known = before.some(one => one.golden.id === golden.id && one.verdict === verdict)
    const wanted = golden.expects === null ? 'must not be answered' : `has to find “${golden.expects}”`
    return [
      {
        key: `golden/${golden.id}/${verdict}`,
        part: 'golden' as const,
        about: golden.question,
        what: `This question ${wanted}; it ${endOf(got)}.`,
        todo: 'Correct the questions of these topics, or take this one off the list of questions that must work.',
        stops: verdict === 'broken',
        known,
      },
    ]
  })
}

function endOf({ kind, titles }: ReplyInShort): string {
  if (kind === 'answer') return `is answered with “${titles.join('” and “')}”`
  if (kind === 'shown') return `is shown “${titles[0]}”, as what was probably asked`
  if (kind === 'clarify') return `is offered the choice of “${titles.join('”, “')}”`
  if (kind === 'worry') return 'gets help lines and no answer, since danger may be hidden in it'
  return kind === 'crisis' ? 'gets the card for people in danger' : 'is not answered'
}
