import { writeFileSync } from 'node:fs'
import { lessons, train } from './train.ts'

// Makes the classifier's weights again, after phrases, features or normalisation have changed.
writeFileSync(
  new URL('../../../src/core/safety/weights.json', import.meta.url),
  `${JSON.stringify(train(lessons()), null, 1)}\n`,
)
