import { describe, expect, it } from 'vitest'
import { isAtLeast, ROLES, toAccountName } from '../../src/core/model/staff.ts'

describe('A role', () => {
  it('may do what the ones before it may', () => {
    expect(ROLES.map(role => isAtLeast(role, 'publisher'))).toEqual([false, false, true, true])
    expect(isAtLeast('viewer', 'viewer')).toBe(true)
  })
})

describe('The name of an account', () => {
  it('is small and plain', () => {
    expect([' Anna ', 'dr.b-2'].map(toAccountName)).toEqual(['anna', 'dr.b-2'])
  })

  it.each(['', 'a', 'folder', 'folder/anna', '<b>', 'anna\r\nx: y', 'x'.repeat(41), '.a', 'ännа'])(
    'is not “%s”',
    text => {
      expect(toAccountName(text)).toBeNull()
    },
  )
})
