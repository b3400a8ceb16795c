import { parentPort, workerData } from 'node:worker_threads'
import { train } from '../../core/matcher/training/build.ts'
import type { Lesson } from '../../core/model/match.ts'
import { encodeModel } from '../../core/matcher/model-file.ts'
import { readLexicon } from '../files/lexicon.ts'

// The thread that `train-aside.ts` starts: lessons in, the bytes of a model out.
const bytes = encodeModel(train(workerData as readonly Lesson[], await readLexicon()))
parentPort?.postMessage(bytes, [bytes.buffer])
