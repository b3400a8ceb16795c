import { describe, expect, it } from 'vitest'
import { shareRoom } from '../../../adapters/shared/share-room.ts'

describe('Room', () => {
  it('goes to the short texts first, and in equal parts to the long ones', () => {
    expect(shareRoom([10, 500, 900], 610)).toEqual([10, 300, 300])
    expect(shareRoom([10, 500, 500], 100)).toEqual([10, 45, 45])
    expect(shareRoom([400, 400], 600)).toEqual([300, 300])
  })

  it('is not given to who does not need it', () => {
    expect(shareRoom([10, 20], 610)).toEqual([10, 20])
    expect(shareRoom([], 610)).toEqual([])
  })
})
