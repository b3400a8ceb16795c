import { sayFact, sayFactsIn } from './say-fact.ts'

/** Name of a content file for people who do not think in files. */
export function pathName(path: string): string {
  if (path === '_clinic.yml') return 'Clinic facts'
  if (path === '_helplines.yml') return 'Help lines'
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '').replaceAll('-', ' ')
  return path.startsWith('_sources/') ? `Text: ${name}` : name.charAt(0).toUpperCase() + name.slice(1)
}

/** A word that names a content file, perhaps with a line, and the marks around it. */
const FILE = /^([^\w/-]*)([\w/-]+\.(?:md|yml))(?::\d+)?(\W*)$/

/** What the check says of a file, without file, line, rule and command: those are for who works in files. */
export function sayPlainly(text: string): string {
  return withoutCommand(text.replace(/ \([a-z]+(?:-[a-z]+)*\)$/, ''))
    .replace(/\S+/g, word =>
      word.replace(FILE, (_, before: string, path: string, after: string) => `${before}“${pathName(path)}”${after}`),
    )
    .replace(/\{\{[^{}]{1,120}\}\}/g, found => sayFactsIn(found))
    .replace(/(?<=under a name such as )[\w-]+(?:\.[\w-]+)+/g, found => `“${sayFact(found)}”`)
    .replace(/,? line \d+/g, '')
    .replace(/(?<=like this: )[a-zA-Z]{2,20}: (?=\S)/, '')
}

const COMMAND = ' or type: '

/** A command is the last thing that a sentence offers. */
function withoutCommand(text: string): string {
  const at = text.indexOf(COMMAND)
  return at < 0 || !text.endsWith('.') ? text : `${text.slice(0, at).replace(/,$/, '')}.`
}

/** What a finding of the check is about: a file, a topic by its id, or somebody's question. */
export function sayAbout(about: string): string {
  return /^[\w/.:-]+$/.test(about) ? pathName(about.replace(/:\d+$/, '')) : about
}
