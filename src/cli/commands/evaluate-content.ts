import { sayCommand } from '../../core/model/say-command.ts'
import { parseContent } from '../../content/files/parse-content.ts'
import { readFolder } from '../../content/files/folder.ts'
import { readLexicon } from '../../content/files/lexicon.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Content } from '../../core/model/draft.ts'
import { crossValidate } from '../../core/matcher/training/cross-validate.ts'
import type { Examined } from '../../core/matcher/training/cross-validate.ts'
import * as measure from '../../core/matcher/training/evaluate.ts'
import { pointedAt } from '../../core/model/match.ts'
import type { Io } from '../terminal/io.ts'
import { createProgress } from './evaluate-progress.ts'
import { confusionLines, percent, table } from './evaluate-report.ts'
import type { Report } from './evaluate-report.ts'

const FOLDS = 10

/** Below this share of questions right at once, people get a menu more often than an answer. */
const HALF = 0.5
const FEW_AT_ONCE = 'Under half is right at once: add questions in other words, first to the pairs below.'

/** Examines the clinic's own content by stratified 10-fold cross-validation. */
export async function evaluateContent(folder: string, io: Io): Promise<Report> {
  const { intents } = await readContent(folder)
  const progress = createProgress(io, 'parts examined', FOLDS)
  const examined: Examined[] = []
  for (const fold of crossValidate(intents, FOLDS, await readLexicon())) {
    examined.push(...fold)
    progress.step()
  }
  progress.close()
  return reportContent(examined)
}

async function readContent(folder: string): Promise<Content> {
  const { content, findings } = parseContent(await readFolder(folder))
  if (content !== null) return content
  const first = findings.find(finding => finding.stops)
  const where = first ? ` First: ${first.file}:${first.line} ${first.what}` : ''
  throw new BotError('content-invalid', {
    message: `${folder} cannot be examined until \`${sayCommand('check')}\` passes.${where}`,
  })
}

/** Reports how held-out questions fared. */
function reportContent(examined: readonly Examined[]): Report {
  const trials = examined.map(({ intent, match: { candidates } }) => ({
    expected: intent,
    first: candidates[0]?.intent ?? null,
    confidence: candidates[0]?.confidence ?? 0,
    familiarity: 0,
  }))
  const share = (isOne: (one: Examined) => boolean): number => examined.filter(isOne).length / examined.length
  const hits = ({ intent, match }: Examined): boolean => pointedAt(match).some(candidate => candidate.intent === intent)
  const json = {
    questions: examined.length,
    accuracy: measure.accuracy(trials),
    macroF1: measure.macroF1(trials),
    ece: measure.calibrationError(trials),
    answeredRight: share(one => one.match.kind === 'confident' && hits(one)),
    answeredWrong: share(one => one.match.kind === 'confident' && !hits(one)),
    shownRight: share(one => one.match.kind === 'leading' && one.match.best.intent === one.intent),
    shownWrong: share(one => one.match.kind === 'leading' && one.match.best.intent !== one.intent),
    offeredRight: share(one => one.match.kind === 'ambiguous' && hits(one)),
    offeredWrong: share(one => one.match.kind === 'ambiguous' && !hits(one)),
    notKnown: share(one => one.match.kind === 'unknown'),
    confusions: measure.confusions(trials),
  }
  const lines = [
    ['Questions held out', `${json.questions}`],
    ['First candidate right', percent(json.accuracy)],
    ['Right at once', percent(json.answeredRight)],
    ['Shown first, and right', percent(json.shownRight)],
    ['Shown first, but wrong', percent(json.shownWrong)],
    ['Answered, but wrong', percent(json.answeredWrong)],
    ['Offered among choices', percent(json.offeredRight)],
    ['Choices without the right one', percent(json.offeredWrong)],
    ['Not known', percent(json.notKnown)],
    ['Macro F1', percent(json.macroF1)],
    ['Calibration error', json.ece.toFixed(3)],
    ...(json.answeredRight < HALF ? [['Advice', FEW_AT_ONCE] as const] : []),
    ...confusionLines(trials),
  ] as const
  return { json, text: table(lines) }
}
