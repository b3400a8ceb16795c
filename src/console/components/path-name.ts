/** Name of a content file for people who do not think in files. */
export function pathName(path: string): string {
  if (path === '_clinic.yml') return 'Clinic facts'
  if (path === '_helplines.yml') return 'Help lines'
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '').replaceAll('-', ' ')
  return path.startsWith('_sources/') ? `Text: ${name}` : name.charAt(0).toUpperCase() + name.slice(1)
}

/** A content file as the check names it, perhaps with a line. */
const FILE = /(?:[\w-]+\/)*[\w-]+\.(?:md|yml)(?::\d+)?/g

/** What the check says of a file, without file, line, rule and command: those are for who works in files. */
export function sayPlainly(text: string): string {
  return text
    .replace(/ \([a-z]+(?:-[a-z]+)*\)$/, '')
    .replace(/,? or type: .*?(?=\.$)/, '')
    .replace(FILE, path => `“${pathName(path.replace(/:\d+$/, ''))}”`)
    .replace(/,? line \d+/g, '')
}

/** What a finding of the check is about: a file, a topic by its id, or somebody's question. */
export function sayAbout(about: string): string {
  return /^[\w/.:-]+$/.test(about) ? pathName(about.replace(/:\d+$/, '')) : about
}
