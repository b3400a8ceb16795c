import type { Trial } from '../../src/core/matcher/training/evaluate.ts'
import * as measure from '../../src/core/matcher/training/evaluate.ts'
import type { Contender, Trained } from './contenders.ts'
import { examinedOf } from './rows.ts'
import type { Row } from './rows.ts'
import { createTypist } from './typos.ts'

/** What came of one contender on one set. Shares are 0 to 1; null where the set has no questions to measure with. */
export interface Measured {
  readonly split: string
  readonly accuracy: number
  readonly ece: number
  readonly auroc: number | null
  readonly fpr95: number | null
  /** With one and with two machine-made slips in each question; null where not asked for. */
  readonly withSlips: readonly number[] | null
  readonly trainSeconds: number
  readonly micros: { readonly p50: number; readonly p99: number }
  readonly bytes: number | null
}

/** Seed of the machine-made slips. */
const SEED = 7

/** Trains a contender on a set's split `train` and examines it. */
export async function examine(contender: Contender, rows: readonly Row[], hasSlips: boolean): Promise<Measured> {
  const startedMs = performance.now()
  const trained = await contender.train(rows.filter(row => row.split === 'train'))
  const trainSeconds = (performance.now() - startedMs) / 1000
  const examined = examinedOf(rows)
  const { trials, micros } = await put([...examined.rows, ...examined.outside], trained, text => text)
  const inside = trials.filter(trial => trial.expected !== null)
  const [ours, others] = [familiarities(inside), familiarities(trials.filter(trial => trial.expected === null))]
  const slips = hasSlips ? [1, 2] : []
  const slipped: number[] = []
  for (const many of slips)
    slipped.push(measure.accuracy((await put(examined.rows, trained, createTypist(many, SEED))).trials))
  return {
    split: examined.split,
    accuracy: measure.accuracy(inside),
    ece: measure.calibrationError(inside),
    auroc: others.length > 0 ? measure.auroc(ours, others) : null,
    fpr95: others.length > 0 ? measure.falsePositivesAt95(ours, others) : null,
    withSlips: hasSlips ? slipped : null,
    trainSeconds,
    micros,
    bytes: trained.bytes,
  }
}

async function put(rows: readonly Row[], { guess }: Trained, type: (text: string) => string) {
  const micros = new Float64Array(rows.length)
  const trials: Trial<string>[] = []
  for (const [place, row] of rows.entries()) {
    const text = type(row.text)
    const startedMs = performance.now()
    const given = await guess(text)
    micros[place] = (performance.now() - startedMs) * 1000
    const expected = row.split.startsWith('oos_') ? null : row.intent
    trials.push({ expected, first: given.intent, confidence: given.confidence, familiarity: given.familiarity })
  }
  micros.sort()
  const at = (part: number): number => micros[Math.floor((rows.length - 1) * part)] ?? 0
  return { trials, micros: { p50: at(0.5), p99: at(0.99) } }
}

function familiarities(trials: readonly Trial<string>[]): readonly number[] {
  return trials.map(trial => trial.familiarity)
}
