import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('Somebody who tells of what lies behind', () => {
  it.each([
    'my husband took his own life last year',
    'our son ended his life in the spring and i need a group',
    'a colleague ended her life in january, the whole office is off',
    'my uncle hanged himself before i was born',
    'my wife ended her life in may, is there something for me',
    'our daughter took her life in june and i can not sleep',
    'my brother killed himself two weeks ago',
    'dad took his own life, do you have a group, can you help',
    "at twenty two i took an overdose, i'm forty now with two kids",
    'i cut myself all through school. ten years clean now',
    'i self harmed throughout university, twelve years free',
    'grew up in a violent home, i am forty and safe',
    'i got away from a violent father at 17, safe for years',
  ])('gets no card: “%s”', text => expect(levelOf(text)).not.toBe('crisis'))

  it.each([
    'my husband took his own life last night',
    'he killed himself today',
    'my friend hung himself in the garage and i found him',
    'our daughter took her life in june and i can not go on',
    'my son nearly took his own life',
    'my brother says he wishes he had ended his life',
    'my sister would have killed herself if i had not come',
    'my husband took his own life and i want to follow him',
    'i am going to kill myself like my dad killed himself',
    'my mum ended her life and now my brother is going to as well',
    'at twenty two i took an overdose and i might again',
    'i cut myself all through school and i have started again',
    'ten years clean and last night i cut',
    'grew up in a violent home and he still hits my mum',
  ])('gets it where it is not behind: “%s”', text => expect(levelOf(text)).toBe('crisis'))
})

describe('Somebody who asks about a thing by its name', () => {
  it.each([
    'who reads my notes if i mention self harm',
    'does my employer hear of it if i talk about self-harm',
    'can i talk about self-harm in a group',
  ])('gets no card: “%s”', text => expect(levelOf(text)).not.toBe('crisis'))

  it.each([
    'i cant stop thinking about suicide',
    'i think about self harm every night, can i talk about it in a group',
  ])('gets it where it is their own: “%s”', text => expect(levelOf(text)).toBe('crisis'))
})
