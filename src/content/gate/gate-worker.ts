import { answerAside } from '../../async/answer-aside.ts'
import { examineDraft } from './gate.ts'

// The thread that `examine-aside.ts` starts: a draft in, a report out.
answerAside(examineDraft)
