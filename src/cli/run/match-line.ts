import { inShort } from '../../content/gate/reply-to.ts'
import { topicOf } from '../../core/answer/compose-act.ts'
import { turnOfNobody } from '../../core/answer/ask-alone.ts'
import { answerChosen, converse, NEW_CONVERSATION, type Conversation } from '../../core/answer/converse.ts'
import { understand, type Understanding } from '../../core/answer/understand.ts'
import type { Act } from '../../core/model/act.ts'
import type { Level } from '../../core/model/assessment.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { IntentId } from '../../core/model/intent.ts'
import type { ForeignLanguage } from '../../core/model/language.ts'
import { onePerIntent, type Candidate } from '../../core/model/match.ts'
import { answersIn, choicesIn, type Reply } from '../../core/model/reply.ts'
import type { Utterance } from '../../core/model/turn.ts'

/** What the assistant makes of an utterance, for programs. */
export interface MatchedLine {
  readonly safety: Level
  readonly kind: 'confident' | 'shown' | 'ambiguous' | 'unknown'
  /** The one answered, shown, or first offered. */
  readonly intent: IntentId | null
  readonly confidence: number
  readonly candidates: readonly Candidate[]
  readonly act: Act | null
  /** A topic that we know of and have no answer to yet, by its id. */
  readonly topic: string | null
  /** Not ours. */
  readonly language: ForeignLanguage | null
  /** The kind of the reply, under the help lines of a worry too. */
  readonly reply: string
}

/** Most candidates that are named. */
const CANDIDATES_MAX = 5

/** Tells what somebody would get who says this after some other things, oldest first. */
export function matchInContext(utterance: Utterance, context: readonly Utterance[], edition: Edition): MatchedLine {
  const before = context.reduce<Conversation>(
    (conversation, said) => converse(turnOfNobody(said), conversation, edition).next,
    NEW_CONVERSATION,
  )
  const turn = turnOfNobody(utterance)
  const { seen, chosen, reply } = converse(turn, before, edition)
  // At the card the rest still tells what was asked.
  const calm = { level: 'none', signals: [] } as const
  const told = seen.level === 'crisis' ? answerChosen({ turn, chosen, seen: calm }, before, edition).reply : reply
  const isAsSaid = chosen.kind === 'said' && chosen.said.kind === 'words'
  const meant = isAsSaid ? understand(utterance, before.memory.lastIntent, edition) : null
  return {
    safety: seen.level,
    ...outcomeOf(meant, told, { utterance, edition }),
    act: meant?.kind === 'act' ? meant.act : null,
    topic: meant?.kind === 'unknown' ? meant.topic : null,
    language: meant?.kind === 'foreign' ? meant.language : null,
    reply: inShort(reply).kind,
  }
}

interface Matching {
  readonly utterance: Utterance
  readonly edition: Edition
}

type Outcome = Pick<MatchedLine, 'kind' | 'intent' | 'confidence' | 'candidates'>

function outcomeOf(meant: Understanding | null, told: Reply, { utterance, edition }: Matching): Outcome {
  const candidates = edition.matcher.match(utterance).candidates.slice(0, CANDIDATES_MAX)
  if (meant?.kind === 'act') return actOutcome(topicOf(meant.act, edition), candidates)
  const weighed = [...candidatesIn(meant), ...candidates]
  // What nobody weighed was chosen by its number, or asked for plainly.
  const weigh = ({ intent }: { readonly intent: IntentId }): Candidate =>
    weighed.find(one => one.intent === intent) ?? { intent, confidence: 1 }
  const said = told.kind === 'worry' ? told.beneath : told
  const answered = said === null ? [] : answersIn(said).map(weigh)
  const offered = said === null ? [] : choicesIn(said).map(weigh)
  const [first] = [...answered, ...offered]
  if (!first) return { kind: 'unknown', intent: null, confidence: candidates[0]?.confidence ?? 0, candidates }
  const others = told.kind === 'shown' || told.kind === 'clarify' ? offered : candidates
  return { kind: kindOf(told), ...first, candidates: onePerIntent([...answered, ...others]) }
}

function actOutcome(topic: IntentId | null, candidates: readonly Candidate[]): Outcome {
  if (!topic) return { kind: 'unknown', intent: null, confidence: 0, candidates }
  const told = { intent: topic, confidence: 1 }
  return { kind: 'confident', ...told, candidates: [told] }
}

function kindOf({ kind }: Reply): MatchedLine['kind'] {
  if (kind === 'shown') return 'shown'
  return kind === 'clarify' ? 'ambiguous' : 'confident'
}

function candidatesIn(meant: Understanding | null): readonly Candidate[] {
  switch (meant?.kind) {
    case 'found':
      return meant.found
    case 'shown':
      return [meant.best, ...meant.others]
    case 'choices':
      return meant.choices
    case 'act':
    case 'more':
    case 'foreign':
    case 'passage':
    case 'unknown':
    case undefined:
      return []
  }
}
