import { describe, expect, it } from 'vitest'
import { isAtLeast, ROLES, toAccountName } from '../../src/core/model/staff.ts'

describe('A role', () => {
  it('may do what the ones before it may', () => {
    expect(ROLES.map(role => isAtLeast(role, 'publisher'))).toEqual([false, false, true, true])
    expect(isAtLeast('viewer', 'viewer')).toBe(true)
  })
})

describe('The name of an account', () => {
  it('is as people write it, with one space between its words', () => {
    expect([' Anna ', 'dr.b-2', 'Zoë  Müller'].map(toAccountName)).toEqual(['Anna', 'dr.b-2', 'Zoë Müller'])
  })

  it.each(['', 'a', 'folder', 'folder/anna', '<b>', 'anna\r\nx: y', 'x'.repeat(41), '.a', 'Annа', 'Βen'])(
    'is not “%s”',
    text => {
      expect(toAccountName(text)).toBeNull()
    },
  )
})
