import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readLexicon } from '../../src/content/files/lexicon.ts'
import { createClassifier } from '../../src/core/matcher/classify.ts'
import { decide } from '../../src/core/matcher/decide.ts'
import SURENESS from '../../src/core/matcher/sureness.json' with { type: 'json' }
import { studyOf } from '../../src/core/matcher/training/build.ts'
import { calibrate } from '../../src/core/matcher/training/calibrate.ts'
import { distort } from '../../src/core/matcher/training/distort.ts'
import { holdOut } from '../../src/core/matcher/training/hold-out.ts'
import { learned } from '../../src/core/matcher/training/learn.ts'
import { lessonsFrom } from './contenders.ts'
import { examinedOf, readSet, WHERE } from './rows.ts'

const OPTIONS = {
  data: { type: 'string' },
  set: { type: 'string', default: 'clinc150_shot10' },
  sureness: { type: 'string', multiple: true },
} as const

/**
 * Measures what a public set's questions get: said at once, shown first, or not, by how sure the matcher ships to be, and by what was
 * learnt to other files, such as without that very set: `npm run sureness -- --data DIR --without clinc150_full --to FILE`.
 */
export async function benchSureness(args: readonly string[]): Promise<void> {
  const { data, set, sureness = [] } = parseArgs({ args: [...args], options: OPTIONS }).values
  if (data === undefined)
    throw new Error(`npm run bench -- sureness --data DIR [--set NAME] [--sureness FILE …]\n\n${WHERE}`)
  const [lexicon, rows] = [await readLexicon(), readSet(data, set)]
  const { lessons, labels } = lessonsFrom(rows.filter(({ split }) => split === 'train'))
  const study = studyOf(lessons, lexicon)
  const heldOut = holdOut(study, lexicon, distort)
  const knowing = { ...learned(study), intents: lessons.map(({ id }) => id) }
  const classifier = createClassifier(knowing, lexicon)
  const examined = examinedOf(rows)
  const seen = [...examined.rows, ...examined.outside].map(row => ({
    row,
    classification: classifier.classify(classifier.correct(row.text)),
  }))
  for (const [name, weights] of [['what ships', SURENESS] as const, ...sureness.map(readWeights)]) {
    const model = { ...knowing, calibration: calibrate(heldOut, weights) }
    const said = seen.map(({ row, classification }) => {
      const match = decide(classification, model, weights)
      const first = match.candidates[0]?.intent
      return {
        kind: match.kind,
        isInside: !row.split.startsWith('oos_'),
        isRight: first !== undefined && labels.get(first) === row.intent,
      }
    })
    const inside = said.filter(({ isInside }) => isInside)
    const outside = said.filter(({ isInside }) => !isInside)
    const share = (some: typeof said, all: typeof said): string => ((100 * some.length) / (all.length || 1)).toFixed(1)
    const of = (kind: string, isRight: boolean): string =>
      share(
        inside.filter(one => one.kind === kind && one.isRight === isRight),
        inside,
      )
    const cells = [of('confident', true), of('leading', true), of('leading', false), of('confident', false)]
    const wrongly = share(
      outside.filter(({ kind }) => kind === 'confident' || kind === 'leading'),
      outside,
    )
    console.log(`${set}, ${name}: ${cells.join(' · ')}, none of ours said or shown ${wrongly}`)
  }
}

function readWeights(path: string): readonly [name: string, weights: typeof SURENESS] {
  return [path, JSON.parse(readFileSync(path, 'utf8')) as typeof SURENESS]
}
