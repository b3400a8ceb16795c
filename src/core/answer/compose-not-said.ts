import type { Edition } from '../model/edition.ts'
import { factsIn } from '../model/fill-runs.ts'
import type { Intent } from '../model/intent.ts'
import { offNamed } from '../model/intent-named.ts'
import { own } from '../model/own.ts'
import type { IntentChoice, UnframedReply } from '../model/reply.ts'
import type { AnswerText, FactRun, RichText, TextRun } from '../model/rich-text.ts'
import { notSaidYet, partOf, partToRead, saidSoFar } from '../words/en/conversation.ts'
import { fillFacts } from './fill-facts.ts'

/** What an edition says so far of a topic that has no answer of its own: in which answer, and what of it. */
interface SaidSoFar {
  readonly close: IntentChoice
  readonly text: RichText
}

/**
 * Writes what we say to a topic that an edition does not answer. Where an answer to something else says one of its facts, that
 * part of it is shown: to say then that nothing is approved would be untrue. Else what stands closest is offered.
 */
export function composeNotSaid(topic: string, edition: Edition): UnframedReply {
  const off = offNamed(topic, edition)
  const title = off?.title ?? null
  const said = saidOf(off, edition)
  if (said)
    return {
      kind: 'fallback',
      body: [...saidSoFar(topic, title), ...said.text, ...partToRead(said.close.title)],
      close: said.close,
    }
  const close = nearestTo(off, edition)
  return { kind: 'fallback', body: notSaidYet(topic, title, close?.title), ...(close && { close }) }
}

/** Answers to some of what was asked tell of the rest, so that nobody takes it for answered; unless they say that, too. */
export function withNotSaid(reply: UnframedReply, topic: string | undefined, edition: Edition): UnframedReply {
  if (reply.kind !== 'answer' || topic === undefined) return reply
  const off = offNamed(topic, edition)
  const title = off?.title ?? null
  const said = saidOf(off, edition)
  if (!said) return { ...reply, notSaid: notSaidYet(topic, title) }
  if (reply.answers.some(({ intent }) => intent === said.close.intent)) return reply
  return { ...reply, notSaid: [...saidSoFar(topic, title), ...said.text, ...partOf(said.close.title)] }
}

/** The first answer beside a topic that says one of its facts, with the paragraphs and items that do; null where none does. */
function saidOf(off: Intent | undefined, edition: Edition): SaidSoFar | null {
  if (!off?.facts) return null
  for (const { id, title, answer } of relatedTo(off, edition)) {
    const text = saying(answer, off.facts, edition)
    if (text.length > 0) return { close: { intent: id, title }, text: fillFacts(text, edition.clinic) }
  }
  return null
}

/** What of an answer says some facts: paragraphs and items, each whole, in which nothing is missing. */
function saying(answer: AnswerText, facts: readonly string[], { clinic }: Edition): AnswerText {
  const says = (runs: readonly (TextRun | FactRun)[]): boolean => {
    const named = factsIn(runs)
    return named.some(name => facts.includes(name)) && named.every(name => own(clinic.facts, name) !== undefined)
  }
  return answer.flatMap((block): AnswerText => {
    if (block.kind === 'paragraph') return says(block.runs) ? [block] : []
    const items = block.items.filter(({ runs }) => says(runs)).map(item => ({ ...item, depth: 0, number: null }))
    return items.length > 0 ? [{ ...block, items }] : []
  })
}

/** What stands closest to a topic and is answered. The way to a therapist stands under every reply, so that it is not named. */
function nearestTo(off: Intent | undefined, edition: Edition): IntentChoice | null {
  const nearest = off && relatedTo(off, edition).find(({ id }) => String(id) !== 'talk-to-a-therapist')
  return nearest ? { intent: nearest.id, title: nearest.title } : null
}

function relatedTo({ related }: Intent, { intents }: Edition): readonly Intent[] {
  return related.flatMap(id => intents.get(id) ?? [])
}
