import { answerAside, noteAside } from '../../async/answer-aside.ts'
import { examineDraft, type GateTask } from './gate.ts'

// The thread that `examine-aside.ts` starts: a draft in, a report out.
answerAside((task: GateTask) => examineDraft(task, noteAside))
