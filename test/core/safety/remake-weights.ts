import { readFileSync, writeFileSync } from 'node:fs'
import { decodeLexicon } from '../../../src/core/text/lexicon.ts'
import { lessons } from './lessons.ts'
import { train } from '../../../src/core/safety/training/train.ts'
import { digestOf } from './digest.ts'

// Makes the classifier's weights again, after phrases, features, signs or normalisation have changed.
const all = lessons()
// What words mean by WordNet's explanations alone, of which the clusters are made: the table that the matcher had until it got one
// fitted to sentences. Another would move every cluster.
const explained = decodeLexicon(readFileSync(new URL('./explained-words.bin', import.meta.url)))
if (explained === null) throw new Error('explained-words.bin is broken. Take it from the repository again.')
const learnt = train(all, explained)
const weights = { madeFrom: digestOf(all, learnt.clusters), ...learnt }
writeFileSync(
  new URL('../../../src/core/safety/classifier/weights.json', import.meta.url),
  `${JSON.stringify(weights, null, 1)}\n`,
)
