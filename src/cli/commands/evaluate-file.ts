import { performance } from 'node:perf_hooks'
import { readLexicon } from '../../content/files/lexicon.ts'
import { BotError } from '../../core/model/errors.ts'
import { toIntentId } from '../../core/model/intent.ts'
import { train } from '../../core/matcher/training/build.ts'
import { decide } from '../../core/matcher/decide.ts'
import type { Trial } from '../../core/matcher/training/evaluate.ts'
import type { Lexicon } from '../../core/text/lexicon.ts'
import type { Lesson } from '../../core/model/match.ts'
import { encodeModel } from '../../core/matcher/model-file.ts'
import type { MatcherModel } from '../../core/matcher/model.ts'
import { createClassifier, familiarityOf } from '../../core/matcher/classify.ts'
import { isSome } from '../../core/model/some.ts'
import type { Io } from '../terminal/io.ts'
import { createProgress } from './evaluate-progress.ts'
import { reportFile } from './evaluate-report.ts'
import type { Report } from './evaluate-report.ts'
import { readRows } from './evaluate-rows.ts'
import type { EvaluationRow } from './evaluate-rows.ts'

/** Trains the matcher that serves on a file's split `train` and reports on another split. */
export async function evaluateFile(path: string, split: string, io: Io): Promise<Report> {
  if (split !== 'test' && split !== 'val') {
    throw new BotError('usage', { message: `--split "${split}" is not known. Choose test or val.` })
  }
  const rows = await readRows(path)
  const labels = [...new Set(rows.filter(row => row.split === 'train').map(row => row.intent))]
  const examined = rows.filter(row => isOf(row, split))
  if (labels.length < 2 || examined.length === 0) {
    throw new BotError('input-unreadable', {
      message: `${path} needs rows of split "train" with at least two intents, and rows of split "${split}".`,
    })
  }
  const lexicon = await readLexicon()
  const startedMs = performance.now()
  const model = train(lessonsOf(labels, rows), lexicon)
  const trainSeconds = (performance.now() - startedMs) / 1000
  const examiner = { model, lexicon, labels, io }
  const { trials, micros } = examine(examined, examiner)
  const validation =
    split === 'val'
      ? trials
      : examine(
          rows.filter(row => isOf(row, 'val')),
          examiner,
        ).trials
  return reportFile({ trials, validation, micros, trainSeconds, modelBytes: encodeModel(model).length })
}

function isOf(row: EvaluationRow, split: 'val' | 'test'): boolean {
  return row.split === split || row.split === `oos_${split}`
}

/** A label such as `card_arrival` becomes the intent's title in words. */
function lessonsOf(labels: readonly string[], rows: readonly EvaluationRow[]): readonly Lesson[] {
  const byLabel = Map.groupBy(
    rows.filter(row => row.split === 'train'),
    row => row.intent,
  )
  return labels.flatMap((label, place) => {
    const questions = (byLabel.get(label) ?? []).map(row => row.text)
    const id = toIntentId(`intent-${place}`)
    return id !== null && isSome(questions) ? [{ id, title: label.replace(/[_.-]+/g, ' '), questions, not: [] }] : []
  })
}

interface Examiner {
  readonly model: MatcherModel
  readonly lexicon: Lexicon
  /** In the order of the model's intents. */
  readonly labels: readonly string[]
  readonly io: Io
}

function examine(
  rows: readonly EvaluationRow[],
  { model, lexicon, labels, io }: Examiner,
): Pick<Parameters<typeof reportFile>[0], 'trials' | 'micros'> {
  const classifier = createClassifier(model, lexicon)
  const labelOf = new Map(model.intents.map((intent, place) => [intent, labels[place] ?? null]))
  const progress = createProgress(io, 'questions', rows.length)
  const micros = new Float64Array(rows.length)
  const trials = rows.map((row, place): Trial<string> => {
    const startedMs = performance.now()
    const classification = classifier.classify(classifier.correct(row.text))
    const [first] = decide(classification, model).candidates
    micros[place] = (performance.now() - startedMs) * 1000
    progress.step()
    const expected = row.split.startsWith('oos_') ? null : row.intent
    const given = first ? (labelOf.get(first.intent) ?? null) : null
    return { expected, first: given, confidence: first?.confidence ?? 0, familiarity: familiarityOf(classification) }
  })
  progress.close()
  return { trials, micros: micros.sort() }
}
