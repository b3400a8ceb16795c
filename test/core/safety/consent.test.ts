import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('Whoever asks who has to agree, or comes from abroad', () => {
  it.each([
    'my teen wants to come but her dad says no, can she start without him signing',
    'her dad wont sign the consent form, is one parent enough',
    'his mother will not hear of counselling. We have joint custody. Whose word counts?',
    'the father is against it, can I still register the little one',
    'he refuses to come with me. would you see one half of a couple?',
    'One of us lives in Spain and the other here, do you offer couples therapy?',
    'my husband is on a rig until May and we would like couples sessions by video',
    'can my son dial in from Chile for the family hour',
  ])('is answered as anybody else: "%s"', text => {
    expect(['none', 'concern']).toContain(levelOf(text))
  })

  it.each([
    'my teen wants to come but her dad says no, and she has written a goodbye letter',
    'her dad wont sign the consent form, he hit her when she asked',
    'his mother will not hear of counselling and he told me he wants to be dead',
    'the father is against it, he says he will kill me if I register the little one',
    'My parents said no. I am nearly seventeen. I have the tablets here.',
    'he refuses to come with me, and last night he choked me',
    'One of us lives in Spain and has just taken an overdose',
    'my husband is on a rig until May and texted that he is going to jump',
    'my son called from Chile to say he will not be alive on Friday',
  ])('is not taken for it who says "%s"', text => {
    expect(levelOf(text)).toBe('crisis')
  })
})
