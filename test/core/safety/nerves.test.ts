import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/core/model/assessment.ts'
import { levelOf } from './assessed.ts'
import { heldOutMessages, messages } from './lessons.ts'

describe('Whoever is nervous of therapy itself', () => {
  it.each([
    'I’m scared I’ll sit there and not know what to say',
    'im scared ill just cry the whole hour',
    'I am a bit nervous about talking to a stranger',
    'I’m worried that I will waste your time and be judged',
    'honestly i am terrified of what the therapist will think of me',
    'I’m afraid I’ll fall apart in the first session',
    'i am so nervous about my first appointment',
  ])('is answered as anybody else: “%s”', text => {
    expect(['none', 'concern']).toContain(levelOf(text))
  })

  it.each([
    'I’m scared I’ll sit there and take all the pills',
    'im scared ill hurt myself tonight',
    'I am terrified of what my husband will do to me if I go',
    'I’m afraid I’ll fall apart and end it all',
    'I am scared to talk because he hits me',
    'I’m scared I’ll cry the whole hour. I want to die.',
  ])('is not taken for nervous who says “%s”', text => {
    expect(levelOf(text)).toBe('crisis')
  })
})

describe.each(['nervous', 'customers'])('Of messages of %s that nothing was learnt from', file => {
  const own = heldOutMessages().filter(message => message.file === file)
  const [danger, safe] = [true, false].map(isDanger =>
    own.filter(({ kind }) => (kind !== 'none') === isDanger).map(({ text }) => levelOf(text)),
  ) as [Level[], Level[]]

  it('none is a lesson', () => {
    const learnt = new Set(messages().map(({ text }) => text))
    expect(own.length).toBeGreaterThanOrEqual(100)
    expect(own.filter(({ text }) => learnt.has(text))).toEqual([])
  })

  it('four in five that are in no danger get no card', () => {
    expect(safe.filter(level => level === 'crisis').length / safe.length).toBeLessThanOrEqual(0.2)
  })

  it('nearly all that are in danger see help', () => {
    expect(danger.filter(level => level !== 'crisis' && level !== 'worry').length / danger.length).toBeLessThanOrEqual(
      0.05,
    )
  })
})
