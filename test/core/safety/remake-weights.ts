import { writeFileSync } from 'node:fs'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { lessons } from './lessons.ts'
import { train } from '../../../src/core/safety/training/train.ts'
import { digestOf } from './digest.ts'

// Makes the classifier's weights again, after phrases, features, signs or normalisation have changed.
const all = lessons()
const learnt = train(all, await readLexicon())
const weights = { madeFrom: digestOf(all, learnt.clusters), ...learnt }
writeFileSync(
  new URL('../../../src/core/safety/classifier/weights.json', import.meta.url),
  `${JSON.stringify(weights, null, 1)}\n`,
)
