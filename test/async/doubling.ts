import { answerAside } from '../../src/async/answer-aside.ts'
import { pause } from '../../src/async/pause.ts'

// A thread to try: doubles numbers, the greater the later, dies of zero, throws at what is below, and fills its memory for a
// number without end.
answerAside(async (number: number) => {
  if (number < 0) throw new Error('There is no such number.')
  if (number === 0) process.exit(3)
  if (number === Infinity) for (const all: number[][] = []; ;) all.push(Array.from({ length: 100_000 }, () => number))
  await pause(number)
  return number * 2
})
