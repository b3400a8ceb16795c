import { seededRandom } from '../../../src/core/matcher/training/random.ts'
import { UTTERANCE_MAX } from '../../../src/core/model/turn.ts'

/** Draws a whole number below a limit. */
type Draw = (limit: number) => number

/** Makes a piece of a text: short ones are repeated or strung together up to its size. */
type Piece = (draw: Draw) => string

/** How sizes are spread: evenly over their powers of two up to four thousand, and this share of all at the limit. */
export interface Spread {
  readonly shareAtLimit: number
}

/** The text of a number: the same for the same seed, so that a run can go on where it ended. */
export function hostileText(seed: number, at: number, { shareAtLimit }: Spread): string {
  const draw = seededRandom((seed * 0x9e3779b1) ^ (at * 0x85ebca6b) ^ 0x27d4eb2f)
  for (let warm = 0; warm < 8; warm += 1) draw(2)
  const isAtLimit = draw(100_000) < shareAtLimit * 100_000
  const size = isAtLimit ? UTTERANCE_MAX : Math.min(4000, 1 + draw(2 ** (1 + draw(12))))
  const text = MAKERS[draw(MAKERS.length)]?.(draw, size) ?? ''
  // A surrogate may lose its other half here, as it does where platforms cut.
  return text.slice(0, size)
}

type Maker = (draw: Draw, size: number) => string

function pick<T>(draw: Draw, list: readonly [T, ...T[]]): T {
  return list[draw(list.length)] ?? list[0]
}

/** One unit, repeated to the end. */
function again(piece: Piece): Maker {
  return (draw, size) => {
    const unit = piece(draw) || 'x'
    return unit.repeat(Math.ceil(size / unit.length))
  }
}

/** Pieces, each drawn anew, with something or nothing between them. */
function strung(piece: Piece): Maker {
  return (draw, size) => {
    const between = pick(draw, ['', ' ', ' ', '\n', '. ', ', ', '-', '\u200b', '\u3000', '! '])
    let text = ''
    while (text.length < size) text += piece(draw) + between
    return text
  }
}

const anyCodePoint: Piece = draw => String.fromCodePoint(draw(0x110000))
const inPlane: Piece = draw => String.fromCodePoint(pick(draw, [0, 1, 2, 3, 14]) * 0x10000 + draw(0xfffe))
const halfPair: Piece = draw => String.fromCharCode(0xd800 + draw(0x800))
const stack: Piece = draw =>
  'aдا'.charAt(draw(3)) + Array.from({ length: draw(60) }, () => String.fromCharCode(0x300 + draw(0x70))).join('')
const opened: Piece = draw => pick(draw, ['ﷲ', 'ﷺ', '㍿', '㌀', 'ﬃ', '⑽', '🄐', '﷽', '½', '…', 'ℵ'])
const hidden: Piece = draw =>
  pick(draw, ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u2800', '\u{e0041}', '\ufe0f'])
const rightToLeft: Piece = draw =>
  pick(draw, ['\u202e', '\u202d', '\u2066', '\u2069', '\u200f']) +
  pick(draw, ['מוות', 'موت', 'أريد أن أموت', 'die', 'עזרה'])
const face: Piece = draw =>
  pick(draw, ['👨‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇩🇪', '💀', '🔫', '1️⃣', '😂', '❤️‍🔥']) + pick(draw, ['', '\u200d', '\ufe0f', '🏿'])
const script: Piece = draw => {
  const from = pick(draw, [0x61, 0x391, 0x430, 0x5d0, 0x627, 0x905, 0xe01, 0x3041, 0x4e00, 0xac00, 0x10d0, 0x1f00])
  return String.fromCharCode(from + draw(24))
}
const longWord: Piece = draw => Array.from({ length: 20 + draw(400) }, () => script(draw)).join('')
const sign: Piece = draw =>
  pick(draw, [
    'i want to die',
    'i do not want to die',
    'kill myself',
    'he is going to hurt me',
    'goodbye everyone',
    'i took all the pills',
    'my friend is suicidal',
    'better off without me',
    'ich will sterben',
    'quiero morir',
  ])
const word: Piece = draw =>
  pick(draw, [
    'i',
    'want',
    'to',
    'die',
    'not',
    'kill',
    'my',
    'self',
    'he',
    'would',
    'never',
    'if',
    'the',
    'film',
    'tonight',
    'end',
    'it',
    'price',
    'therapy',
    'session',
    'how',
    'much',
    '?',
    ',',
    'you',
    'but',
  ])
const nearSign: Piece = draw => {
  const said = Array.from(sign(draw))
  said.splice(draw(said.length), draw(2), script(draw))
  return said.join('')
}
const disguised: Piece = draw =>
  Array.from(sign(draw), letter => letter + pick(draw, ['', '', '\u200b', '.', ' ', '*', '\u0336', '-'])).join('')
const slackMark: Piece = draw =>
  pick(draw, [
    '<@U0ANNA>',
    '<!here>',
    '<#C1|x>',
    '<https://a.example|b>',
    '&lt;',
    '&amp;',
    '<',
    '>',
    '*',
    '_',
    '~',
    '`',
    '```',
    '> ',
    '<tel:1|',
    ':smile:',
    '<!date^1^{date}|x>',
    '|',
  ])
const discordMark: Piece = draw =>
  pick(draw, [
    '<@1>',
    '<@&2>',
    '<#3>',
    '</ask:4>',
    '<t:1:R>',
    '<:a:1>',
    '<a:b:2>',
    '||',
    '**',
    '__',
    '~~',
    '`',
    '```',
    '-# ',
    '# ',
    '>>> ',
    '[a](',
    'https://a.example/',
    '\\',
    '@everyone',
  ])
const digit: Piece = draw => pick(draw, ['0', '7', '1.', '2-', '+44 ', '٣', '१', '１', '²', '1 ', '12/', '('])
const quoteMark: Piece = draw =>
  pick(draw, ['"', "'", '’', '“', '«', '「', '&', '%', '{{', '}}', '\\', '\u0000', '\t', '\r\n', '@', 'a@'])
const mixedWord: Piece = draw =>
  `${pick(draw, ['a', 'die', 'kill', "a'"])}${script(draw)}${pick(draw, ['', 'b', '’', "'s"])}`

const PIECES: readonly Piece[] = [
  anyCodePoint,
  inPlane,
  halfPair,
  stack,
  opened,
  hidden,
  rightToLeft,
  face,
  script,
  longWord,
  sign,
  word,
  nearSign,
  disguised,
  slackMark,
  discordMark,
  digit,
  quoteMark,
  mixedWord,
]

const anything: Piece = draw => PIECES[draw(PIECES.length)]?.(draw) ?? ''

/** Every piece repeated, and strung together; all of them mixed; and danger behind and before whatever else. */
const MAKERS: readonly Maker[] = [
  ...PIECES.map(again),
  ...PIECES.map(strung),
  strung(anything),
  again(draw => anything(draw) + anything(draw)),
  (draw, size) => `${strung(anything)(draw, Math.max(0, size - 20))}. i want to die`,
]
