import { readFolder } from '../../src/content/files/folder.ts'
import { proseOf, wordsOf } from '../../src/content/files/answer-text.ts'
import type { IntentFile } from '../../src/content/files/intent-file.ts'
import { readingGrade } from '../../src/content/rules/answer-hard.ts'
import { FACT_GROUPS } from '../../src/content/files/fact-groups.ts'
import { KNOWN_FACTS } from '../../src/content/files/known-facts.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import type { Intent } from '../../src/core/model/intent.ts'
import { ROOT } from '../sources/read-sources.ts'
import { markdownTable } from './block.ts'

/** Every topic that ships: on, or off and what it waits for. */
export async function listTopics(): Promise<string> {
  const { intents, off } = await shipped()
  const rows = [
    ...intents.map(file => [...begin(file), 'on']),
    ...off.map(file => [...begin(file), `off: ${file.missing.join(', ')}`]),
  ]
  const all = intents.length + off.length
  return `${all} topics: ${intents.length} on, ${off.length} off.\n\n${markdownTable(['topic', 'question', 'wordings', 'words', 'school year', 'state'], rows)}`
}

/** A topic with how many ways of asking it has, and how long and how hard to read its answer is, facts aside. */
function begin({ path, intent, answer }: IntentFile): readonly string[] {
  const grade = readingGrade(answer)
  return [
    link(path, intent),
    intent.title,
    String(intent.questions.length),
    String(wordsOf(proseOf(answer)).length),
    grade === null ? '' : String(Math.max(1, Math.round(grade))),
  ]
}

/** Every fact that a shipped answer names, and what to write there. */
export async function listFacts(): Promise<string> {
  const { off } = await shipped()
  const topics = (name: string): string =>
    off.flatMap(({ intent }) => (intent.facts?.includes(name) ? [intent.id] : [])).join(', ')
  const rows = Object.entries(KNOWN_FACTS).map(([name, { as, say, example }]) => [
    name,
    `\`${as}\``,
    say,
    example,
    topics(name),
  ])
  return markdownTable(['fact', 'type', 'what to say', 'example', 'topics that wait for it'], rows)
}

/** Facts that come several times, each under a short name. */
export function listFactGroups(): string {
  const rows = FACT_GROUPS.flatMap(({ at, example, fields }) =>
    Object.entries(fields).map(([field, { as, say, example: such }]) => [
      `\`${at}.${example}.${field}\``,
      `\`${as}\``,
      say,
      such,
    ]),
  )
  return markdownTable(['fact', 'type', 'what to say', 'such as'], rows)
}

async function shipped() {
  return parseContent(await readFolder(`${ROOT}/intents`)).parsed
}

function link(path: string, { id }: Intent): string {
  return `[\`${id}\`](../intents/${path})`
}
