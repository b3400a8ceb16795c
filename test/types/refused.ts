// What the types refuse. Nobody runs this: `tsc` does not pass when one of these lines begins to compile.
import { frame, type Occasion } from '../../src/core/answer/answer.ts'
import type { Crisis } from '../../src/core/model/assessment.ts'
import type { CheckedDraft, Content, Draft } from '../../src/core/model/draft.ts'
import type { EditionStore } from '../../src/core/model/edition.ts'
import type { IntentId } from '../../src/core/model/intent.ts'
import type { PhoneNumber } from '../../src/core/model/phone-number.ts'
import type { Reply, TherapistRoute, UnframedReply } from '../../src/core/model/reply.ts'
import type { Turn, Utterance } from '../../src/core/model/turn.ts'
import { publish } from '../../src/content/gate/publish.ts'

const quiet = { disclosure: null, line: null, notice: null, audience: 'person' } as const

/** A reply shows the way to a therapist, and at least one way there is. */
export function replyWithoutRoute(): readonly unknown[] {
  // @ts-expect-error a reply without a route must not compile
  const mute: Reply = { ...quiet, kind: 'failure', body: 'Sorry.' }
  // @ts-expect-error a route without any way must not compile
  const nowhere: TherapistRoute = { ways: [], canRequest: false }
  // @ts-expect-error a crisis card without a line to call must not compile
  const empty: Pick<Extract<Reply, { kind: 'crisis' }>, 'lines'> = { lines: [] }
  return [mute, nowhere, empty]
}

/** Danger gets the card, and no other reply can be framed for it. */
export function frameWithCrisis(said: UnframedReply, occasion: Occasion, crisis: Crisis): unknown {
  // @ts-expect-error what was seen as a crisis must not be framed as an ordinary reply
  return frame(said, { ...occasion, seen: { level: 'crisis', ...crisis } })
}

/** Only what passed the check is published. */
export function publishWithoutCheck(draft: Draft, content: Content, editions: EditionStore): readonly unknown[] {
  // @ts-expect-error an unchecked draft must not be publishable
  const published = publish(draft, 'anna', editions)
  // @ts-expect-error nobody but the check makes a checked draft
  const claimed: CheckedDraft = { ...draft, content }
  return [published, claimed]
}

/** Texts from outside are read at a door, each by the one function that makes its type. */
export function plainStrings(turn: Turn): readonly unknown[] {
  // @ts-expect-error a plain string must not pass for an utterance: it was not cleaned
  const utterance: Utterance = 'how much is it'
  // @ts-expect-error nor for the id of an intent
  const intent: IntentId = 'what-it-costs'
  // @ts-expect-error nor for a telephone number: a link could dial a part of it
  const number: PhoneNumber = '112'
  // @ts-expect-error what was said is not changed on the way
  turn.said = { kind: 'wordless', why: 'no-words' }
  return [utterance, intent, number]
}
