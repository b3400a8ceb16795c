import { expect, it } from 'vitest'
import { closable, type Closable } from '../../src/core/model/closable.ts'

interface Lamp extends Closable {
  readonly isLit: boolean
}

/** A lamp that is lit until it is closed. */
function light(): Lamp {
  let isLit = true
  return closable({
    get isLit() {
      return isLit
    },
    async close() {
      isLit = false
    },
  })
}

it('What can be closed is closed at the end of its block, also when that is left by an error', async () => {
  const lamps: Lamp[] = []
  const use = async (): Promise<never> => {
    await using lamp = light()
    lamps.push(lamp)
    throw new Error(lamp.isLit ? 'lit' : 'dark')
  }
  await expect(use()).rejects.toThrow('lit')
  expect(lamps[0]?.isLit).toBe(false)
})
