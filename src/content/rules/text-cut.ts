import { Lexer } from 'yaml'
import type { ContentFile, Finding } from '../../core/model/draft.ts'
import { splitFrontMatter } from '../files/front-matter.ts'
import type { Rule } from './rule.ts'
import { isLineLive } from './rule.ts'

/**
 * Stops when a text loses its end, or its first word, in silence: YAML takes what stands behind ` #` for a note and what follows
 * `&` for a name. A true note has a space behind its `#` and a whole text before it. Advises where the same line is served already.
 */
export const textCut: Rule = ({ files }, _today, live) =>
  files.flatMap(file => {
    const { text, firstLine } = yamlOf(file)
    return cutsIn(text).map(({ at, said }): Finding => {
      const lines = text.slice(0, at).split('\n').length
      return {
        file: file.path,
        line: lines + firstLine - 1,
        rule: 'text-cut',
        what: `“${said}” is taken away: it is read as a note, and nobody will hear it.`,
        todo: 'Put the whole text between quotation marks: "like #this". If it is meant as a note, put a space behind the #.',
        stops: !isLineLive(live, file.path, text.split('\n')[lines - 1] ?? ''),
      }
    })
  })

/** The fields of a file: all of a YAML file, and what stands between the dashes of another. */
function yamlOf({ path, text }: ContentFile): { readonly text: string; readonly firstLine: number } {
  if (!path.endsWith('.md')) return { text, firstLine: 1 }
  const parts = splitFrontMatter(text)
  return { text: parts?.head ?? '', firstLine: parts?.headLine ?? 1 }
}

interface Cut {
  readonly at: number
  readonly said: string
}

function cutsIn(text: string): readonly Cut[] {
  return marksIn(text).filter(({ at, said }) => said.startsWith('&') || isCut(text, at, said))
}

/** What the lexer announces and what follows it: the sign stands for a text that begins here, whatever its first letter. */
const TEXT_BEGINS = '\u001F'
const NO_TEXT: ReadonlySet<string> = new Set(['\u0002', '\u0018', TEXT_BEGINS])

/** Notes, and names given to a value, as the lexer of YAML tells them from texts. */
function marksIn(text: string): readonly Cut[] {
  const marks: Cut[] = []
  let [at, isText] = [0, false]
  for (const token of new Lexer().lex(text)) {
    if (NO_TEXT.has(token)) isText = token === TEXT_BEGINS
    else {
      if (!isText && /^[#&]/.test(token)) marks.push({ at, said: token.trimEnd() })
      at += token.length
      isText = false
    }
  }
  return marks
}

function isCut(text: string, at: number, note: string): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const before = text.slice(lineStart, at)
  const isTight = !/^#+[ \t]+\S/.test(note)
  if (!/^[\s-]*$/.test(before)) return isTight || UNFINISHED.test(before + note) || hasOpenBracket(before)
  return isTight && continues(text.slice(0, lineStart), before.length)
}

/** Nobody ends a text like this: what stands behind it belongs to it. */
const UNFINISHED =
  /[,(/–—-]\s*#|\b(?:suite|ste|unit|apt|apartment|room|rm|flat|floor|box|number|no|nr|ext|extension)\.?\s*#\s*\d/i

function hasOpenBracket(before: string): boolean {
  return (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)
}

/** A line that stands further right than a text above it continues that text. */
function continues(above: string, indent: number): boolean {
  const last = above.split('\n').findLast(line => line.trim() !== '') ?? ''
  const isText = /\S/.test(last) && !/^\s*#/.test(last) && !/:\s*(?:#.*)?$/.test(last)
  return isText && indent > (/^ */.exec(last)?.[0].length ?? 0)
}
