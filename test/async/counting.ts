import { answerAside } from '../../src/async/answer-aside.ts'

let done = 0

// A thread to try: tells how many tasks it has had.
answerAside(() => {
  done += 1
  return done
})
