import { describe, expect, it } from 'vitest'
import { createKeyQueue } from '../../src/async/key-queue.ts'

describe('A queue by key', () => {
  it('run the tasks of one conversation one after the other, in their order', async () => {
    const queue = createKeyQueue()
    const seen: string[] = []
    const task = (name: string, waitMs: number) => async (): Promise<void> => {
      seen.push(`${name} begins`)
      await new Promise(resolve => setTimeout(resolve, waitMs))
      seen.push(`${name} ends`)
    }
    await Promise.all([
      queue.run('a', task('first', 20)),
      queue.run('a', task('second', 0)),
      queue.run('a', task('third', 0)),
    ])
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
  })

  it('let different conversations pass each other', async () => {
    const queue = createKeyQueue()
    const gate = Promise.withResolvers<void>()
    const slow = queue.run('a', () => gate.promise)
    await expect(queue.run('b', () => Promise.resolve('through'))).resolves.toBe('through')
    gate.resolve()
    await slow
  })

  it('go on after a task has failed', async () => {
    const queue = createKeyQueue()
    const failing = queue.run('a', () => Promise.reject(new Error('no')))
    const next = queue.run('a', () => Promise.resolve('yes'))
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })
})
