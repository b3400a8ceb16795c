import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('An illness that lies behind', () => {
  it.each([
    'I had a stroke at fifty two',
    'dad had a stroke in march and his signing hand is gone',
    'I had a cardiac arrest two years ago, do you see people like me',
    'my wife had a heart attack three weeks ago and she is low',
    'I thought it was a heart attack but it was panic',
    'he had a seizure last summer, can he still come',
    'grandad had a stroke',
    'my sister had a heart attack and died',
  ])('is no emergency: "%s"', text => {
    expect(['none', 'concern']).toContain(levelOf(text))
  })

  it.each([
    'grandad had a stroke just now',
    'my mum had a heart attack, what do I do',
    'my brother suddenly had a seizure',
    'my husband is having a heart attack',
    'he had a seizure ten minutes ago and does not wake up',
    'I had a stroke in june and now my face is drooping again',
    'dad had a heart attack this morning',
    'my chest hurts and my arm has been numb since last week',
  ])('does not hide what is now: "%s"', text => {
    expect(levelOf(text)).toBe('crisis')
  })
})
