import { fillFacts } from '../../core/answer/fill-facts.ts'
import { verdictOn, type VerdictQuestions } from '../../core/answer/with-verdict.ts'
import type { ClinicFacts, Markdown } from '../../core/model/intent.ts'
import { readAnswer } from '../../core/model/read-markdown.ts'
import { plainText } from '../../core/model/rich-text.ts'
import { VERDICTS } from '../../core/words/en/conversation.ts'
import { sentencesOf } from '../files/answer-text.ts'

/** A question, and how its answer begins. */
export interface Beginning {
  readonly question: string
  /** The first sentence, behind “Yes.” or “No.” where the question is listed under it. */
  readonly begins: string
}

/** What is read of a topic. */
interface ReadTopic extends VerdictQuestions {
  readonly questions: readonly string[]
  readonly answer: Markdown
}

/** The beginning of an answer under each of its questions; with its facts filled in, where they are known. */
export function beginningsOf(
  { questions, yes = [], no = [], answer }: ReadTopic,
  clinic: Pick<ClinicFacts, 'facts'> | null,
): readonly Beginning[] {
  const said = clinic ? plainText(fillFacts(readAnswer(answer), clinic)) : answer
  const first = sentencesOf(said)[0]?.text ?? said
  return [...new Set([...questions, ...yes, ...no])].map(question => {
    const verdict = verdictOn(question, { yes, no })
    return { question, begins: verdict === null ? first : `${VERDICTS[verdict]} ${first}` }
  })
}
