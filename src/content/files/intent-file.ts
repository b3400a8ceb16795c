import * as v from 'valibot'
import type { ContentFile } from '../../core/model/draft.ts'
import { leastDuties } from '../../core/model/duties.ts'
import { toIntentId, toPassageId } from '../../core/model/intent.ts'
import type { Intent, IntentId, Markdown } from '../../core/model/intent.ts'
import { readAnswer } from '../../core/model/read-markdown.ts'
import { stopping } from './finding.ts'
import type { Read } from './finding.ts'
import { asSome, day, readBy, words } from './fields.ts'
import { splitFrontMatter } from './front-matter.ts'
import { writeIntentForm } from './intent-form.ts'
import { inShort } from './shipped.ts'
import { slugOf } from './slug.ts'
import { mendFields } from './mend-fields.ts'
import { readFields } from './read-fields.ts'
import { readYaml } from './read-yaml.ts'
import type { Path, YamlText } from './read-yaml.ts'

/** An intent and where its parts stand in its file. */
export interface IntentFile {
  readonly path: string
  readonly intent: Intent
  /** The answer as it stands in the file; `intent.answer` is the same, read. */
  readonly answer: Markdown
  /** Line of a field, or of a member of its list, counted from 1. */
  readonly lineOf: (field: Path) => number
  /** Line on which the answer begins, counted from 1. */
  readonly answerLine: number
}

/** Longest title, in characters. Source: Slack Block Kit reference, text of an option or a button. */
export const TITLE_MAX = 75

/** Tells whether a file is an intent's, and not a note, a text of the clinic or its facts. */
export function isIntentFile({ path }: Pick<ContentFile, 'path'>): boolean {
  return path.endsWith('.md') && !/(?:^|\/)(?:_|README\.md$)/.test(path) && idOf(path) !== null
}

/** Reads an intent file. Its text has line feeds only and no byte order mark. */
export function parseIntent({ path, text }: ContentFile): Read<IntentFile> {
  const id = idOf(path)
  if (id === null) return misnamed(path, text)
  const parts = splitFrontMatter(text)
  if (parts === null) return refuse(path, 'front-matter', DASHES)
  const yaml = readYaml(parts.head, parts.headLine)
  const { value: fields, findings } = readFields(path, yaml, { schema: INTENT, examples: EXAMPLES })
  const isEmpty = parts.body === ''
  const missing = isEmpty ? refuse(path, 'answer-missing', NO_ANSWER, parts.bodyLine).findings : []
  const fileWith = (read: ReadIntent, lineOf: YamlText['lineOf']): IntentFile => ({
    path,
    intent: { id, ...read, questions: allAsked(read), ...leastDuties(id), answer: readAnswer(parts.body) },
    answer: parts.body,
    lineOf,
    answerLine: parts.bodyLine,
  })
  if (fields !== null && !isEmpty) return { value: fileWith(fields, yaml.lineOf), findings: [] }
  const mended = mendFields(yaml, INTENT, placeholders(path))
  const rest = mended && !isEmpty ? { rest: fileWith(mended.value, mended.lineOf) } : {}
  return { value: null, findings: [...findings, ...missing], ...rest }
}

/** The rest of the file is looked at as if it had the name that it may have. */
function misnamed(path: string, text: string): Read<IntentFile> {
  const slug = slugOf(/([^/]*)\.md$/.exec(path)?.[1] ?? '')
  const todo = slug === '' ? NAME.todo : `Call it ${slug}.md: up to 60 small letters, digits and hyphens.`
  const { findings } = refuse(path, 'file-name', { ...NAME, todo })
  if (toIntentId(slug) === null) return { value: null, findings }
  const read = parseIntent({ path: path.replace(/[^/]*$/, `${slug}.md`), text })
  const file = read.value ?? read.rest
  const inside = read.findings.map(finding => ({ ...finding, file: path }))
  return { value: null, findings: [...findings, ...inside], ...(file && { rest: { ...file, path } }) }
}

/** What is listed under `yes:` and `no:` is a way to ask like any other. */
function allAsked({ questions: [first, ...more], yes, no }: ReadIntent): Intent['questions'] {
  return [
    first,
    ...[...more, ...(yes ?? []), ...(no ?? [])].filter((one, at, all) => one !== first && all.indexOf(one) === at),
  ]
}

type ReadIntent = v.InferOutput<typeof INTENT>

/** An intent with its answer as it stands in the file. */
export type WrittenIntent = Omit<Intent, 'answer'> & Pick<IntentFile, 'answer'>

/** Writes an intent over the text of its file, if it has one. Reading it again gives the same intent. */
export function formatIntent(intent: WrittenIntent, before = ''): string {
  const listed = new Set([...(intent.yes ?? []), ...(intent.no ?? [])])
  const others = intent.questions.filter(question => !listed.has(question))
  return writeIntentForm(
    {
      ...intent,
      questions: others.length > 0 ? others : intent.questions,
      yes: intent.yes ?? [],
      no: intent.no ?? [],
      ask: intent.ask ?? '',
      helpline: intent.helpline ?? '',
      facts: intent.facts ?? [],
      not: intent.not.map(formatNot),
    },
    before,
  )
}

/** The intent's id by its file's name. Null when the name is none. */
export function idOf(path: string): IntentId | null {
  return toIntentId(/([^/]*)\.md$/.exec(path)?.[1] ?? '')
}

/** Writes a question that looks alike, with an arrow to where it belongs. */
export function formatNot({ question, belongsTo }: Intent['not'][number]): string {
  return belongsTo === null ? question : `${question} → ${belongsTo}`
}

/** Reads such a line. Null where the arrow leads to what can be no topic. */
export function parseNot(text: string): Intent['not'][number] | null {
  const [, question, target] = ARROW.exec(text) ?? []
  if (question === undefined || target === undefined) return { question: text, belongsTo: null }
  const belongsTo = toIntentId(target)
  return belongsTo && { question, belongsTo }
}

/** A question, an arrow, and the intent it belongs to. */
const ARROW = /^(.*\S)\s*(?:[→⇒⟶➔➜]|[-=–—]{1,2}>)\s*(.*)$/

function refuse(
  file: string,
  rule: string,
  said: { readonly what: string; readonly todo: string },
  line = 1,
): Read<IntentFile> {
  return { value: null, findings: [stopping({ file, line, rule, ...said })] }
}

const NAME = {
  what: 'The name of this file cannot be the name of a topic.',
  todo: 'Use up to 60 small letters, digits and hyphens before ".md", such as fees-and-insurance.md.',
}
const DASHES = {
  what: 'The file does not begin with its title and questions between two lines of three dashes.',
  todo: 'Copy the beginning of another topic and put your own words into it.',
}
const NO_ANSWER = {
  what: 'There is no answer.',
  todo: 'Write the answer below the second line of three dashes.',
}

const NO_FACTS = 'No fact is named. Without this line the topic is always on.'

/** The dotted name of a fact. */
const FACT = /^[\w-]+(?:\.[\w-]+)*$/

const EXAMPLES = {
  title: 'title: What does a session cost?',
  questions: '"questions:" and below it a line for each, such as "  - how much is a session"',
  yes: '"yes:" and below it the questions that “Yes.” answers, such as "  - do you see couples"',
  no: '"no:" and below it the questions that “No.” answers, such as "  - do you see adults only"',
  not: '"not:" and below it lines such as "  - does my insurance pay → insurance"',
  related: 'related: [fees-and-insurance, who-do-you-see]',
  passages: 'passages: [who-is-psychotherapy-for#7]',
  ask: 'ask: always',
  helpline: 'helpline: always',
  facts: 'facts: [seen.groups, groups.price]',
  formerly: 'formerly: [opening-hours]',
  owner: 'owner: front desk',
  reviewed: 'reviewed: 2026-11-01',
  reviewBy: 'reviewBy: 2027-05-01',
}

/** Stands in for what is missing while the rest is looked at. It says nothing that a rule would look at. */
function placeholders(path: string): Readonly<Record<string, unknown>> {
  const questions = Array.from({ length: 12 }, (_, at) => inShort(`${path} ${at}`))
  return { title: inShort(path), questions, owner: '…', reviewed: '2000-01-01', reviewBy: '2999-01-01' }
}

const INTENT = v.strictObject({
  title: v.pipe(
    words,
    v.maxLength(TITLE_MAX, `The title is longer than ${TITLE_MAX} characters; Slack cuts it there.`),
  ),
  questions: v.pipe(v.array(words), readBy(asSome, 'There is no question yet.')),
  yes: v.exactOptional(v.pipe(v.array(words), readBy(asSome, 'No question is there. Leave the line out.'))),
  no: v.exactOptional(v.pipe(v.array(words), readBy(asSome, 'No question is there. Leave the line out.'))),
  not: v.optional(v.array(v.pipe(words, readBy(parseNot, 'The word after the arrow is not the name of a topic.'))), []),
  related: v.optional(v.array(v.pipe(words, readBy(toIntentId, 'This is not the name of a topic.'))), []),
  passages: v.optional(v.array(v.pipe(words, readBy(toPassageId, 'This is not the name of a passage.'))), []),
  ask: v.exactOptional(v.literal('always', 'Only "always" can stand here. Without this line it is asked in doubt.')),
  helpline: v.exactOptional(v.literal('always', 'Only "always" can stand here. Without this line none is shown.')),
  formerly: v.exactOptional(
    v.pipe(
      v.array(v.pipe(words, readBy(toIntentId, 'This is not the name of a topic.'))),
      readBy(asSome, 'No name is there. Without this line it never had another.'),
    ),
  ),
  facts: v.exactOptional(
    v.pipe(v.array(v.pipe(words, v.regex(FACT, 'This is not the name of a fact.'))), readBy(asSome, NO_FACTS)),
  ),
  owner: words,
  reviewed: day,
  reviewBy: day,
})
