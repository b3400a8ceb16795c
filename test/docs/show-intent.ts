import { readFileSync } from 'node:fs'
import { findFiles, ROOT } from '../sources/read-sources.ts'

/** The intent the README shows. */
const SHOWN = 'fees-and-insurance.md'

/** One intent file of ours, as staff see it. */
export function showIntent(): string {
  const [path] = findFiles(`intents/**/${SHOWN}`)
  if (path === undefined)
    throw new Error(`There is no ${SHOWN} to show any more; choose another in test/docs/show-intent.ts.`)
  return [`\`${path}\``, '', '```markdown', readFileSync(`${ROOT}/${path}`, 'utf8').trim(), '```'].join('\n')
}
