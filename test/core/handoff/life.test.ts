import { describe, expect, it } from 'vitest'
import { isOpen, isWaiting, nextPhase } from '../../../src/core/handoff/life.ts'

describe('The life of a request', () => {
  it('goes from asked over delivered and claimed to done, and begins again', () => {
    expect(nextPhase('asked', 'deliver')).toBe('delivered')
    expect(nextPhase('delivered', 'claim')).toBe('claimed')
    expect(nextPhase('claimed', 'finish')).toBe('done')
    expect(nextPhase('done', 'reopen')).toBe('asked')
  })

  it('knows staff who are quicker than the network', () => {
    expect(nextPhase('asked', 'claim')).toBe('claimed')
    expect(nextPhase('claimed', 'deliver')).toBe('claimed')
  })

  it('cannot be finished before it is claimed, nor reopened once it was withdrawn', () => {
    expect(nextPhase('delivered', 'finish')).toBeNull()
    expect(nextPhase('cancelled', 'reopen')).toBeNull()
    expect(nextPhase('done', 'claim')).toBeNull()
  })

  it('is open until its end, and waits until it is claimed', () => {
    const phases = ['asked', 'delivered', 'claimed', 'done', 'cancelled'] as const
    expect(phases.filter(isOpen)).toEqual(['asked', 'delivered', 'claimed'])
    expect(phases.filter(isWaiting)).toEqual(['asked', 'delivered'])
  })
})
