import { splitFrontMatter } from '../files/front-matter.ts'
import { blocksOf, toProse } from './blocks.ts'
import { blocksOfHtml, isHtml } from './blocks-of-html.ts'
import { decodeText } from './decode-text.ts'
import { isTable, rowsOfCsv } from './rows-of-csv.ts'
import type { Prose, ReadUpload, Upload } from './upload.ts'

/** Longest text that is taken apart, in characters, and the most passages it may have. */
const CHARACTERS_MAX = 400_000
const PASSAGES_MAX = 400

/** Finds out what a file is, by what stands in it, and reads it. Never throws; pure, and made for a thread with limits. */
export function readUpload({ name, bytes }: Upload): ReadUpload {
  const decoded = decodeText(bytes)
  if ('why' in decoded) return refused(decoded.why)
  const { text } = decoded
  if (text.length > CHARACTERS_MAX) return refused(TOO_LONG)
  const of = formOf(text, name)
  if (of !== null) return { kind: 'content', of, text }
  const rows = rowsOfCsv(text)
  if (rows !== null) return 'why' in rows ? refused(rows.why) : { kind: 'rows', ...rows }
  if (/\.[ct]sv$/i.test(name) && isTable(text)) return refused(UNNAMED)
  if (isHtml(text) && !splitFrontMatter(text)) return asProse(toProse(blocksOfHtml(text)))
  return asProse(readMarkdown(text))
}

/** Which of our own files it is; null where it is none. One that has to be mended is still ours. */
function formOf(text: string, name: string): Extract<ReadUpload, { readonly kind: 'content' }>['of'] | null {
  const parts = splitFrontMatter(text)
  if (parts !== null) {
    if (/^questions:/m.test(parts.head)) return 'intent'
    return /^author:/m.test(parts.head) && /^##[ \t]+[1-9]/m.test(parts.rest) ? 'source' : null
  }
  if (/^- country:/m.test(text) && /^ +(?:call|source|verified):/m.test(text)) return 'helplines'
  const known = CLINIC_FIELDS.filter(field => text.startsWith(`${field}:`) || text.includes(`\n${field}:`)).length
  return known > 1 || (known === 1 && name.endsWith('_clinic.yml')) ? 'clinic' : null
}

/** What stands at the top of the clinic's file. */
const CLINIC_FIELDS = [
  'name',
  'country',
  'timeZone',
  'example',
  'contact',
  'hours',
  'fees',
  'closedDays',
  'factReviews',
]

/** Other programs put fields above a text, too: of those only the title is ours. */
function readMarkdown(text: string): Prose {
  const parts = splitFrontMatter(text)
  const prose = toProse(blocksOf(parts ? parts.rest : text))
  const [, title = ''] = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(parts?.head ?? '') ?? []
  return title === '' ? prose : { ...prose, title }
}

function asProse(prose: Prose): ReadUpload {
  const isText = prose.passages.some(passage => /\p{L}.*\s.*\p{L}/su.test(passage))
  if (!isText) return refused('No sentence was found in it.')
  if (prose.passages.length > PASSAGES_MAX) return refused(TOO_LONG)
  return { kind: 'prose', ...prose }
}

function refused(why: string): ReadUpload {
  return { kind: 'refused', why }
}

const UNNAMED =
  'It is a table, but no column is called “question” and none “answer”. Name two so in its first row, and bring it in again.'

const TOO_LONG = `It is longer than anybody reads here: at most ${CHARACTERS_MAX.toLocaleString('en-GB')} characters and ${PASSAGES_MAX} paragraphs. Divide it, and leave out what people do not ask about.`
