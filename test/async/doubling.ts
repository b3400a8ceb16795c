import { answerAside } from '../../src/async/answer-aside.ts'
import { pause } from '../../src/async/pause.ts'

// A thread to try: doubles numbers, the greater the later, dies of zero and throws at what is below.
answerAside(async (number: number) => {
  if (number < 0) throw new Error('There is no such number.')
  if (number === 0) process.exit(3)
  await pause(number)
  return number * 2
})
