import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse, type Analysis } from '../../src/core/safety/analyse.ts'
import { conclude } from '../../src/core/safety/conclude.ts'
import { toUtterance } from '../../src/core/model/turn.ts'
import { heldOutLetters } from '../core/safety/lessons.ts'
import { mustGetCard, readCases } from './safety-cases.ts'

interface Point {
  /** Share of what is safe that gets it, and of what is danger. */
  readonly wrong: number
  readonly caught: number
}

interface Curve {
  readonly name: string
  readonly points: readonly Point[]
  readonly chosen: Point
}

interface Heard {
  readonly analysis: Analysis
  readonly isDanger: boolean
}

/** How far the odds of the classifier are moved, to either side of where they stand. */
const SHIFTS = Array.from({ length: 61 }, (_, at) => (at - 30) / 5)

/**
 * Draws how much is caught against how much is raised wrongly, as the classifier is made surer or less sure of everything:
 * `npm run bench -- curve --cases FILE.jsonl --out docs/safety-curve.svg`. The bounds that were chosen are marked.
 */
export function benchCurve(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { cases: { type: 'string' }, out: { type: 'string' } } })
  const letters = heldOutLetters().flatMap(({ text, kind }) => heard(text, kind !== 'none'))
  const cases = readCases(values.cases ?? '').flatMap(one => heard(one.text, mustGetCard(one)))
  const sets = [...(cases.length > 0 ? [['messages', cases] as const] : []), ['letters kept', letters] as const]
  const curves = sets.flatMap(([name, all]) => [
    curveOf(`${name}: card`, all, ['crisis']),
    curveOf(`${name}: sees help`, all, ['crisis', 'worry']),
  ])
  for (const { name, chosen } of curves)
    console.log(`${name.padEnd(28)} caught ${percent(chosen.caught)}, raised wrongly ${percent(chosen.wrong)}`)
  if (values.out) writeFileSync(values.out, draw(curves))
}

function heard(text: string, isDanger: boolean): readonly Heard[] {
  const utterance = toUtterance(text)
  const analysis = utterance && analyse(utterance)
  return analysis ? [{ analysis, isDanger }] : []
}

function curveOf(name: string, all: readonly Heard[], levels: readonly string[]): Curve {
  const at = (shift: number): Point => {
    const got = (isDanger: boolean): number => {
      const own = all.filter(one => one.isDanger === isDanger)
      return own.filter(one => levels.includes(conclude(moved(one.analysis, shift), []).level)).length / own.length
    }
    return { wrong: got(false), caught: got(true) }
  }
  return { name, points: SHIFTS.map(at), chosen: at(0) }
}

function moved(analysis: Analysis, shift: number): Analysis {
  const { chance } = analysis.classification
  const odds = Math.log(chance / (1 - chance)) + shift
  return { ...analysis, classification: { ...analysis.classification, chance: 1 / (1 + Math.exp(-odds)) } }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

const [SIZE, EDGE] = [480, 50]
const COLOURS = ['#1b6ca8', '#7fb3d5', '#a8431b', '#e0a987'] as const

function draw(curves: readonly Curve[]): string {
  const lines = curves.map(({ points, chosen, name }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? '#000'
    const path = points.map(point => place(point).join(',')).join(' ')
    const [x, y] = place(chosen)
    const key = EDGE + 20 + at * 20
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>
<circle cx="${x}" cy="${y}" r="5" fill="${colour}"/>
<text x="${SIZE - 10}" y="${SIZE - key}" text-anchor="end" fill="${colour}">${name}: ${percent(chosen.caught)} at ${percent(chosen.wrong)}</text>`
  })
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(share => {
    const [x, y] = place({ wrong: share, caught: share })
    return `<text x="${x}" y="${SIZE - EDGE + 18}" text-anchor="middle">${100 * share}</text><text x="${EDGE - 8}" y="${y + 4}" text-anchor="end">${100 * share}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12" role="img" aria-label="Share of danger caught against share of safe messages raised wrongly">
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<path d="M${EDGE},${EDGE - 20} V${SIZE - EDGE} H${SIZE - 10}" fill="none" stroke="#555"/>
${ticks.join('\n')}
<text x="${SIZE / 2}" y="${SIZE - 12}" text-anchor="middle">raised wrongly, % of what is safe</text>
<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">caught, % of what is danger</text>
${lines.join('\n')}
</svg>
`
}

function place({ wrong, caught }: Point): readonly [x: number, y: number] {
  const room = SIZE - EDGE - 30
  return [Math.round(EDGE + wrong * (room - 10)), Math.round(SIZE - EDGE - caught * room)]
}
