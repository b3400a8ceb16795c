import { parseArgs } from 'node:util'
import { readConfig } from '../../app/read-config.ts'
import { readFolder } from '../../content/files/folder.ts'
import { beginningsOf } from '../../content/editing/beginnings.ts'
import { proseOf, wordsOf } from '../../content/files/answer-text.ts'
import { readingGrade } from '../../content/rules/answer-hard.ts'
import { knownFact } from '../../content/files/known-facts.ts'
import { parseContent, type ParsedContent } from '../../content/files/parse-content.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Intent } from '../../core/model/intent.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import type { Io } from '../terminal/io.ts'
import { strong } from '../terminal/print.ts'

/** What `signpost topics --help` prints. */
export const HELP = `${sayCommand('topics [NAME…] [--read] [--folder FOLDER] [--json]')}

Lists every topic that people can ask about: whether it is on, and which facts it waits for where it is off.

  NAME              Topics to show with each of their facts: what it says, or what to write there and an example.
  --read            Prints how each answer begins under each of its questions, and how long and how hard to read it is.
  --folder FOLDER   The folder of content; the one in the settings (intents) by default.
  --json            Prints one JSON object: {"topics": [{"id", "title", "isOn", "facts", "missing"}]}.

Exit status: 0; 1 when there is no topic of that name.`

const OPTIONS = {
  folder: { type: 'string' },
  read: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Runs `signpost topics`. */
export async function topics(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: names } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const { parsed } = parseContent(await readFolder(values.folder ?? readConfig(io.env).contentFolder))
  const all = topicsIn(parsed)
  const unknown = names.filter(name => all.every(({ id }) => id !== name))
  if (unknown.length > 0)
    throw new BotError('content-invalid', { message: `There is no topic of the name ${unknown.join(', ')}.` })
  const shown = names.length === 0 ? all : all.filter(({ id }) => names.includes(id))
  if (values.json) io.out(JSON.stringify({ topics: shown }))
  else for (const line of linesOf()) io.out(line)
  return 0

  function linesOf(): readonly string[] {
    if (values.read) return shown.flatMap(one => readOne(one, parsed, io))
    return names.length === 0 ? tableOf(shown) : shown.flatMap(one => showOne(one, parsed, io))
  }
}

interface TopicState {
  readonly id: string
  readonly title: string
  readonly isOn: boolean
  /** All that it needs. */
  readonly facts: readonly string[]
  readonly missing: readonly string[]
}

function topicsIn({ intents, off }: ParsedContent): readonly TopicState[] {
  const topic = ({ id, title, facts }: Intent, missing: readonly string[]): TopicState => ({
    id,
    title,
    isOn: missing.length === 0,
    facts: facts ?? [],
    missing,
  })
  return [
    ...intents.map(({ intent }) => topic(intent, [])),
    ...off.map(({ intent, missing }) => topic(intent, missing)),
  ]
}

function tableOf(all: readonly TopicState[]): readonly string[] {
  const width = Math.max(...all.map(({ id }) => id.length)) + 2
  const rows = all.map(({ id, isOn, title, missing }) =>
    [id.padEnd(width), isOn ? `on   ${title}` : `off  ${title} Waits for ${missing.join(', ')}.`].join(''),
  )
  const off = all.filter(({ isOn }) => !isOn).length
  const how = `\`${sayCommand('topics NAME')}\` shows what to write.`
  const rest = off === 0 ? '' : ` A topic is on once its facts stand in _clinic.yml; ${how}`
  return [...rows, '', `${all.length - off} on, ${off} off.${rest}`]
}

function showOne(
  { id, title, isOn, facts, missing }: TopicState,
  { clinic }: ParsedContent,
  io: Io,
): readonly string[] {
  const waits = missing.length === 1 ? '1 fact' : `${missing.length} facts`
  const lines = facts.map(name => `  ${name}  ${clinic?.clinic.facts[name] ?? whatToWrite(name)}`)
  return [strong(`${id}: ${title}`, io), isOn ? 'On.' : `Off: waits for ${waits} in _clinic.yml.`, ...lines, '']
}

/** The answer’s beginning under each of its questions, and what it is like to read. */
function readOne({ id, title }: TopicState, { intents, off, clinic }: ParsedContent, io: Io): readonly string[] {
  const file = [...intents, ...off].find(({ intent }) => intent.id === id)
  if (file === undefined) return []
  const { intent, answer } = file
  const isOn = intents.includes(file)
  const read = beginningsOf({ ...intent, answer }, isOn ? (clinic?.clinic ?? null) : null)
  const grade = readingGrade(answer)
  const words = wordsOf(proseOf(answer)).length
  const lines = read.flatMap(({ question, begins }) => [`  ${question}`, `    ${begins}`])
  const year = grade === null ? '' : `, school year ${Math.max(1, Math.round(grade))}`
  return [strong(`${id}: ${title}`, io), `${words} words${year}.`, ...lines, '']
}

const KINDS = {
  text: 'whole sentences',
  phrase: 'words that fit into a sentence',
  list: 'names, with "and" before the last',
  hours: 'the hours of a day',
  days: 'the first and the last day',
}

function whatToWrite(name: string): string {
  const known = knownFact(name)
  return known ? `(empty) ${known.say}; ${KINDS[known.as]}. Such as: ${known.example}` : '(empty)'
}
