import { describe, expect, it } from 'vitest'
import { guarded, guardedTask } from '../../src/async/guard.ts'

const logged = (): { readonly lines: object[]; readonly log: Parameters<typeof guarded>[2] } => {
  const lines: object[] = []
  return { lines, log: { error: (event, fields, cause) => void lines.push({ event, ...fields, cause }) } }
}

describe('A callback from outside', () => {
  it.each([
    ['throws', (): never => raise('at once')],
    ['rejects', async (): Promise<never> => raise('later')],
  ])('that %s goes no further than one line of the log', async (_, callback) => {
    const { lines, log } = logged()
    await guardedTask('socket', callback, log)()
    guarded('socket', callback, log)()
    await new Promise(resolve => setImmediate(resolve))
    expect(lines).toMatchObject([
      { event: 'callback failed', name: 'socket' },
      { event: 'callback failed', name: 'socket' },
    ])
  })

  it('is called at once, with what it was given', () => {
    const given: unknown[] = []
    guarded('socket', (...all: readonly number[]) => given.push(...all), logged().log)(1, 2)
    expect(given).toEqual([1, 2])
  })
})

function raise(message: string): never {
  throw new Error(message)
}
