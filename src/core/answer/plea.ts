import { readWords } from '../text/words.ts'
import type { Utterance } from '../model/turn.ts'

/** Tells whether somebody only calls for help, such as "please help me": what they need, nobody can know. */
export function isPlea(utterance: Utterance): boolean {
  return !asksHowToUse(utterance) && PLEA.test(said(utterance))
}

/** Tells whether somebody wants to know how to use us, as with `/help` elsewhere. */
export function asksHowToUse(utterance: Utterance): boolean {
  return COMMAND.test(utterance.trim()) || HOW_TO_USE.test(said(utterance))
}

/** Folded words, a doubled letter once: so "heeelp" is help, and below "need" stands as "ned". */
function said(utterance: Utterance): string {
  const words = readWords(utterance.slice(0, READ_MAX)).map(({ text }) => text.replace(/(.)\1+/g, '$1'))
  return words.join(' ')
}

/** Nothing longer is a plea and nothing else, in UTF-16 units. */
const READ_MAX = 120

const HELP = '(?:help|halp|hlep|hepl|helpme|asistance)(?: me| us)?'
const WHO = '(?:some ?one|some ?body|any ?one|any ?body)'
const BEFORE = `(?:please|plz|pls|oh|my|god|omg|just|really|help|i am begging(?: you)?|i beg(?: you)?)`
const AFTER = '(?:please|plz|pls|now|asap|urgently|quick|quickly|fast|imediately|today|somehow|help|me|us)'
const ASKED = [
  `(?:(?:can|could|wil|would) )?(?:${WHO} )?(?:please |plz |pls )?${HELP}`,
  `(?:i|we) (?:am |are )?(?:so |realy |just |badly |desperately |urgently |in |also )*(?:ned|want|desperate for) (?:(?:some|your|any|a bit of|urgent|imediate|real) )*(?:${WHO} to )?${HELP}`,
  'i am in (?:desperate )?ned of help',
  's ?o ?s',
]

const PLEA = new RegExp(`^(?:${BEFORE} )*(?:${ASKED.join('|')})(?: ${AFTER})*$`)

/** A command of other programs, typed here. */
const COMMAND = /^(?:[/!.\\-]+ ?(?:help|commands?|usage|h)\b.*|\?+)$/isu

const HOW_TO_USE =
  /^(?:help comands?|(?:list |show )?(?:of )?comands?|usage|instructions|manual|user guide|how (?:do|can|should|would|to)(?: i| we| you)? use (?:this|you|it|that|signpost)(?: bot| chat| chatbot| asistant| thing| program| service)?(?: \?)?|how do i (?:ask|talk to) (?:you|this bot|the bot)(?: something| a question)?(?: \?)?)$/
