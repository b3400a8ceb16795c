import type { Alerting } from '../../model/alerting.ts'
import type { ClinicFacts } from '../../model/intent.ts'
import type { Unknown } from '../../model/match.ts'
import { own } from '../../model/own.ts'
import { rich } from '../../model/rich.ts'
import { plainRun, type RichText } from '../../model/rich-text.ts'
import type { WhyWordless } from '../../model/turn.ts'
import { TOPIC_NAMES } from './topics.ts'

/** Says honestly that a fact is missing, where an answer holds nothing else. */
export const MISSING_FACT: RichText = rich`I do not have that detail here. The clinic can tell you.`

/** The same below whatever else an answer says. */
export const MISSING_DETAIL: RichText = rich`I do not have every detail of this here. The clinic can tell you more.`

/** The short word before an answer, where the clinic has listed what was asked under it. */
export const VERDICTS = { yes: 'Yes.', no: 'No.' } as const

/** Said when an utterance is unknown, by why. */
export const FALLBACK: Readonly<Record<Exclude<Unknown, 'language'>, RichText>> = {
  'no-coverage': rich`I have no approved answer to that. A therapist can help you.`,
  'low-margin': rich`I am not sure what you mean, and I would rather not guess. Could you say it in other words? A therapist can help you too.`,
  'out-of-scope': rich`I have no approved answer to that. I can tell you about therapy and about this clinic. For anything else, a person here can help.`,
}

/** Said in place of them to somebody who tells of something hard, which no answer is about: a help line stands under it. */
export const HARD_TO_CARRY: RichText = rich`I am sorry. That is a lot to carry, and it is good that you say it. I am a program and have no approved words for it; a person at the clinic can listen to you.`

/** The same where something may be meant that is answered. */
export const HARD_TO_CHOOSE: RichText = rich`I am sorry. That is a lot to carry, and it is good that you say it. Would one of these help?`

/** Said when an utterance is unknown, and the one before was: never the same sentence twice in a row. */
export function sayAgain(places: readonly string[]): RichText {
  if (places.length === 0) return rich`I have not found an answer to this either. A person at the clinic can help you.`
  const items = places.map(title => ({ depth: 0, number: null, runs: [plainRun(title)] }))
  return [
    ...rich`I have not found an answer to this either. A person at the clinic can help you. You could also begin with one of these:`,
    { kind: 'list', items },
  ]
}

/**
 * Said to what clinics are asked and this one has not answered yet: a topic by its name, or by the title of its file; `close` is
 * the title of what stands closest to it and is answered.
 */
export function notSaidYet(topic: string, title: string | null, close: string | null = null): RichText {
  const what = whatOf(topic, title)
  return rich`I have no approved answer yet ${what}. The clinic can tell you.${close === null ? '' : ` Close to it, I can answer “${close}”: say “yes” to read that.`}`
}

/** Said before what an answer to something else says of such a topic. */
export function saidSoFar(topic: string, title: string | null): RichText {
  return rich`I do not have a full answer ${whatOf(topic, title)} yet. This much I can say:`
}

/** Said after it: `title` is that of the answer. */
export function partOf(title: string): RichText {
  return rich`That is part of “${title}”. The clinic can tell you more.`
}

/** The same where “yes” gives the whole of the answer. */
export function partToRead(title: string): RichText {
  return rich`That is part of “${title}”: say “yes” to read all of it. The clinic can tell you more.`
}

function whatOf(topic: string, title: string | null): string {
  const name = own(TOPIC_NAMES, topic)
  return name ? `about ${name}` : `to ${title ? `“${title}”` : 'that'}`
}

/** Said when somebody picks "none of these". */
export const NONE_OF_THESE: RichText = rich`Then I have no approved answer to that. You can ask in other words, or talk to a therapist.`

/** Asks which of a few questions was meant. */
export const CLARIFY: RichText = rich`I am not sure which of these you mean:`

/** Asks again which of a few questions was meant, of somebody who said yes to several, or a number that none of them has. */
export const WHICH_ONE: RichText = rich`Which one do you mean?`

/** The same to somebody who is not sure. */
export const NOT_SURE_WHICH: RichText = rich`That is all right. Pick any of these to look at it, or ask in other words. A person at the clinic can help you too.`

/** Asks whether the only thing that comes near is meant. */
export const CLARIFY_ONE: RichText = rich`I am not sure. Do you mean this?`

/** Whatever asks which topic is meant: what comes next leans on the likeliest of those offered. */
export const ASKS_WHICH: ReadonlySet<RichText> = new Set([CLARIFY, CLARIFY_ONE, HARD_TO_CHOOSE])

/** Offers related questions after "tell me more" and the like. */
export const MORE: RichText = rich`That is all I have on this. Do you want to know one of these?`

/** Asks for a question when "why?" comes with nothing before it. */
export const ASK_WHAT: RichText = rich`What would you like to know? You can ask about therapy or about this clinic.`

/** Said when something went wrong on our side: exactly one reply to every turn, this one too. */
export const FAILURE: RichText = rich`Sorry, something went wrong on my side and I cannot answer right now. Please try again in a moment.`

/** Said once to people whose turn was lost in a crash. */
export const ASK_AGAIN: RichText = rich`Sorry, I lost your last message when I was restarted. Could you ask again?`

/** Said once to people whose reply may have arrived before a crash, or not. */
export const ASK_AGAIN_IF_UNSEEN: RichText = rich`Sorry, I was restarted while I was answering you. If you do not see my answer, could you ask again?`

/** Said to what holds no words that we can read, by why. */
export const WORDLESS: Readonly<Record<WhyWordless, RichText>> = {
  'no-words': rich`I am a program and read written words only: no pictures, stickers, voice messages or files. Please write to me what you would like to know. A therapist can help you too.`,
  'too-long': rich`This is too long for me to read here. Please send it in shorter pieces.`,
  stale: rich`I no longer know this button. I read written words only: please write to me what you would like to know. A therapist can help you too.`,
}

/** Thanks for feedback. */
export const HELPFUL: RichText = rich`Thank you. The staff will see that this answer helped.`

/** Thanks for feedback that an answer did not help. */
export const UNHELPFUL: RichText = rich`Thank you for telling me. You can ask in other words, and a therapist can answer what I cannot.`

/** Leads over to the ways of reaching a therapist. */
export const ROUTE: RichText = rich`A real person is the best next step. Here is how to reach the clinic.`

/** Confirms that everything kept about the person is gone, as far as we reach. */
export function forgotten({ facts }: Pick<ClinicFacts, 'facts'>): RichText {
  const backups = facts['privacy.backups']
  return rich`Done. Nothing that leads to you is kept here any more.${backups ? ` ${backups}` : ''}`
}

/** Said under every reply while the clinic is the made-up one that ships with the program. */
export const EXAMPLE_NOTICE =
  'Example only: this clinic is made up. Its numbers and addresses do not work; the help lines are real.'

/** Added to that, and to what is kept, where the clinic's protocol has staff told of crisis cards. */
export const TOLD_OF_DANGER: Readonly<Record<Exclude<Alerting, 'off'>, string>> = {
  unnamed: 'If you seem to be in danger, staff are told so, without your name or words.',
  named: 'If you seem to be in danger, staff are told so, and who you are, without your words.',
}

const SEEN_TOPICS = 'Staff see which topics are asked about, not what you write.'
const SEEN_WITHOUT_NAMES = 'Staff may see your questions, without names and numbers, never who asked.'

/** Says that we are a program, what staff see, and how to reach a person: at most 60 words. */
export function disclosure(clinic: ClinicFacts): string {
  return (
    `I am a program, not a person. I answer from the approved words of ${clinic.name}. ` +
    `${clinic.keepsQuestions ? SEEN_WITHOUT_NAMES : SEEN_TOPICS} Please do not post health details here. ` +
    'In an emergency, call your local emergency number. You can ask for a therapist at any time.'
  )
}
