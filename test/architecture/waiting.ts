import { Visitor } from 'oxc-parser'
import { lineAt } from '../sources/source.ts'
import type { Source } from '../sources/source.ts'
import { stands } from './directions.ts'

/** What waits, is done again, or runs aside, and what src/async has in its place. */
const IN_PLACE_OF: Readonly<Record<string, string>> = {
  setTimeout: 'pause, after or within',
  setInterval: 'every',
  fetch: 'fetchWithin',
  'AbortSignal.timeout': 'within or fetchWithin',
  'node:timers': 'pause, after or within',
  'node:timers/promises': 'pause or within',
  'node:worker_threads': 'openAside or callAside',
}

/** Says where something waits by a clock of its own, calls without a deadline, or starts a thread, but for src/async. */
export function strayWaits({ path, text, program, imports }: Source): readonly string[] {
  // What browsers run reaches nothing of ours.
  if (stands(path, 'src/async') || stands(path, 'src/console/assets')) return []
  const found = imports.flatMap(({ specifier, line }) =>
    complaint(path, line, specifier.replace(/^(?=timers|worker_)/, 'node:')),
  )
  new Visitor({
    CallExpression: ({ callee, start }) => {
      const called = text.slice(callee.start, callee.end).replace(/^globalThis\./, '')
      found.push(...complaint(path, lineAt(text, start), called))
    },
  }).visit(program)
  return found
}

function complaint(path: string, line: number, what: string): readonly string[] {
  return Object.hasOwn(IN_PLACE_OF, what) ? [`${path}:${line} has ${what}; src/async has ${IN_PLACE_OF[what]}`] : []
}
