import { Lexer, parseDocument, type Document, type LineCounter } from 'yaml'

/** More than any file of a clinic needs; all of it is looked at before any of it is parsed, since the parser calls itself. */
const MOST = { characters: 256_000, depth: 12, members: 5000 }

/** Why a text is not parsed. */
export interface TooMuch {
  /** Counted from 1. */
  readonly line: number
  readonly what: string
  readonly todo: string
}

/** Parses YAML whose values are all texts. Only what `tooMuchIn` lets through: the parser has no limits of its own. */
export function parseYaml(text: string, lineCounter?: LineCounter): Document.Parsed {
  const within = tooMuchIn(text) === null ? text : ''
  return parseDocument(within, { schema: 'failsafe', prettyErrors: false, ...(lineCounter && { lineCounter }) })
}

/** Says what is too long, too deep or too much in a text; null when it may be parsed. Reads it once, whatever it is. */
export function tooMuchIn(text: string): TooMuch | null {
  if (text.length > MOST.characters) return { line: 1, ...TOO_LONG }
  let [line, depth, members] = [1, 0, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (isMember(token)) members += 1
    if (depth > MOST.depth) return { line, ...TOO_DEEP }
    if (members > MOST.members) return { line, ...TOO_MANY }
    line += token.split('\n').length - 1
  }
  const deep = text.split('\n').findIndex(isDeep)
  return deep < 0 ? null : { line: deep + 1, ...TOO_DEEP }
}

/** A member of a list, the end of a name, or what else makes one more value. */
function isMember(token: string): boolean {
  return token === ':' || token === '-' || token === '?' || token === ','
}

/** Steps to the right: by spaces, or by lists that begin within lists. */
function isDeep(line: string): boolean {
  const steps = /^ *(?:[-?] +)*/.exec(line)?.[0] ?? ''
  return steps.length > MOST.depth * 4 && steps.length < line.length
}

const TOO_LONG = { what: 'This is too long to be read.', todo: 'Divide it: 256,000 characters are the most.' }

const TOO_DEEP = {
  what: 'Something stands within something within something, deeper than any file here needs.',
  todo: 'Compare it with the example in README.md. Put a text with [ or { in it between quotation marks: "[like this]".',
}

const TOO_MANY = { what: 'There are too many names and members of lists.', todo: 'Divide it: 5,000 are the most.' }
