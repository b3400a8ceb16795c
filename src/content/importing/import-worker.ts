import { answerAside } from '../../async/answer-aside.ts'
import { readUpload } from './read-upload.ts'

// The thread that `read-aside.ts` starts: a file in, what it holds out.
answerAside(readUpload)
