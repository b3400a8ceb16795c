import { anchorsOf, firstsOf, wordsIn } from './pattern-clues.ts'
import { readPattern, type PatternForm } from './pattern-text.ts'

/** A pattern over the words of a sentence. */
export interface Pattern {
  /** As it was written. */
  readonly texts: readonly string[]
  readonly alternatives: readonly Alternative[]
  /** Every word it names. */
  readonly words: ReadonlySet<string>
  /** Where a match that begins at a word ends; -1 when none begins there. */
  endOf(words: readonly string[], at: number): number
}

/** One of the texts of a pattern. */
export interface Alternative {
  /** Words a match can begin with; null when that cannot be told. */
  readonly firsts: ReadonlySet<string> | null
  /** Words of which every match holds at least one; null when there are none such. */
  readonly anchors: ReadonlySet<string> | null
  /** Where a match that begins at a word ends; -1 when none begins there. */
  endOf(words: readonly string[], at: number): number
}

/**
 * Compiles a pattern, written in words: `i <want> (to)? <die>`. `<name>` stands for an entry of the vocabulary, `_` for
 * any one word but "not" and "never", `~` for up to three words of the same clause, `,` for the end of a clause, `^` and `$` for the ends of
 * the sentence. `kill*` is a word that begins so. `!(…)` forbids what follows. Several texts are alternatives. Every
 * repetition is bounded, so that matching stays linear in the sentence.
 */
export function pattern(...texts: readonly string[]): Pattern {
  const forms = texts.map(readPattern)
  const alternatives = forms.map(alternativeOf)
  let begun: Begun | null = null
  return {
    texts,
    alternatives,
    get words() {
      return wordsIn(forms)
    },
    endOf(words, at) {
      begun ??= begunOf(alternatives)
      const end = tryAll(begun.by.get(words[at] ?? '') ?? [], words, at)
      return end >= 0 ? end : tryAll(begun.anywhere, words, at)
    },
  }
}

// The steps are made when a message first needs them: of thousands of alternatives, most people’s touch a few.
function alternativeOf(form: PatternForm): Alternative {
  let step: Step | null = null
  return {
    firsts: firstsOf(form),
    anchors: anchorsOf(form),
    endOf: (words, at) => (step ??= stepOf(form))(words, at, end => end),
  }
}

interface Begun {
  readonly by: ReadonlyMap<string, readonly Alternative[]>
  readonly anywhere: readonly Alternative[]
}

function begunOf(alternatives: readonly Alternative[]): Begun {
  const by = new Map<string, Alternative[]>()
  for (const alternative of alternatives) {
    for (const word of alternative.firsts ?? []) by.set(word, [...(by.get(word) ?? []), alternative])
  }
  return { by, anywhere: alternatives.filter(({ firsts }) => firsts === null) }
}

function tryAll(alternatives: readonly Alternative[], words: readonly string[], at: number): number {
  for (const alternative of alternatives) {
    const end = alternative.endOf(words, at)
    if (end >= 0) return end
  }
  return -1
}

/** Finds where a pattern first matches, beginning between two positions: begin and end of the match, or null. */
export function find(
  pattern: Pattern,
  words: readonly string[],
  from = 0,
  to = words.length,
): readonly [number, number] | null {
  for (let at = Math.max(0, from); at < to; at += 1) {
    const end = pattern.endOf(words, at)
    if (end >= 0) return [at, end]
  }
  return null
}

type Then = (at: number) => number
type Step = (words: readonly string[], at: number, then: Then) => number

function stepOf(form: PatternForm): Step {
  switch (form.is) {
    case 'word':
    case 'any':
      return rowStep(endStep, form)
    case 'gap':
      return gapStep
    case 'start':
      return (_, at, then) => (at === 0 ? then(at) : -1)
    case 'end':
      return (words, at, then) => (at === words.length ? then(at) : -1)
    case 'maybe':
      return maybeStep(stepOf(form.of))
    case 'no':
      return noStep(stepOf(form.of))
    case 'row':
      return form.of.reduceRight<Step>(rowStep, endStep)
    case 'either':
      return eitherStep(form.of)
  }
}

type Test = (word: string | undefined) => boolean

/** How one word is told to fit; null of what is not one word. */
function testOf(form: PatternForm): Test | null {
  if (form.is === 'any') return isOpen
  if (form.is !== 'word') return null
  const { words: known, stems } = form
  if (stems.length === 0) return word => word !== undefined && known.has(word)
  return word => word !== undefined && (known.has(word) || stems.some(stem => word.startsWith(stem)))
}

function endStep(_: readonly string[], at: number, then: Then): number {
  return then(at)
}

function isWord(word: string | undefined): boolean {
  return word !== undefined && word !== ','
}

// Any one word, but none that turns the rest into its opposite: "he never hit me" is not "he _ hit me".
function isOpen(word: string | undefined): boolean {
  return isWord(word) && word !== 'not' && word !== 'never'
}

// As few words as will do.
function gapStep(words: readonly string[], at: number, then: Then): number {
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const end = then(at + skipped)
    if (end >= 0) return end
    if (!isWord(words[at + skipped])) return -1
  }
  return -1
}

function maybeStep(step: Step): Step {
  return (words, at, then) => {
    const end = step(words, at, then)
    return end >= 0 ? end : then(at)
  }
}

function noStep(step: Step): Step {
  return (words, at, then) => (step(words, at, end => end) >= 0 ? -1 : then(at))
}

// Most of a row are words, of which nothing has to be kept while the rest is tried.
function rowStep(rest: Step, form: PatternForm): Step {
  const test = testOf(form)
  if (test) return (words, at, then) => (test(words[at]) ? rest(words, at + 1, then) : -1)
  const step = stepOf(form)
  return (words, at, then) => step(words, at, next => rest(words, next, then))
}

// Tries only what can begin with the word that stands there.
function eitherStep(forms: readonly PatternForm[]): Step {
  const choices = forms.map(form => ({ step: stepOf(form), firsts: firstsOf(form) }))
  const whatever = choices.filter(({ firsts }) => firsts === null).map(({ step }) => step)
  const words = new Set(choices.flatMap(({ firsts }) => [...(firsts ?? [])]))
  const begun = new Map<string, readonly Step[]>()
  for (const word of words)
    begun.set(
      word,
      choices.filter(({ firsts }) => firsts === null || firsts.has(word)).map(({ step }) => step),
    )
  return (said, at, then) => firstOf(begun.get(said[at] ?? '') ?? whatever, said, at, then)
}

function firstOf(steps: readonly Step[], ...[words, at, then]: Parameters<Step>): number {
  for (const step of steps) {
    const end = step(words, at, then)
    if (end >= 0) return end
  }
  return -1
}
