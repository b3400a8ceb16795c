import { isFactName } from '../content/editing/edit-clinic.ts'

/** The name of a fact in words: `fees.groupPrice` → `Fees: group price`. */
export function sayFact(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .replaceAll('.', ': ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The same among others of its group: `fees.groupPrice` → `Group price`. */
export function sayInGroup(name: string): string {
  return sayFact(name.split('.').at(-1) ?? name)
}

/** A fact that a text names, such as `{{fees.session}}`. */
const NAMED = /\{\{\s{0,9}([\w.-]{1,80})\s{0,9}\}\}/g

/** The same in words: a name that its words do not tell from another stays as it is. */
const SAID = /\{\{\s{0,9}([^{}]{1,120}?)\s{0,9}\}\}/g

/** The names of facts in a text, each once, in the order in which they stand there. */
export function factsNamed(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAMED)].flatMap(found => found[1] ?? []))]
}

/** A text with its facts named in words: `{{fees.session}}` → `{{Fees: session}}`. */
export function sayFactsIn(text: string, known: readonly string[] = []): string {
  return text.replace(NAMED, (all, name: string) => {
    const isOnly = known.every(other => other === name || sayFact(other) !== sayFact(name))
    return isOnly ? `{{${sayFact(name)}}}` : all
  })
}

/** A text with its facts filled in; one that says nothing is named. */
export function fillFactsIn(text: string, valueOf: (name: string) => string | null): string {
  return text.replace(NAMED, (all, name: string) => valueOf(name) ?? sayFactsIn(all))
}

/** Such a text as it is kept; facts that are not known get the name that their words would give a new one. */
export function readFactsIn(text: string, known: readonly string[]): string {
  return text.replace(SAID, (all, said: string) => {
    const name = known.includes(said) ? said : factNameIn(said, known)
    return name === null ? all : `{{${name}}}`
  })
}

/** The name of a fact that is called something in words, or would be; null where those cannot name one. */
export function factNameIn(said: string, known: readonly string[]): string | null {
  const words = said.trim().toLowerCase().replace(/\s+/g, ' ')
  const found = known.find(name => sayFact(name).toLowerCase() === words)
  if (found !== undefined || !said.includes(':')) return found ?? (isFactName(said.trim()) ? said.trim() : null)
  const name = words.replace(/ ?: ?/g, '.').replaceAll(' ', '-')
  return isFactName(name) ? name : null
}
