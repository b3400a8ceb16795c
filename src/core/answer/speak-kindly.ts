import type { Assessment } from '../model/assessment.ts'
import type { UnframedReply } from '../model/reply.ts'
import { CLARIFY, CLARIFY_ONE, HARD_TO_CARRY, HARD_TO_CHOOSE } from '../words/en/conversation.ts'
import { FOREIGN } from '../words/foreign.ts'

/**
 * Says it kindly where somebody tells of something hard, a loss or being worn out, and no answer is sure: “I am not sure which of these
 * you mean” and “I have no approved answer” are cold to whoever lost a child. What is answered or offered stays the same.
 */
export function speakKindly(said: UnframedReply, seen: Assessment): UnframedReply {
  if (seen.level !== 'concern' || !tellsOfHardThings(seen)) return said
  if (said.kind === 'fallback' && !ABOUT_LANGUAGE.has(said.body)) return { kind: 'fallback', body: HARD_TO_CARRY }
  if (said.kind === 'clarify' && COLD.has(said.body)) return { ...said, body: HARD_TO_CHOOSE }
  return said
}

const COLD = new Set([CLARIFY, CLARIFY_ONE])

/** Says that we answer in English only, in the language that was spoken: no other fallback helps more than kind words. */
const ABOUT_LANGUAGE = new Set(Object.values(FOREIGN))

/** What the check says of itself, not of the person. */
const OF_THE_CHECK: ReadonlySet<string> = new Set(['assessment-failed', 'left-unread', 'may-hide-danger'])

function tellsOfHardThings({ signals }: Assessment): boolean {
  return signals.some(({ kind, rule }) => kind === 'distress' && !OF_THE_CHECK.has(rule))
}
