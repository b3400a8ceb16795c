import { parentPort, workerData } from 'node:worker_threads'
import { examineDraft, type GateTask } from './gate.ts'

// The thread that `examine-aside.ts` starts: a draft in, a report out.
parentPort?.postMessage(await examineDraft(workerData as GateTask), [])
