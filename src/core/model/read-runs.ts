import { own } from './own.ts'
import type { FactRun, TextRun, TextStyle } from './rich-text.ts'

/** Reads a line of restricted Markdown: bold and slanted words, links, and the facts it names. */
export function readRunsAndFacts(line: string): readonly (TextRun | FactRun)[] {
  return toRuns(paired([...line.matchAll(MARKED_WITH_FACTS)], line), line)
}

/** The same without facts: two braces are two braces. */
export function readRuns(line: string): readonly TextRun[] {
  return toRuns(paired([...line.matchAll(MARKED)], line), line).filter(run => 'text' in run)
}

/** Marks of style, an escaped sign, the ends of a link with where it leads, an address alone, and signs by their names. */
const MARKS = String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])|(?<style>\*+|_+|\x60+)|(?<open>!?\[)|(?<close>\](?:\((?:<(?<wrapped>[^<>\n]{0,2000})>|(?<url>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))(?: "[^"\n]{0,200}")?\))?)|<(?<bare>(?:https?:\/\/|mailto:|tel:)[^<>\s]+)>|&(?<named>amp|lt|gt|quot|nbsp|#\d{1,7}|#x[\da-f]{1,6});`
const MARKED = new RegExp(MARKS, 'gi')
const MARKED_WITH_FACTS = new RegExp(String.raw`\{\{ {0,9}(?<fact>[\w.-]+) {0,9}\}\}|${MARKS}`, 'gi')

/** What a mark turns on, or off, or that it is only text after all. */
type MarkRole = 'on' | 'off' | 'text'

interface Mark {
  readonly at: number
  readonly written: string
  readonly groups: Partial<Record<string, string>>
  role: MarkRole
  /** Of the beginning of a link, where its end says that it leads. */
  link: string | null
}

/** Finds for each mark the one that ends what it begins; marks are few kinds, so that few are open at a time. */
function paired(found: readonly RegExpMatchArray[], line: string): readonly Mark[] {
  const open: Mark[] = []
  return found.map(({ index = 0, 0: written, groups = {} }): Mark => {
    const mark: Mark = { at: index, written, groups, role: 'text', link: null }
    const begun = open.findLastIndex(one => isEndOf(mark, one))
    const opener = open[begun]
    if (opener && mayEnd(mark, line)) {
      open.length = begun
      settle(opener, mark)
    } else if (mayBegin(mark, line)) {
      const same = open.findIndex(one => one.written === written)
      if (same >= 0) open.length = same
      open.push(mark)
    }
    return mark
  })
}

function settle(opener: Mark, end: Mark): void {
  const { wrapped, url } = end.groups
  const link = wrapped ?? url ?? null
  if (end.groups['close'] !== undefined && link === null) return
  opener.role = 'on'
  end.role = 'off'
  opener.link = link
}

function isEndOf({ groups, written }: Mark, before: Mark): boolean {
  if (groups['close'] !== undefined) return before.groups['open'] !== undefined
  return groups['style'] !== undefined && before.written === written
}

/** Marks of style stand against words; an underscore within a word is a part of it. */
function mayEnd({ at, written, groups }: Mark, line: string): boolean {
  if (groups['close'] !== undefined) return true
  return /\S/.test(line.charAt(at - 1)) && !(written.startsWith('_') && isOfWord(line.charAt(at + written.length)))
}

function mayBegin({ at, written, groups }: Mark, line: string): boolean {
  if (groups['open'] !== undefined) return true
  if (groups['style'] === undefined || written.length > 3) return false
  return /\S/.test(line.charAt(at + written.length)) && !(written.startsWith('_') && isOfWord(line.charAt(at - 1)))
}

function isOfWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}

function toRuns(marks: readonly Mark[], line: string): readonly (TextRun | FactRun)[] {
  const runs: (TextRun | FactRun)[] = []
  let style: Looks = { bold: 0, italic: 0, link: null }
  let done = 0
  for (const mark of marks) {
    addText(runs, line.slice(done, mark.at), style)
    if (mark.groups['fact'] !== undefined) runs.push({ ...styleOf(style), fact: mark.groups['fact'] })
    else if (mark.groups['bare'] !== undefined)
      addText(runs, mark.groups['bare'], { ...style, link: mark.groups['bare'] })
    else if (mark.role === 'text') addText(runs, readSign(mark), style)
    else style = restyle(style, mark)
    done = mark.at + mark.written.length
  }
  addText(runs, line.slice(done), style)
  return runs
}

/** In how many marks of a kind a stretch stands. */
interface Looks {
  readonly bold: number
  readonly italic: number
  readonly link: string | null
}

function restyle(style: Looks, { role, written, groups, link }: Mark): Looks {
  const step = role === 'on' ? 1 : -1
  if (groups['open'] !== undefined) return { ...style, link: written === '[' ? link : null }
  if (groups['close'] !== undefined) return { ...style, link: null }
  if (written.startsWith('`')) return style
  return {
    ...style,
    bold: style.bold + (written.length > 1 ? step : 0),
    italic: style.italic + (written.length === 2 ? 0 : step),
  }
}

function styleOf({ bold, italic, link }: Looks): TextStyle {
  return { bold: bold > 0, italic: italic > 0, link }
}

/** What follows in the same style is the same run. */
function addText(runs: (TextRun | FactRun)[], text: string, looks: Looks): void {
  if (text === '') return
  const style = styleOf(looks)
  const last = runs.at(-1)
  const isSame =
    last !== undefined && last.bold === style.bold && last.italic === style.italic && last.link === style.link
  if (isSame && 'text' in last) runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push({ ...style, text })
}

function readSign({ written, groups: { escaped, named } }: Mark): string {
  if (escaped !== undefined) return escaped
  if (named === undefined) return written
  const code = /^#x/i.test(named) ? Number.parseInt(named.slice(2), 16) : Number(named.slice(1))
  const isSign = named.startsWith('#') && code > 0 && code <= 0x10ffff
  return own(SIGNS, named.toLowerCase()) ?? (isSign ? String.fromCodePoint(code) : written)
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
