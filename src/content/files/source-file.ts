import * as v from 'valibot'
import type { ContentFile, Finding } from '../../core/model/draft.ts'
import { toPassageId } from '../../core/model/intent.ts'
import type { Markdown, Passage } from '../../core/model/intent.ts'
import { readMarkdown } from '../../core/model/read-markdown.ts'
import { words } from './fields.ts'
import { stopping } from './finding.ts'
import type { Read } from './finding.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readFields } from './read-fields.ts'
import { readYaml } from './read-yaml.ts'

/** A passage, as it stands in its file, and the line on which it begins. */
export interface PassageLine {
  readonly passage: Passage
  readonly text: Markdown
  readonly line: number
}

/** A text of the clinic's, in numbered passages. */
export interface SourceFile {
  readonly path: string
  /** Each with the line on which its text begins. Empty only when the file could not be read. */
  readonly passages: readonly PassageLine[]
}

/** Reads a source file: its title and author, and passages, each under a heading such as `## 1`. What stands above is a note. */
export function parseSource({ path, text }: ContentFile): Read<SourceFile> {
  const parts = splitFrontMatter(text)
  const nothing: SourceFile = { path, passages: [] }
  if (parts === null) return { value: nothing, findings: [stopping({ file: path, line: 1, ...DASHES })] }
  const yaml = readYaml(parts.head, parts.headLine)
  const { value: fields, findings } = readFields(path, yaml, { schema: SOURCE, examples: EXAMPLES })
  if (fields === null) return { value: nothing, findings }
  const name = path.replace(/^.*\/|\.md$/g, '')
  return readPassages(splitPassages(parts.body, parts.bodyLine), { path, name, title: fields.title })
}

interface Numbered {
  /** What stands behind the two hashes. */
  readonly heading: string
  readonly line: number
  readonly body: string
  readonly bodyLine: number
}

function splitPassages(body: string, bodyLine: number): readonly Numbered[] {
  const lineAt = (at: number): number => bodyLine + body.slice(0, at).split('\n').length - 1
  const starts = [...body.matchAll(/^##[ \t]+(.*)\n?\s*/gm)]
  return starts.map((start, at) => {
    const from = start.index + start[0].length
    const text = body.slice(from, starts[at + 1]?.index).trim()
    return { heading: (start[1] ?? '').trim(), line: lineAt(start.index), body: text, bodyLine: lineAt(from) }
  })
}

interface Of {
  readonly path: string
  readonly name: string
  readonly title: string
}

function readPassages(parts: readonly Numbered[], { path, name, title }: Of): Read<SourceFile> {
  const passages: PassageLine[] = []
  const findings: Finding[] = []
  for (const { heading, line, body, bodyLine } of parts) {
    const id = toPassageId(`${name}#${heading}`)
    const trouble = troubleWith(id, body, passages)
    if (trouble) findings.push(stopping({ file: path, line, rule: 'passage', ...trouble }))
    else if (id)
      passages.push({
        passage: { id, title, number: Number(heading), body: readMarkdown(body) },
        text: body,
        line: bodyLine,
      })
  }
  if (parts.length === 0) findings.push(stopping({ file: path, line: 1, rule: 'passage', ...NO_HEADING }))
  return { value: { path, passages }, findings }
}

type Trouble = Pick<Finding, 'what' | 'todo'>

function troubleWith(id: Passage['id'] | null, body: string, before: SourceFile['passages']): Trouble | null {
  if (id === null) return NO_HEADING
  if (before.some(({ passage }) => passage.id === id)) {
    return { what: 'This number stands here for the second time.', todo: 'Give each passage a number of its own.' }
  }
  return body === ''
    ? { what: 'There is no text under this number.', todo: 'Write the passage, or take the number out.' }
    : null
}

const NO_HEADING: Trouble = {
  what: 'A passage has to stand under a heading that is a number.',
  todo: 'Put a line such as "## 1" above each passage.',
}

const DASHES = {
  rule: 'front-matter',
  what: 'The file does not begin with its title and author between two lines of three dashes.',
  todo: 'Copy the beginning of another text and put your own words into it.',
}

const SOURCE = v.strictObject({ title: words, author: words })

const EXAMPLES = {
  title: 'title: Who is psychotherapy for?',
  author: 'author: Name of who wrote the text',
}
