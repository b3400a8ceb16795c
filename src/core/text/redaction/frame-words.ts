import { FUNCTION_WORDS } from '../function-words.ts'
import { isAskedAbout } from './known-words.ts'

/** One word as it is read where it stands: in small letters, what stands before it, and whether a sentence begins with it. */
export interface FrameWord {
  readonly lower: string
  readonly gap: string
  readonly begins: boolean
}

/** Words that tell who somebody is by where they stand: from a place up to, but not including, another. */
export type Told = readonly [from: number, to: number]

/** Finds, at one place, what tells who somebody is; null where nothing does. */
export type Frame = (words: readonly FrameWord[], at: number) => Told | null

/** Words that end what may be a name, besides those that only hold a sentence together. */
const ENDS: ReadonlySet<string> = new Set(
  `after before since during while without until till between against near around behind opposite above beside next every last first
  second third later ago years year months weeks days hours minutes together alone again lately recently already once twice almost
  everywhere somewhere anywhere home im i'm ive i've id i'd dont don't cant can't wont won't didnt didn't isnt isn't its it's
  hes he's shes she's theyre they're were we're thats that's whos who's who died dies passed said says told asked wants wanted needs
  needed keeps kept feels felt left came comes goes went gets got lost helps helped hates hated loves loved lives lived works worked
  ran hit hits bit bites died starts started stopped stops began begins ended knows knew thinks thought makes became becomes turned
  $`.split(/\s+/),
)

/** Adjectives that only hold a sentence together, unless something follows that they belong to: “the old dairy”. */
const SMALL: ReadonlySet<string> = new Set('old new big small little great good nice second third first'.split(' '))

/** Where the words end that stand in a row from a place on and may name something; the place itself where there are none. */
export function endOfNames(words: readonly FrameWord[], from: number, most = 3): number {
  let to = from
  while (to < from + most && (to === from || follows(words, to)) && mayName(words, to)) to += 1
  return to
}

/** A word that goes on right behind the one before it. */
export function follows(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]
  return word !== undefined && !word.begins && /^[\s-]$/.test(word.gap)
}

/** Not one that holds a sentence together, nor what everybody is asked about. */
export function mayName(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? '$'
  if (SMALL.has(word)) return follows(words, at + 1) && mayName(words, at + 1)
  return /^\p{L}/u.test(word) && !ENDS.has(word) && !FUNCTION_WORDS.has(word) && !isAskedAbout(word)
}

/** Neither a word that holds a sentence together nor one that ends what may be a name. */
export function isContent(words: readonly FrameWord[], at: number): boolean {
  const word = words[at]?.lower ?? '$'
  return /^\p{L}/u.test(word) && !ENDS.has(word) && (!FUNCTION_WORDS.has(word) || SMALL.has(word))
}

/** The word at a place, or `$` where there is none or another sentence begins. */
export function wordFrom(words: readonly FrameWord[], at: number): string {
  return follows(words, at) ? (words[at]?.lower ?? '$') : '$'
}

/** The word so far before a place in the same sentence, or `^`. */
export function wordBefore(words: readonly FrameWord[], at: number, back = 1): string {
  for (let here = at; here > at - back; here--) if (words[here]?.begins !== false) return '^'
  return words[at - back]?.lower ?? '^'
}
