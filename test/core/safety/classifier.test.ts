import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { classify, type DangerClassification } from '../../../src/core/safety/classifier/classifier.ts'
import { analyseSentences } from '../../../src/core/safety/analyse-sentences.ts'
import weights from '../../../src/core/safety/classifier/weights.json' with { type: 'json' }
import { utterance } from '../../fixtures/small-clinic.ts'
import { lessons } from './lessons.ts'
import { train } from '../../../src/core/safety/training/train.ts'
import { digestOf } from './digest.ts'

function classification(text: string): DangerClassification {
  return classify(analyseSentences(utterance(text)).sentences)
}

describe('The classifier', () => {
  it('was learnt from these phrases; after a change, make the weights again with `npm run weights`', () => {
    expect(digestOf(lessons(), weights.clusters)).toBe(weights.madeFrom)
  })

  it('gives the same weights each time it learns the same', async () => {
    const few = lessons().filter((_, at) => at % 60 === 0)
    const lexicon = await readLexicon()
    expect(train(few, lexicon)).toEqual(train(few, lexicon))
  })

  it('hears nothing in words it has never met', () => {
    expect(classification('zanzibar xylophone').chance).toBeLessThan(0.5)
  })

  it('tells dangers apart', () => {
    expect(classification('my husband hit me last night').danger).toBe('abuse')
    expect(classification('i took a whole bottle of pills').danger).toBe('medical')
    expect(classification('my brother says he wants to die').danger).toBe('third-person')
  })

  it('hears a plan that no sign names, and an ordinary one that looks like it', () => {
    expect(
      classification('the rope is in the shed and the beam will hold, tonight when they are asleep').chance,
    ).toBeGreaterThan(0.68)
    expect(
      classification('the rope swing is in the garden and the beam will hold, the kids love it').chance,
    ).toBeLessThan(0.68)
  })

  it('does not add up danger out of length alone', () => {
    expect(
      classification('we had a nice walk and then some tea with the neighbours and '.repeat(200)).chance,
    ).toBeLessThan(0.5)
  })
})
