import type { IntentStart } from '../content/editing/begin-intent.ts'
import { TITLE_MAX } from '../content/files/intent-file.ts'
import { proposePassages } from '../core/matcher/find-passage.ts'
import type { Passage } from '../core/model/intent.ts'
import { writeMarkdown } from '../core/model/write-markdown.ts'

/** What an answer begins with that says where else to ask; whoever writes it goes on. */
const ELSEWHERE = 'This is nothing we can help with here. Who can:'

/**
 * What an answer to something that was asked begins with, wherever it is begun: the passages of the clinic's texts that may answer
 * it, and their words. A person decides which of them stay.
 */
export function beginAnswer(
  how: 'new' | 'elsewhere',
  line: string,
  texts: readonly Passage[],
): Omit<IntentStart, 'today'> {
  const proposed = how === 'new' ? proposePassages(line, texts) : []
  return {
    title: line.slice(0, TITLE_MAX),
    questions: [line],
    answer: how === 'new' ? proposed.map(({ body }) => writeMarkdown(body)).join('\n\n') : ELSEWHERE,
    passages: proposed.map(({ id }) => id),
  }
}
