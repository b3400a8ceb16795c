import { describe, expect, it } from 'vitest'
import { answerHard } from '../../../src/content/rules/answer-hard.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (answer: string) => found(answerHard, { 'clinic/price.md': intentText({ answer }) })

describe('How hard an answer is to read', () => {
  it('advises at long sentences of long words', () => {
    const answer =
      'Psychotherapeutic interventions necessitate considerable collaborative determination, notwithstanding individual circumstances or temporary organisational difficulties, because meaningful transformation customarily presupposes continuous participation in uncomfortable experiences.'
    expect(foundIn(answer)).toEqual(['clinic/price.md:24 advises'])
  })

  it('passes short sentences of everyday words', () => {
    expect(
      foundIn('You can come as you are. We sit down and talk. You say what is on your mind. We ask and we hear you.'),
    ).toEqual([])
  })

  it('says nothing of answers too short to tell', () => {
    expect(foundIn('Psychotherapeutic interventions necessitate determination.')).toEqual([])
  })
})
