import type { Edition } from '../model/edition.ts'
import { plainParagraph, plainRun, type RichText } from '../model/rich-text.ts'
import type { Answer, UnframedReply } from '../model/reply.ts'
import { askedInOrder } from '../text/question-normal-form.ts'
import { VERDICTS } from '../words/en/conversation.ts'

/** The short word that may stand before an answer. */
export type ShortWord = 'yes' | 'no'

/**
 * Puts “Yes.” or “No.” before an answer whose file lists what was asked under that word. Only for the same question, but for courtesies
 * and endings: one that is merely alike may be asked from the other side.
 */
export function withVerdict(said: UnframedReply, asked: string, edition: Edition): UnframedReply {
  const mark = (answer: Answer): Answer => {
    const intent = edition.intents.get(answer.intent)
    const verdict = intent ? verdictOn(asked, intent) : null
    return verdict === null ? answer : { ...answer, body: openWith(verdict, answer.body) }
  }
  if (said.kind === 'shown') return { ...said, answer: mark(said.answer) }
  if (said.kind !== 'answer') return said
  const [first, ...more] = said.answers
  return { ...said, answers: [mark(first), ...more.map(mark)] }
}

/** What is listed under each of the two words. */
export type VerdictQuestions = Partial<Readonly<Record<ShortWord, readonly string[]>>>

/** The word that an intent's file gives to a question; null where it gives none. */
export function verdictOn(asked: string, { yes, no }: VerdictQuestions): ShortWord | null {
  if (!yes?.length && !no?.length) return null
  const key = askedInOrder(asked).join(' ')
  const isAsked = (question: string): boolean => askedInOrder(question).join(' ') === key
  if (yes?.some(isAsked)) return 'yes'
  return no?.some(isAsked) ? 'no' : null
}

/** An answer with the word before it: in its first sentence's line, or above a list. */
function openWith(verdict: ShortWord, [first, ...more]: RichText): RichText {
  const word = VERDICTS[verdict]
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', runs: [plainRun(`${word} `), ...first.runs] }, ...more]
    : [...plainParagraph(word), ...(first ? [first] : []), ...more]
}
