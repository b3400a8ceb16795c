// Measures redaction: `npm run redaction` on our own lines, `npm run redaction -- FILE` on others', one a line with braces around
// what has to go. Prints figures, and the numbers of lines in which something stayed; no words.
import { readFileSync } from 'node:fs'
import { LINES_ABROAD } from './lines-abroad.ts'
import { ENGLISH_LINES, HARMLESS_LINES } from './lines-english.ts'
import { measure, type Share } from './measure.ts'

const [file] = process.argv.slice(2)
const lines = file === undefined ? [...ENGLISH_LINES, ...HARMLESS_LINES, ...LINES_ABROAD] : linesOf(file)
const { hidden, kept, left } = measure(lines)
console.log(`taken out  ${say(hidden)}`)
console.log(`kept       ${say(kept)} of the other words`)
if (left.length > 0) console.log(`stayed in  lines ${[...new Set(left.map(({ line }) => line))].join(', ')}`)

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
}

function say({ part, whole }: Share): string {
  return `${part} of ${whole}${whole === 0 ? '' : `, ${((part / whole) * 100).toFixed(1)} %`}`
}
