import { converse, NEW_CONVERSATION } from '../../src/core/answer/converse.ts'
import { typed } from '../fixtures/small-clinic.ts'
import { openShippedEdition } from '../journeys/shipped-edition.ts'
import { readSlack, type SlackPart } from './read-slack.ts'

/** What two people write, a picture of which stands in the README: one who asks, one in danger. */
const ASKED = ['what happens in the first session?', 'i dont want to be alive anymore'] as const

/** Of a picture and of one message in it, in pixels. */
const [WIDTH, GAP, PADDING] = [430, 20, 20]

/** How words are set: height of a line in pixels, and how many letters fit into one, as a browser's plain face sets them. */
const SET = {
  words: { size: 14, line: 20, letters: 51 },
  quiet: { size: 12, line: 17, letters: 60 },
  pressed: { size: 13, line: 40, letters: 56 },
} as const

/** Draws what people see on Slack: the words are the program's own, only the frame is drawn. An SVG, without its comments. */
export async function drawPicture(): Promise<string> {
  const edition = await openShippedEdition()
  const messages = ASKED.map((text, at) => {
    const { reply } = converse(typed(text, { id: String(at) }), NEW_CONVERSATION, edition)
    return drawMessage(text, readSlack({ ...reply, disclosure: null, notice: null }))
  })
  const height = Math.max(...messages.map(message => message.height))
  const drawn = messages.map(
    ({ marks }, at) =>
      `<g transform="translate(${at * (WIDTH + GAP) + 1} 1)"><rect width="${WIDTH}" height="${height}" rx="10" fill="#fff" stroke="#d5d9dd"/>\n${marks}</g>`,
  )
  const size = { width: messages.length * (WIDTH + GAP) - GAP + 2, height: height + 2 }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="Helvetica, Arial, sans-serif" role="img" aria-label="Two messages on Slack: an answer with its source, and help lines for somebody in danger; the way to a therapist under both.">
${drawn.join('\n')}
</svg>`
}

interface Drawn {
  readonly marks: string
  readonly height: number
}

function drawMessage(asked: string, parts: readonly SlackPart[]): Drawn {
  const marks: string[] = [
    textAt(PADDING, 32, `fill="#1d1c1d" font-size="14"`, `/therapy ${asked}`),
    textAt(PADDING, 66, `fill="#616061" font-size="12"`, 'Only visible to you'),
    textAt(PADDING, 88, `fill="#1d1c1d" font-size="15" font-weight="bold"`, 'Signpost'),
  ]
  let y = 96
  for (const part of parts) {
    const drawn = part.kind === 'pressed' ? drawButtons(part.texts, y) : drawWords(part, y)
    marks.push(drawn.marks)
    y = drawn.height
  }
  return { marks: marks.join('\n'), height: y + PADDING - 6 }
}

/** Words from some height on; the height where they end. */
function drawWords({ kind, texts }: SlackPart, from: number): Drawn {
  const { size, line, letters } = SET[kind]
  const colour = kind === 'quiet' ? '#616061' : '#1d1c1d'
  const lines = texts.flatMap(text => text.split('\n')).flatMap(text => (text === '' ? [''] : wrap(text, letters)))
  const marks = lines.map((text, at) =>
    textAt(PADDING, from + (at + 1) * line, `fill="${colour}" font-size="${size}"`, text),
  )
  return { marks: marks.join('\n'), height: from + lines.length * line + 8 }
}

/** Buttons in rows, as many as fit beside each other. */
function drawButtons(labels: readonly string[], from: number): Drawn {
  const { size, line } = SET.pressed
  let [x, y] = [PADDING, from + 6]
  const marks = labels.map(label => {
    const width = Math.round(label.length * size * 0.55) + 20
    if (x > PADDING && x + width > WIDTH - PADDING) [x, y] = [PADDING, y + line]
    const mark = `<rect x="${x}" y="${y}" width="${width}" height="${line - 8}" rx="5" fill="none" stroke="#9aa0a6"/>${textAt(x + width / 2, y + 21, `fill="#1d1c1d" font-size="${size}" text-anchor="middle"`, label)}`
    x += width + 8
    return mark
  })
  return { marks: marks.join('\n'), height: y + line + 2 }
}

function textAt(x: number, y: number, how: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" ${how}>${escaped}</text>`
}

/** Lines of at most so many letters, broken at spaces; a word that is longer stays whole. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
