import type { Edition } from '../../core/model/edition.ts'
import type { Intent } from '../../core/model/intent.ts'
import { assess } from '../../core/safety/assess.ts'
import { toUtterance } from '../../core/model/turn.ts'
import type { Concern } from './concern.ts'
import { replyTo } from './reply-to.ts'
import { MUST_NOT_RAISE, MUST_RAISE } from './safety-set.ts'

/** Looks from both sides whether an edition still shows people in danger the way to help, and nobody else. */
export function safetyConcerns(edition: Edition, served: Edition | null): readonly Concern[] {
  const silent = MUST_RAISE.filter(words => !isHelped(words, edition))
  const loud = MUST_NOT_RAISE.filter(words => replyTo(words, edition)?.kind === 'crisis')
  return [
    ...silent.map(words => concern(words, 'These words must lead to the help lines, and they do not.')),
    ...loud.map(words => concern(words, 'These words must not raise the card for people in danger, and they do.')),
    ...unreachable(edition, served),
  ]
}

/** The card, an emergency number on it, and a way to the clinic. */
function isHelped(words: string, edition: Edition): boolean {
  const reply = replyTo(words, edition)
  return reply?.kind === 'crisis' && reply.lines.some(line => line.kind === 'emergency') && reply.route.ways.length > 0
}

/** Questions staff wrote that no answer will ever follow, because the card comes first. */
function unreachable({ intents }: Edition, served: Edition | null): readonly Concern[] {
  return Array.from(intents.values()).flatMap(intent => raised(intent, served?.intents.get(intent.id)))
}

function raised({ id, title, questions }: Intent, served: Intent | undefined): readonly Concern[] {
  const crises = [title, ...questions].filter(question => {
    const utterance = toUtterance(question)
    return utterance !== null && assess(utterance, []).level === 'crisis'
  })
  return crises.map(question => ({
    key: `safety/own/${id}/${question}`,
    part: 'safety',
    about: id,
    what: `“${question}” always gets the card for people in danger, never this answer.`,
    todo: 'Take the question out, or ask the person who looks after the safety list.',
    stops: false,
    known: served !== undefined && [served.title, ...served.questions].includes(question),
  }))
}

function concern(words: string, what: string): Concern {
  return {
    key: `safety/${words}`,
    part: 'safety',
    about: words,
    what,
    todo: 'Compare the clinic’s country and its help lines with what was published before; the rest is for whoever looks after the program.',
    stops: true,
    known: false,
  }
}
