import type { RichText } from '../model/rich-text.ts'
import type { Act } from '../model/act.ts'
import type { Edition } from '../model/edition.ts'
import { FUNCTION_WORDS } from '../text/function-words.ts'
import { choicesIn, type IntentChoice, type Reply, type UnframedReply } from '../model/reply.ts'
import { isSome, type Some } from '../model/some.ts'
import { toUtterance, type Said, type Utterance } from '../model/turn.ts'
import { NOT_SURE_WHICH, WHICH_ONE } from '../words/en/conversation.ts'
import { readAct } from './acts/read-act.ts'
import { readPick } from './read-pick.ts'

/** What somebody may choose from; `isBelow` where it stood below an answer that was shown: to this, "yes" says that it was meant. */
export interface Offered {
  readonly choices: Some<IntentChoice>
  readonly isBelow: boolean
}

/** What a reply leaves open to be chosen from; null where nothing. */
export function offeredIn(reply: Reply): Offered | null {
  const choices = reply.kind === 'fallback' && reply.close ? [reply.close] : choicesIn(reply)
  return isSome(choices) ? { choices, isBelow: reply.kind === 'shown' } : null
}

/** What was said after a choice: perhaps a press, or what it was before; or a reply, where it is not yet clear which was meant. */
export type Chosen =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'asked'; readonly reply: UnframedReply }

/**
 * Reads what somebody said after a choice was offered: numbers, words that point at one choice, "yes" to the only one, or
 * "none of these" become the press of that button. "Yes" to several and "not sure" are asked back about; anything else stays
 * what it was, a new question.
 */
export function choose(said: Said, offered: Offered, edition: Edition): Chosen {
  if (said.kind !== 'words') return { kind: 'said', said }
  const { utterance } = said
  const { choices } = offered
  const picked = readPick(utterance, choices.length)
  if (picked === 'out') return ask(WHICH_ONE, offered)
  const named = picked?.flatMap(at => choices[at] ?? []) ?? []
  if (isSome(named)) return show(named)
  const act = readAct(utterance)
  const aboutChoice = readAsAct(utterance, act, offered)
  if (aboutChoice || act) return aboutChoice ?? { kind: 'said', said }
  const meant = byWords(withoutExcuse(utterance), choices, edition)
  return meant ? show([meant]) : { kind: 'said', said }
}

function show(named: Some<IntentChoice>): Chosen {
  const about = named.map(({ intent }) => intent).join(',')
  return { kind: 'said', said: { kind: 'press', action: { verb: 'show', about } } }
}

function ask(body: RichText, { choices }: Offered): Chosen {
  return { kind: 'asked', reply: { kind: 'clarify', body, choices } }
}

const NONE =
  /^\W*(?:none|neither|other|something else|(?:none|neither|not(?: any)?|any) of (?:these|them|those|the above)|(?:nope |no )?not (?:these|those|that|them)|(?:no thanks?,? )?something else|cancel)\W*$/iu

const YES = /^\W*(?:please|that(?: one)?|yes that one|this(?: one)?|it is|i do)\W*$/iu

/** Yes, no and the like are about the choice that stands open, not about what was said before it. */
function readAsAct(utterance: Utterance, act: Act | null, offered: Offered): Chosen | null {
  if (act === 'no' || NONE.test(utterance))
    return { kind: 'said', said: { kind: 'press', action: { verb: 'none', about: '' } } }
  if (act === 'lost') return ask(NOT_SURE_WHICH, offered)
  if (offered.isBelow) return null
  if (act === 'again') return ask(WHICH_ONE, offered)
  if (act !== 'yes' && !YES.test(utterance)) return null
  return offered.choices.length === 1 ? show(offered.choices) : ask(WHICH_ONE, offered)
}

/** "Sorry, I meant insurance" names insurance. */
function withoutExcuse(utterance: Utterance): Utterance {
  return toUtterance(utterance.replace(EXCUSE, '')) ?? utterance
}

const EXCUSE =
  /^(?:(?:sorry|no|nope|oh|ah|oops|well|actually|ok|okay|yes|yeah|hm+|the one (?:about|with|on)|the|i (?:just )?(?:mean|meant|want|wanted)(?: to know)?|it was|it is|it's|about|more about|rather|that one about)\b[\s,.:;–-]*)+/iu

/** How much likelier the best of the choices must be than the next, for words to pick it. */
const PICK_RATIO = 2

/** Most telling words of a pick; more than that is a question of its own. */
const PICK_WORDS_MAX = 2

function byWords(utterance: Utterance, choices: Some<IntentChoice>, edition: Edition): IntentChoice | null {
  const match = edition.matcher.match(utterance)
  if (match.kind === 'confident') return choices.find(choice => choice.intent === match.best.intent) ?? null
  const said = tellingWords(utterance)
  if (said.length > PICK_WORDS_MAX) return null
  const named = choices.filter(choice => tellingWords(choice.title).some(word => said.includes(word)))
  if (named.length === 1) return named[0] ?? null
  const [best, next] = match.candidates
  const standsOut = best && (!next || best.confidence >= PICK_RATIO * next.confidence)
  return standsOut ? (choices.find(choice => choice.intent === best.intent) ?? null) : null
}

/** Words that can tell one title from another. */
function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => !FUNCTION_WORDS.has(word))
}
