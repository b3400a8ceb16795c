import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../sources/read-sources.ts'

/** Puts what was measured between its marks, `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`, in docs/benchmarks.md. */
export function writeSection(name: string, section: string): void {
  const file = join(ROOT, 'docs/benchmarks.md')
  const [start, end] = [`<!-- bench:${name} -->\n`, `\n<!-- /bench:${name} -->`]
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md needs the marks ${start.trim()} and ${end.trim()}.`)
  writeFileSync(file, `${text.slice(0, from + start.length)}\n${section}\n${text.slice(to)}`)
}
