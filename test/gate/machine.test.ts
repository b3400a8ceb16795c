import { describe, expect, it } from 'vitest'
import { missing, whereIs } from './machine.ts'
import type { Need } from './machine.ts'

const need = (...programs: readonly string[]): Need => ({ name: 'it', tests: 'test/**', folders: ['/bin'], programs })

describe('What the machine has', () => {
  it('is found in the folders a need names, too', () => {
    expect(whereIs(need('no-such-program', 'sh'))).toMatch(/\/sh$/)
  })

  it('is missing when none of its programs is there', () => {
    const absent = need('no-such-program')
    expect(missing([need('sh'), absent])).toEqual([absent])
  })
})
