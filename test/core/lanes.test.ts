import { describe, expect, it } from 'vitest'
import { createLanes } from '../../src/async/key-queue.ts'

describe('Lanes', () => {
  it('run the tasks of one conversation one after the other, in their order', async () => {
    const lanes = createLanes()
    const seen: string[] = []
    const task = (name: string, waitMs: number) => async (): Promise<void> => {
      seen.push(`${name} begins`)
      await new Promise(resolve => setTimeout(resolve, waitMs))
      seen.push(`${name} ends`)
    }
    await Promise.all([
      lanes.run('a', task('first', 20)),
      lanes.run('a', task('second', 0)),
      lanes.run('a', task('third', 0)),
    ])
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
  })

  it('let different conversations pass each other', async () => {
    const lanes = createLanes()
    const gate = Promise.withResolvers<void>()
    const slow = lanes.run('a', () => gate.promise)
    await expect(lanes.run('b', () => Promise.resolve('through'))).resolves.toBe('through')
    gate.resolve()
    await slow
  })

  it('go on after a task has failed', async () => {
    const lanes = createLanes()
    const failing = lanes.run('a', () => Promise.reject(new Error('no')))
    const next = lanes.run('a', () => Promise.resolve('yes'))
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })
})
