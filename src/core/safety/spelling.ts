import { SIGNS } from './signals.ts'
import { SLANG } from './slang.ts'

/** Puts a mistyped word right where it can only mean one of the words we listen for; gives any other word back. */
export function respell(word: string): string {
  const plain = unstretch(word)
  if (LISTENED.has(plain) || KNOWN.has(plain)) return plain
  return SLIPS.get(plain) ?? unswapped(plain)
}

// Two neighbouring letters changed places, in any word the signs are written with.
function unswapped(word: string): string {
  if (word.length < 5 || word.length > 14 || OTHERS.has(word)) return word
  return swapsOf(word).find(swapped => KNOWN.has(swapped)) ?? word
}

/** Tells whether a word is one of those we listen for, rightly spelt. */
export function isListenedFor(word: string): boolean {
  return LISTENED.has(word) || SLANG.has(word)
}

/** Takes a run of letters without spaces apart into words we listen for. Null when anything is left over. */
export function split(run: string): string | null {
  const ways: (string | null)[] = ['']
  for (let end = 1; end <= run.length; end += 1) ways.push(lastWord(run, end, ways))
  return ways[run.length]?.trim() || null
}

function lastWord(run: string, end: number, ways: readonly (string | null)[]): string | null {
  for (let start = Math.max(0, end - 9); start < end; start += 1) {
    const before = ways[start]
    const word = run.slice(start, end)
    if (before !== null && before !== undefined && RUN_TOGETHER.has(word)) return `${before} ${word}`
  }
  return null
}

// "dieeee" and "killlll": three or more of a letter are two, or one where that is a word we listen for.
function unstretch(word: string): string {
  if (!/(.)\1/.test(word) || LISTENED.has(word)) return word
  const doubled = word.replaceAll(/(.)\1{2,}/g, '$1$1')
  if (LISTENED.has(doubled) || SLANG.has(doubled)) return doubled
  if (word.length < 4) return doubled
  const single = word.replaceAll(/(.)\1+/g, '$1')
  return LISTENED.has(single) || SLANG.has(single) ? single : doubled
}

const WORDS =
  'want wants wanted wanting wish wished need going about planning plan planned thinking think thought thoughts feel feeling ' +
  'ready tired living live life alive exist existing existence die dying dead death died kill killing killed kills myself ' +
  'himself herself themselves themself yourself suicide suicidal hang hanging hanged shoot shooting drown drowning overdose ' +
  'overdosed overdosing pills tablets medication bottle rope noose bridge knife razor blade wrists wrist cutting hurt hurting ' +
  'harm harming harmed self ending everything nothing anything everyone everybody nobody someone without better worth point ' +
  'reason goodbye forever tonight tomorrow anymore never would could should cannot because sleep wake waking disappear pain ' +
  'painless suffering friend brother sister mother father daughter husband boyfriend girlfriend partner parents threatened ' +
  'threatens raped abused abusing abusive assaulted beating molested strangled choked choking punched kicked hitting scared ' +
  'afraid danger breathe breathing chest heart attack unconscious bleeding blood murder stab stabbing jump jumping ' +
  'burden hopeless worthless pointless miss people hear hearing voices poison swallowed stopped letter letters note written ' +
  'final decision method attempt attempted them with this that have been just they there here leave leaving world talking ' +
  'said told really kids child children family saying killer hits beats'

const LISTENED: ReadonlySet<string> = new Set([
  ...WORDS.split(' '),
  'i',
  'to',
  'my',
  'it',
  'all',
  'cut',
  'end',
  'gun',
  'not',
  'be',
])

// Real words that are one slip away from a word we listen for.
const OTHERS: ReadonlySet<string> = new Set(
  (
    'waned waning wised panned panning planed though tried exits exiting shooing shooting downing overdoing tables tablet ' +
    'mediation bride writs noting bother parent threaten abuse choke sacred scare breath vices voice written three leaving ' +
    'barley brunt alter minuet suing tires crabs liens craved rarest incest dairy potion rails betas hurst ' +
    'leavings taking rally beast beats best fried fiend lief waiting wating'
  ).split(' '),
)

// Neighbouring letters swapped in words of four letters and more, one letter lost in words of five and more.
const SLIPS: ReadonlyMap<string, string> = new Map(
  WORDS.split(' ')
    .flatMap(word => slipsOf(word).map(slip => [slip, word] as const))
    .filter(([slip]) => !LISTENED.has(slip) && !OTHERS.has(slip) && !SLANG.has(slip))
    .concat([
      ...(['dei', 'di', 'diee'] as const).map(slip => [slip, 'die'] as const),
      ...(['kil', 'kll', 'kiil', 'klil', 'ikll'] as const).map(slip => [slip, 'kill'] as const),
      ...(['wnt', 'wnat', 'awnt', 'watn'] as const).map(slip => [slip, 'want'] as const),
      ...(['myslef', 'mysefl', 'meslf', 'mysleff', 'myselff'] as const).map(slip => [slip, 'myself'] as const),
    ]),
)

const KNOWN: ReadonlySet<string> = new Set(
  SIGNS.flatMap(sign => sign.says.alternatives.flatMap(({ words }) => [...words])),
)

function slipsOf(word: string): readonly string[] {
  const lost = Array.from(word.slice(1), (_, at) => word.slice(0, at + 1) + word.slice(at + 2))
  return [...(word.length > 3 ? swapsOf(word) : []), ...(word.length > 5 ? lost : [])]
}

/** Every word that two neighbouring letters changing places would give. */
export function swapsOf(word: string): readonly string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2))
}

const RUN_TOGETHER: ReadonlySet<string> = new Set(
  'i im want wanna to die kill killing my self myself end it all life suicide suicidal be dead not live dont anymore need cut hang shoot gonna going am feel hurt kms wish was were hate'.split(
    ' ',
  ),
)
