import { answerAside } from '../../async/answer-aside.ts'
import { train } from '../../core/matcher/training/build.ts'
import type { Lesson } from '../../core/model/match.ts'
import { encodeModel } from '../../core/matcher/model-file.ts'
import { readLexicon } from '../files/lexicon.ts'

// The thread that `train-aside.ts` starts: lessons in, the bytes of a model out.
answerAside(async (lessons: readonly Lesson[]) => encodeModel(train(lessons, await readLexicon())))
