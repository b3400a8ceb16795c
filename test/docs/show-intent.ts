import { readFileSync } from 'node:fs'
import { findFiles, ROOT } from '../sources/read-sources.ts'

/** The intent the README shows. */
const SHOWN = 'fees-and-insurance.md'

/** How many of its questions are shown; the rest are counted. */
const QUESTIONS_SHOWN = 6

/** One intent file of ours, as staff see it, its questions cut short. */
export function showIntent(): string {
  const [path] = findFiles(`intents/**/${SHOWN}`)
  if (path === undefined) throw new Error(`${SHOWN} is gone; choose another intent in test/docs/show-intent.ts.`)
  const text = readFileSync(`${ROOT}/${path}`, 'utf8').trim()
  return [`\`${path}\`:`, '', '```markdown', text.replace(/(?<=^questions:\n)(?: +- .*\n)+/m, cutShort), '```'].join(
    '\n',
  )
}

/** The comment is one to YAML, too: what is shown could be copied. */
function cutShort(questions: string): string {
  const lines = questions.trimEnd().split('\n')
  const more = lines.length - QUESTIONS_SHOWN
  return [...lines.slice(0, QUESTIONS_SHOWN), ...(more > 0 ? [`  # … and ${more} more`] : []), ''].join('\n')
}
