import { describe, expect, it } from 'vitest'
import { every } from '../src/async/every.ts'
import { SILENT } from './fixtures/silent.ts'

describe('A job that goes on failing', () => {
  it('is told of at once, then by one line a minute, and goes on', async () => {
    const lines: object[] = []
    const often = Promise.withResolvers<void>()
    const failures: Error[] = []
    const task = (): Promise<void> => {
      const failure = new Error('The disk is full.')
      if (failures.push(failure) === 20) often.resolve()
      return Promise.reject(failure)
    }
    const log = { ...SILENT, error: (event: string, fields?: object) => void lines.push({ event, ...fields }) }
    const job = every('write', 1, task, log)
    await often.promise
    await job.stop()
    expect(lines).toEqual([{ event: 'job failed', name: 'write', times: 1 }])
  })
})
