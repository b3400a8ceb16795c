import { createHash } from 'node:crypto'
import { clustersIn } from '../../../src/core/safety/classifier/features.ts'
import { analyseExample, type DangerExample } from '../../../src/core/safety/training/danger-example.ts'
import type { VoicedPassage } from './voice/learn-voice.ts'
import { partsOf } from '../../../src/core/safety/training/parts.ts'

/** A cheap stand-in for learning all again: changes with any example, and with what is seen in every fortieth. */
export function digestOf(examples: readonly DangerExample[], clusters: readonly string[]): string {
  const names = clustersIn(clusters)
  const sampled = examples.filter((_, at) => at % 40 === 0).flatMap(example => partsOf(analyseExample(example), names))
  const hash = createHash('sha256')
  for (const { text, kind, weight } of examples) hash.update(`${text}\n${kind} ${weight}\n`)
  for (const { features } of sampled) hash.update(`${features.join('|')}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The same of the second voice: changes with any passage, how it is read, and how much it counts. */
export function digestOfVoice(passages: readonly VoicedPassage[]): string {
  const hash = createHash('sha256')
  for (const { text, stems, isDanger, weight } of passages)
    hash.update(`${text}\n${stems.join(' ')} ${isDanger} ${weight}\n`)
  return hash.digest('hex').slice(0, 16)
}
