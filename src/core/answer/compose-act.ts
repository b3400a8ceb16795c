import type { RichText } from '../model/rich-text.ts'
import type { Act } from '../model/act.ts'
import type { Edition } from '../model/edition.ts'
import { toIntentId, type IntentId } from '../model/intent.ts'
import type { UnframedReply } from '../model/reply.ts'
import { ACT_WORDS, sayPlea } from '../words/en/acts.ts'
import { ASK_WHAT } from '../words/en/conversation.ts'
import { linesFor } from './card/lines-for.ts'
import { composeAnswers, composeRelated, relatedTo } from './compose-answers.ts'

/** The topics that are as good as an act. A plea has one too, and is still answered by its own words, since they name a line to call. */
const TOPICS: Readonly<Partial<Record<Act, string>>> = {
  plea: 'talk-to-a-therapist',
  human: 'talk-to-a-therapist',
  greeting: 'greeting',
  thanks: 'thanks',
  goodbye: 'goodbye',
}

/** The topic that an act stands for, where the edition has it. */
export function topicOf(act: Act, { intents }: Pick<Edition, 'intents'>): IntentId | null {
  const topic = toIntentId(TOPICS[act] ?? '')
  return topic && intents.has(topic) ? topic : null
}

/** Writes what we say to an act: the clinic's own words where it has a topic for it, else the fixed ones. */
export function composeAct(act: Act, before: IntentId | null, edition: Edition): UnframedReply {
  switch (act) {
    case 'plea':
      return { kind: 'status', body: sayPlea(emergencyNumber(edition)), offers: ['route'] }
    case 'human':
    case 'greeting':
    case 'thanks':
    case 'goodbye':
      return composeTopic(act, before, edition)
    case 'stop':
      return { kind: 'status', body: ACT_WORDS.stop, offers: ['forget'] }
    case 'lost':
      return { kind: 'prompt', body: ACT_WORDS.lost }
    case 'yes':
      return before ? composeRelated(ACT_WORDS.yes, before, edition) : { kind: 'prompt', body: ASK_WHAT }
    case 'simpler':
      return before ? withRoute(ACT_WORDS.simpler) : { kind: 'prompt', body: ACT_WORDS.lost }
    case 'again':
      return before ? composeAnswers([before], edition) : { kind: 'prompt', body: ACT_WORDS.again }
    case 'how-to':
    case 'crying':
    case 'insult':
    case 'no':
      return withRoute(ACT_WORDS[act])
  }
}

/** What may be asked next is still what is near the topic before. */
function composeTopic(
  act: 'human' | 'greeting' | 'thanks' | 'goodbye',
  before: IntentId | null,
  edition: Edition,
): UnframedReply {
  const topic = topicOf(act, edition)
  if (!topic) return withRoute(ACT_WORDS[act])
  const said = composeAnswers([topic], edition)
  if (said.kind !== 'answer' || act === 'human' || !before) return said
  const [answer] = said.answers
  return { ...said, answers: [{ ...answer, related: relatedTo(before, edition) }] }
}

function withRoute(body: RichText): UnframedReply {
  return { kind: 'status', body, offers: ['route'] }
}

/** As it is dialled where the clinic is; null where nobody knows. */
function emergencyNumber({ clinic, helplines }: Edition): string | null {
  const lines = linesFor(clinic.country, helplines, 'self')
  return lines.find(({ kind }) => kind === 'emergency')?.call[0]?.number.shown ?? null
}
