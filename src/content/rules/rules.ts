import { answerHard } from './answer-hard.ts'
import { answerLong } from './answer-long.ts'
import { answerVerdict } from './answer-verdict.ts'
import { claimUnsupported } from './claim-unsupported.ts'
import { closedDays } from './closed-days.ts'
import { conflictMark } from './conflict-mark.ts'
import { ESSENTIAL_RULES } from './essential-rules.ts'
import { exampleLeft } from './example-left.ts'
import { factDue } from './fact-due.ts'
import { helplineNumber } from './helpline-number.ts'
import { helplineStale } from './helpline-stale.ts'
import { linkUnknown } from './link-unknown.ts'
import { markdownUnsupported } from './markdown-unsupported.ts'
import { numberUnknown } from './number-unknown.ts'
import { privacyUntrue } from './privacy-untrue.ts'
import { questionReframed } from './question-reframed.ts'
import { questionTwice } from './question-twice.ts'
import { questionsFew } from './questions-few.ts'
import { questionsMany } from './questions-many.ts'
import { reviewDue } from './review-due.ts'
import type { Rule } from './rule.ts'
import { signHidden } from './sign-hidden.ts'
import { textCut } from './text-cut.ts'
import { topicMissing } from './topic-missing.ts'
import { verdictUnfit } from './verdict-unfit.ts'
import { wordsHarmful } from './words-harmful.ts'

/** Every rule that content is checked by. */
export const RULES: readonly Rule[] = [
  ...ESSENTIAL_RULES,
  questionTwice,
  questionReframed,
  questionsFew,
  questionsMany,
  conflictMark,
  signHidden,
  textCut,
  topicMissing,
  numberUnknown,
  privacyUntrue,
  linkUnknown,
  markdownUnsupported,
  wordsHarmful,
  answerVerdict,
  verdictUnfit,
  exampleLeft,
  claimUnsupported,
  answerLong,
  answerHard,
  reviewDue,
  factDue,
  closedDays,
  helplineNumber,
  helplineStale,
]
