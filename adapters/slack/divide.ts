import { breakBefore } from '../shared/cut.ts'
import { weightOf } from './limits.ts'
import { writeRun } from './mrkdwn.ts'
import type { Run } from './run.ts'

/** Divides runs where they would weigh more than so many characters when written: what fits, and the rest. */
export function divide(runs: readonly Run[], max: number): readonly [readonly Run[], readonly Run[]] {
  let left = max
  for (const [at, run] of runs.entries()) {
    const weight = run.text.length > left ? run.text.length : weightOf(writeRun(run))
    if (weight > left) {
      const [head, tail] = divideRun(run, left)
      return [
        [...runs.slice(0, at), ...head],
        [...tail, ...runs.slice(at + 1)],
      ]
    }
    left -= weight
  }
  return [runs, []]
}

function divideRun(run: Run, max: number): readonly [readonly Run[], readonly Run[]] {
  const most = longestThatFits(run, max)
  const at = most === 0 ? 0 : breakBefore(run.text, most)
  const part = (text: string): readonly Run[] => (text === '' ? [] : [{ ...run, text }])
  return [part(run.text.slice(0, at)), part(run.text.slice(at))]
}

/** Writing never makes a text shorter, so that no more than `max` characters can fit. */
function longestThatFits(run: Run, max: number): number {
  let [fits, beyond] = [0, Math.min(run.text.length, Math.floor(max)) + 1]
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2)
    const weight = weightOf(writeRun({ ...run, text: run.text.slice(0, middle) }))
    if (weight <= max) fits = middle
    else beyond = middle
  }
  return fits
}
