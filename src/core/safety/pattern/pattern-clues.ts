import type { PatternForm } from './pattern-text.ts'

/** The words a match can begin with; null when that cannot be told. */
export function firstsOf(form: PatternForm): ReadonlySet<string> | null {
  const first = firsts(form)
  return first.empty ? null : first.words
}

/** Every word that forms name. What several of them share, as the vocabulary's entries are, is looked at once. */
export function wordsIn(forms: readonly PatternForm[]): ReadonlySet<string> {
  const words = new Set<string>()
  const seen = new Set<PatternForm>()
  const look = (form: PatternForm): void => {
    if (seen.has(form)) return
    seen.add(form)
    if (form.is === 'word') for (const word of form.words) words.add(word)
    else if (form.is === 'row' || form.is === 'either') form.of.forEach(look)
    else if (form.is === 'maybe' || form.is === 'no') look(form.of)
  }
  forms.forEach(look)
  return words
}

/** Words of which every match holds at least one, the rarest such set; null when there is none. */
export function anchorsOf(form: PatternForm): ReadonlySet<string> | null {
  switch (form.is) {
    case 'word':
      return form.stems.length > 0 ? null : form.words
    case 'either':
      return union(form.of.map(anchorsOf))
    case 'row':
      return form.of.map(anchorsOf).reduce(rarer, null)
    case 'any':
    case 'gap':
    case 'start':
    case 'end':
    case 'maybe':
    case 'no':
      return null
  }
}

function rarer(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (one === null || other === null) return one ?? other
  return frequency(one) <= frequency(other) ? one : other
}

function frequency(words: ReadonlySet<string>): number {
  return [...words].reduce((sum, word) => sum + (COMMON.has(word) ? 1000 : 1), 0)
}

const COMMON = new Set(
  (
    'i a the to my me it is am are was be been not and of in on for with this that you he she they we want need have has had do ' +
    'did will would can could all so if when but his her their him them just get go going feel think know how what who, ,'
  ).split(' '),
)

interface First {
  /** Null when any word will do. */
  readonly words: ReadonlySet<string> | null
  /** True when it can match nothing at all, so that what comes after may be first. */
  readonly empty: boolean
}

function firsts(form: PatternForm): First {
  switch (form.is) {
    case 'word':
      return { words: form.stems.length > 0 ? null : form.words, empty: false }
    case 'any':
      return { words: null, empty: false }
    case 'gap':
      return { words: null, empty: true }
    case 'start':
    case 'end':
    case 'no':
      return { words: new Set(), empty: true }
    case 'maybe':
      return { words: firsts(form.of).words, empty: true }
    case 'either':
      return together(form.of.map(firsts))
    case 'row':
      return inRow(form.of)
  }
}

function together(all: readonly First[]): First {
  return { words: union(all.map(first => first.words)), empty: all.some(first => first.empty) }
}

function inRow(forms: readonly PatternForm[]): First {
  const reached: First[] = []
  for (const form of forms) {
    reached.push(firsts(form))
    if (reached.at(-1)?.empty === false) break
  }
  return { words: union(reached.map(first => first.words)), empty: reached.every(first => first.empty) }
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  return sets.some(set => set === null) ? null : new Set(sets.flatMap(set => [...(set ?? [])]))
}
