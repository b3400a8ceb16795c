import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

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
