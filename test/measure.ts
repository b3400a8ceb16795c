// The house in figures: `npm run measure`. Fails beyond the limits; the aims are for the eye.
import { MAY_IMPORT } from './architecture/houses.ts'
import { stands } from './architecture/directions.ts'
import { beyondLimits } from './measure/limits.ts'
import { measureSource } from './measure/measure-source.ts'
import type { Figures } from './measure/measure-source.ts'
import { summarize, toTable } from './measure/summarize.ts'
import { takeWalks } from './measure/walks.ts'
import { declaredTwice } from './architecture/type-names.ts'
import { findCycles, foldersOf } from './sources/find-cycles.ts'
import { readSources } from './sources/read-sources.ts'

const program = readSources('src', 'adapters')
const files = program.map(measureSource)
const tests = readSources('test').map(measureSource)

const rows = Object.keys(MAY_IMPORT)
  .map(house => [house, files.filter(({ path }) => stands(path, house))] as const)
  .filter(([, members]) => members.length > 0)
  .map(([house, members]) => summarize(house, members))
console.log(toTable([...rows, summarize('in all', files), summarize('test', tests)]))

const cycles = findCycles(program)
console.log(`\ncycles, types included  ${cycles.length}`)
console.log(`cycles of folders       ${findCycles(foldersOf(program)).length}`)
console.log(`type names twice        ${declaredTwice(program).length}`)
console.log(`test:src in lines       ${(lines(tests) / lines(files)).toFixed(2)}`)
console.log(`\nThree figures are median · 90th percentile · maximum. Lines of functions are lines of code.`)

const beyond = [...cycles.map(cycle => `cycle: ${cycle.join(' → ')}`), ...files.flatMap(beyondLimits)]
for (const one of beyond) console.log(`BEYOND THE LIMIT: ${one}`)
process.exitCode = beyond.length > 0 ? 1 : 0
if (process.argv[2] === 'walks') await tellWalks()

/** What three things that people do make run, each on a warm store: `npm run measure -- walks`. */
async function tellWalks(): Promise<void> {
  const walks = await takeWalks()
  const rows = walks.map(({ name, files: ran, functions, statements }) => ({
    walk: name,
    files: String(ran),
    functions: String(functions),
    statements: String(statements),
  }))
  console.log(`\n${toTable(rows)}`)
  process.exit()
}

function lines(measured: readonly Figures[]): number {
  return measured.reduce((sum, file) => sum + file.lines, 0)
}
