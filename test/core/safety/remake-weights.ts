import { writeFileSync } from 'node:fs'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { lessons } from './lessons.ts'
import { train } from './train.ts'

// Makes the classifier's weights again, after phrases, features, signs or normalisation have changed.
writeFileSync(
  new URL('../../../src/core/safety/classifier/weights.json', import.meta.url),
  `${JSON.stringify(train(lessons(), await readLexicon()), null, 1)}\n`,
)
