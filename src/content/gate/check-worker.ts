import { answerAside } from '../../async/answer-aside.ts'
import { check } from './check.ts'
import type { CheckTask } from './check-task.ts'

// The thread that `checker.ts` starts: drafts in, findings out, one after the other.
answerAside(({ draft, today, live }: CheckTask) => check(draft, today, live).findings)
