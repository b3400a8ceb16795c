import * as measure from '../../core/matcher/training/evaluate.ts'
import type { Trial } from '../../core/matcher/training/evaluate.ts'

/** What an evaluation has to say: for programs and for people. */
export interface Report {
  readonly json: Readonly<Record<string, unknown>>
  readonly text: string
}

/** What was measured on a file. */
export interface Measured {
  readonly trials: readonly Trial<string>[]
  /** Trials of the validation split, on which the threshold for what is out of scope is chosen. */
  readonly validation: readonly Trial<string>[]
  /** Microseconds a query, rising. */
  readonly micros: Float64Array
  readonly trainSeconds: number
  readonly modelBytes: number
}

/** Reports on a file: what is in scope, what is out of scope where the file has such questions, speed and size. */
export function reportFile({ trials, validation, micros, trainSeconds, modelBytes }: Measured): Report {
  const inside = trials.filter(trial => trial.expected !== null)
  const at = (part: number): number => micros[Math.min(Math.floor(micros.length * part), micros.length - 1)] ?? 0
  const scope = rateScope(trials, validation)
  const json = {
    accuracy: measure.accuracy(inside),
    macroF1: measure.macroF1(inside),
    ece: measure.calibrationError(inside),
    ...scope,
    trainSeconds,
    queryMicros: { p50: at(0.5), p99: at(0.99) },
    modelBytes,
  }
  const lines = [
    ['Questions', `${inside.length} in scope, ${trials.length - inside.length} out of scope`],
    ['First candidate right', percent(json.accuracy)],
    ['Macro F1', percent(json.macroF1)],
    ['Calibration error', json.ece.toFixed(3)],
    ...(scope.auroc === null ? [] : scopeLines(scope)),
    ['Training', `${trainSeconds.toFixed(1)} s`],
    ['A question', `${at(0.5).toFixed(0)} µs median, ${at(0.99).toFixed(0)} µs p99`],
    ['Model', `${(modelBytes / 1e6).toFixed(1)} MB`],
    ...confusionLines(inside),
  ] as const
  return { json, text: table(lines) }
}

type Scope = Readonly<Record<'auroc' | 'fpr95' | 'oosRecall' | 'oosPrecision' | 'inScopeAccuracy', number>>
type NoScope = { readonly [name in keyof Scope]: null }

/** All null where there are no questions out of scope to measure with, or none to choose the threshold on. */
function rateScope(trials: Measured['trials'], validation: Measured['validation']): Scope | NoScope {
  const inside = trials.filter(trial => trial.expected !== null).map(trial => trial.familiarity)
  const outside = trials.filter(trial => trial.expected === null).map(trial => trial.familiarity)
  if (outside.length === 0 || validation.every(trial => trial.expected !== null)) {
    return { auroc: null, fpr95: null, oosRecall: null, oosPrecision: null, inScopeAccuracy: null }
  }
  const { recall, precision, inScopeAccuracy } = measure.rateScope(
    trials,
    measure.strictestThreshold(validation, GIVEN_UP),
  )
  return {
    auroc: measure.auroc(inside, outside),
    fpr95: measure.falsePositivesAt95(inside, outside),
    oosRecall: recall,
    oosPrecision: precision,
    inScopeAccuracy,
  }
}

/** What keeping others out may cost in accuracy on the validation split: half a point. */
const GIVEN_UP = 0.005

function scopeLines(scope: Scope): readonly (readonly [string, string])[] {
  return [
    ['AUROC, in scope against out', scope.auroc.toFixed(4)],
    ['Out of scope let in at 95 % kept', percent(scope.fpr95)],
    ['At the threshold chosen on val:', ''],
    ['  out of scope, recall', percent(scope.oosRecall)],
    ['  out of scope, precision', percent(scope.oosPrecision)],
    ['  in scope, right and let in', percent(scope.inScopeAccuracy)],
  ]
}

/** The pairs of intents most often taken for each other, as lines of a table. */
export function confusionLines(trials: readonly Trial<string>[]): readonly (readonly [string, string])[] {
  const worst = measure.confusions(trials).slice(0, CONFUSIONS_SHOWN)
  const lines = worst.map(({ expected, given, times }) => [`  ${expected}`, `taken for ${given}, ${times}×`] as const)
  return lines.length === 0 ? [] : [['Most often confused:', ''], ...lines]
}

const CONFUSIONS_SHOWN = 10

/** Such as `93.4 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** Lays out names and values in two columns. */
export function table(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([name]) => name.length)) + 2
  return lines.map(([name, value]) => `${name.padEnd(width)}${value}`.trimEnd()).join('\n')
}
