import { describe, expect, it } from 'vitest'
import { keepState } from '../../src/core/model/adapter-state.ts'

describe('The state of an adapter', () => {
  it('is away until it was started, and says so', () => {
    expect(keepState(() => 5).state()).toEqual({ kind: 'away', sinceMs: 5, why: 'not started yet', isFinal: false })
  })

  it('tells since when it has been so, however often and for whatever reason it is told again', () => {
    let nowMs = 5
    const { state, note } = keepState(() => nowMs)
    nowMs = 10
    note({ kind: 'away', why: 'the connection broke', isFinal: false })
    expect(state()).toEqual({ kind: 'away', sinceMs: 5, why: 'the connection broke', isFinal: false })
    note({ kind: 'connected' })
    nowMs = 15
    note({ kind: 'connected' })
    expect(state()).toEqual({ kind: 'connected', sinceMs: 10 })
    note({ kind: 'away', why: 'gone', isFinal: true })
    expect(state()).toMatchObject({ sinceMs: 15, isFinal: true })
  })
})
