import { isAlias, isMap, isScalar, isSeq, LineCounter } from 'yaml'
import type { YAMLError, YAMLWarning } from 'yaml'
import { parseYaml, tooMuchIn } from '../parse-yaml.ts'
import { onceRead } from './once-read.ts'
import { openedAt } from './opened-at.ts'
import { withoutMistake } from './without-mistake.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** A field's name, or its place in a list, on the way down from the top. */
export type Path = readonly (string | number)[]

/** YAML as people write it: every value is text, so that `0800` keeps its zero and `no` stays a word. */
export interface YamlText {
  /** Text, lists and objects only; a field without a value is empty text. */
  readonly value: unknown
  /** Line of a field or of a member of a list, counted from 1; for a path that is not there, of what would hold it. */
  readonly lineOf: (path: Path) => number
  /** What keeps it from being read; when there is any, `value` is good for looking at the rest only. */
  readonly problems: readonly YamlProblem[]
}

/** Something that cannot be read, where, and what to do. */
export interface YamlProblem {
  readonly line: number
  readonly what: string
  readonly todo: string
}

/** Most mistakes that are looked for behind one another: whoever made more corrects these first. */
const MISTAKES_MAX = 12

/** Reads YAML whose first line stands at `firstLine` of its file, and goes on behind what cannot be read. Never throws. */
export const readYaml = onceRead((text: string, firstLine: number): YamlText => {
  const tooMuch = tooMuchIn(text)
  if (tooMuch) return unread({ ...tooMuch, line: tooMuch.line + firstLine - 1 }, firstLine)
  const mistakes = new Map<number, YamlProblem>()
  for (let mended = text; ;) {
    const { mistake, ...read } = readOnce(mended, firstLine)
    const rest = mistake && withoutMistake(mended, mistake.line - firstLine)
    if (mistake && !mistakes.has(mistake.line)) mistakes.set(mistake.line, mistake)
    if (mistake === null || rest === null || mistakes.size >= MISTAKES_MAX)
      return { ...read, problems: [...mistakes.values(), ...read.problems] }
    mended = rest
  }
})

/** One mistake makes many more behind it: only the first is told. */
function readOnce(text: string, firstLine: number): YamlText & { readonly mistake: YamlProblem | null } {
  const counter = new LineCounter()
  const document = parseYaml(text, counter)
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line) + firstLine - 1
  const walk: Walk = { text, lines: new Map(), problems: [], lineAt }
  const value = plain(document.contents, [], walk)
  const [first] = [...document.errors, ...document.warnings]
  const mistake = first ? explain(first, walk) : null
  return { value, mistake, problems: walk.problems, lineOf: path => lineOf(path, walk.lines, firstLine) }
}

function unread(problem: YamlProblem, firstLine: number): YamlText {
  return { value: '', problems: [problem], lineOf: () => firstLine }
}

interface Walk {
  readonly text: string
  readonly lines: Map<string, number>
  readonly problems: YamlProblem[]
  readonly lineAt: (offset: number) => number
}

function plain(node: unknown, path: Path, walk: Walk): unknown {
  if (isScalar(node)) {
    note(node.range, path, walk)
    return typeof node.value === 'string' ? oneLine(node.value) : ''
  }
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      note(rangeOf(item), [...path, index], walk)
      return plain(item, [...path, index], walk)
    })
  }
  if (isMap(node)) return Object.fromEntries(node.items.map(pair => field(pair, path, walk)))
  if (isAlias(node)) walk.problems.push({ line: walk.lineAt(node.range?.[0] ?? 0), ...STARRED })
  return ''
}

function field(pair: { readonly key: unknown; readonly value: unknown }, path: Path, walk: Walk): [string, unknown] {
  const name = isScalar(pair.key) ? String(pair.key.value) : '?'
  const value = plain(pair.value, [...path, name], walk)
  // The line of a field is the line of its name, even when its value begins below.
  note(rangeOf(pair.key), [...path, name], walk)
  return [name, value]
}

function note(range: readonly number[] | null | undefined, path: Path, walk: Walk): void {
  if (range?.[0] !== undefined) walk.lines.set(path.join('\n'), walk.lineAt(range[0]))
}

function rangeOf(node: unknown): readonly number[] | null | undefined {
  return isScalar(node) || isSeq(node) || isMap(node) ? node.range : null
}

function lineOf(path: Path, lines: ReadonlyMap<string, number>, firstLine: number): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join('\n'))
    if (line !== undefined) return line
  }
  return firstLine
}

const STARRED = {
  what: 'A text that begins with * means something special here.',
  todo: 'Put the text between quotation marks: "* like this".',
}

function explain({ code, pos }: YAMLError | YAMLWarning, { text, lineAt }: Walk): YamlProblem {
  // A mark that is never closed is noticed where the next one stands, or at the end: what it makes of all between is no mistake.
  const opened = openedAt(text)
  if (opened !== null) return { line: lineAt(opened), ...OPENED }
  return { line: lineAt(pos[0]), ...(EXPLAINED[code] ?? UNREADABLE) }
}

const UNREADABLE = {
  what: 'This line cannot be read as a name, a colon and a text, or as a list under a name.',
  todo: 'Compare it with another one that works. A text with : or # or quotation marks in it is safest between "…".',
}

const OPENED = {
  what: 'A quotation mark or a bracket is opened here and never closed.',
  todo: 'Close it, or take it out.',
}

const EXPLAINED: Partial<Record<YAMLError['code'], Omit<YamlProblem, 'line'>>> = {
  DUPLICATE_KEY: { what: 'This name stands here for the second time.', todo: 'Keep one of the two.' },
  TAB_AS_INDENT: { what: 'This line begins with a tab.', todo: 'Use spaces: two for each step to the right.' },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'There are two colons on this line.',
    todo: 'Put the text after the first colon between quotation marks: "like: this".',
  },
  BAD_SCALAR_START: {
    what: 'A text cannot begin with this character.',
    todo: 'Put the text between quotation marks: "@ like this".',
  },
  MISSING_CHAR: OPENED,
  MULTIPLE_DOCS: { what: 'There is a line of three dashes too many.', todo: 'Take it out.' },
}
