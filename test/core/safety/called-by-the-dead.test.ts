import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('Whoever is called by the dead, or wants to be with them', () => {
  it.each([
    'i hear my dead husband talking to me at night and he says i should come',
    'my late wife calls me to come to her every night',
    'My dog who died is waiting at the river and wants me to come with him',
    'our grandparents are long gone, and in my dreams they wave us over',
    'My mother died thirty years ago. Lately she stands by my bed and tells me to follow her',
    'I lost my son in spring. All I want is to be with him again.',
    'he died in march, i want to be with him again',
    'soon we will be together, my darling died last year',
    'since the funeral she keeps asking me in my sleep when i am coming',
    'ever since mom died she talks to me in the shower, she wants me with her',
    'my parents, both dead, are standing at the end of my bed beckoning',
    'I feel my daughter pulling me into her grave',
    'my late mum says she’s lonely there without me',
    'we lost our son and my wife says she is going to be with him',
    'God is calling me home',
    'the voice tells me to do it',
    'voices from the wall say i have to go with them',
    'my uncle says his dead wife wants him to join her',
  ])('gets the card: "%s"', text => {
    expect(levelOf(text)).toBe('crisis')
  })

  it.each([
    'i still hear my late mum’s voice when i cook',
    'my late father says i should get on with life',
    'my husband says i should come to therapy',
    'my wife says i should come',
    'she says i should come',
    'my dad died and my brother says I should come and live with him',
    'my late wife would have told me to come and see you sooner',
    'my husband is away for a year, I can’t wait to be with him again',
    'we will soon be together again, he is back from sea in june',
    'my mother is waiting for me in the car',
    'my late aunt’s neighbour asked me to come by on friday',
    'the voice on your phone told me to do it online',
  ])('is not taken for it who says "%s"', text => {
    expect(['none', 'concern']).toContain(levelOf(text))
  })

  it('is told by a death in another sentence, which is nothing without it', () => {
    expect(levelOf('At night I hear him and he says I should come.')).not.toBe('crisis')
    expect(levelOf('He died in May. At night I hear him and he says I should come.')).toBe('crisis')
  })

  it('is no more where it used to be', () => {
    expect(levelOf('as a child i dreamt that my dead gran used to call me over')).not.toBe('crisis')
  })
})
