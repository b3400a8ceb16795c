import { styleText } from 'node:util'
import type { DifferenceLine, FileDifference } from '../../content/files/difference.ts'
import type { FileClash } from '../../content/editing/merge.ts'
import type { Io } from './io.ts'
import { hasColours, strong } from './print.ts'

/** Differences for human eyes: by file, each line with what became of it. */
export function differenceLines(differences: readonly FileDifference[], io: Io): readonly string[] {
  return differences.flatMap(({ path, kind, lines }) => [
    strong(`${path}  (${kind})`, io),
    ...lines.map(line => oneLine(line, io)),
    '',
  ])
}

/** Clashes for human eyes: what both sides wrote in the same place. */
export function clashLines(clashes: readonly FileClash[], io: Io): readonly string[] {
  return clashes.flatMap(({ path, clashes: places, mine, theirs }) => [
    strong(`${path}  (changed on both sides)`, io),
    ...(mine === null ? ['  You took this file out; the edition changes it.'] : []),
    ...(theirs === null ? ['  The edition takes this file out; you changed it.'] : []),
    ...places.flatMap(place => [
      ...place.theirs.map(text => `  edition  ${text}`),
      ...place.mine.map(text => `  folder   ${text}`),
      '',
    ]),
  ])
}

const SIGNS = { same: '  ', added: '+ ', removed: '- ', gap: '  …' } as const

function oneLine({ kind, text }: DifferenceLine, io: Io): string {
  const line = `  ${SIGNS[kind]}${text}`
  if (!hasColours(io) || kind === 'same' || kind === 'gap') return line
  return styleText(kind === 'added' ? 'green' : 'red', line, { validateStream: false })
}
