import { Parser } from 'htmlparser2'
import type { TextBlock } from './blocks.ts'

/** Reads what a page says: headings, paragraphs and lists. What only a browser needs is passed over, and nothing is fetched. */
export function blocksOfHtml(html: string): readonly TextBlock[] {
  const reading = new PageReading()
  const parser = new Parser(reading)
  parser.write(html)
  parser.end()
  return reading.blocks
}

/** Tells whether a text is a page, or a piece of one. */
export function isHtml(text: string): boolean {
  if (/^\s*(?:<!doctype html|<html|<body|<head)\b/i.test(text)) return true
  return /<\/(?:p|div|li|ul|ol|dl|h[1-6]|table|section|article|body)>/i.test(text) || /(?:<p>[^]*){2}/i.test(text)
}

/** Parts of a page that are not its text. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'nav',
  'footer',
  'head',
  'iframe',
  'object',
  'select',
  'button',
  'textarea',
  'audio',
  'video',
  'canvas',
])

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Elements that never have an end. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** What is gathered while a page is read from its beginning to its end, without calling itself however deep it is. */
class PageReading {
  readonly blocks: TextBlock[] = []
  private text = ''
  private kind: TextBlock['kind'] = 'paragraph'
  /** How deep we stand within something that is passed over; 0 where we read. */
  private hidden = 0
  /** The number that the next item of each list we stand in has; null in one without numbers. */
  private readonly lists: (number | null)[] = []

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (VOID.has(name)) return this.breakLine(name)
    if (this.hidden > 0 || PASSED_OVER.has(name) || isHidden(attributes)) {
      this.hidden += 1
      return
    }
    if (INLINE.has(name)) return
    if (name === 'td' || name === 'th') {
      this.text += this.text.trim() === '' ? '' : ': '
      return
    }
    this.end()
    if (name === 'ol' || name === 'ul') this.lists.push(name === 'ol' ? 1 : null)
    this.kind = kindOf(name)
  }

  ontext(text: string): void {
    if (this.hidden === 0) this.text += text.replace(/\s+/g, ' ')
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return
    if (this.hidden > 0) {
      this.hidden -= 1
      return
    }
    if (INLINE.has(name) || name === 'td' || name === 'th') return
    this.end()
    if (name === 'ol' || name === 'ul') this.lists.pop()
  }

  onend(): void {
    this.end()
  }

  private breakLine(name: string): void {
    if (this.hidden === 0 && name === 'br') this.text += '\n'
    if (this.hidden === 0 && name === 'hr') this.end()
  }

  private end(): void {
    const text = this.text
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim()
    if (text !== '') this.blocks.push({ kind: this.kind, text: this.kind === 'item' ? `${this.mark()} ${text}` : text })
    this.text = ''
    this.kind = 'paragraph'
  }

  private mark(): string {
    const number = this.lists.at(-1) ?? null
    if (number === null) return '-'
    this.lists[this.lists.length - 1] = number + 1
    return `${number}.`
  }
}

function kindOf(name: string): TextBlock['kind'] {
  if (name === 'h1') return 'title'
  if (/^h[2-6]$|^(?:dt|summary|caption)$/.test(name)) return 'heading'
  return name === 'li' ? 'item' : 'paragraph'
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, style = '' } = attributes
  return hidden !== undefined || attributes['aria-hidden'] === 'true' || /display\s*:\s*none/i.test(style)
}
