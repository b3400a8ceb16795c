import { describe, expect, it } from 'vitest'
import { analyseSentences } from '../../../src/core/safety/analyse-sentences.ts'
import { withoutIdioms } from '../../../src/core/safety/reading/idioms.ts'
import type { Sign } from '../../../src/core/safety/signs/sign.ts'
import { SIGNS } from '../../../src/core/safety/signs/signals.ts'
import { readSentence } from '../../../src/core/safety/spelling/normalise.ts'
import { undress } from '../../../src/core/safety/spelling/undress.ts'
import { utterance } from '../../fixtures/small-clinic.ts'

type Words = readonly string[]

/** Every message that a sign names as its look-alike. */
const CALM = SIGNS.flatMap(({ calm }) => calm).map(text => ({ text, sentences: wordsOf(text) }))

describe.each(SIGNS)('The sign $rule', sign => {
  const raises = sign.raises.map(wordsOf)

  it('is raised, pattern by pattern, by a message of its own', () => {
    const unproven = sign.says.alternatives.filter(
      one => !raises.some(message => message.some(words => stands(one, words))),
    )
    expect(unproven.map(one => sign.says.alternatives.indexOf(one) + 1)).toEqual([])
  })

  it('says nothing that it does not need: each message raises it', () => {
    expect(sign.raises.filter(text => !isRaised(sign, text))).toEqual([])
  })

  it('is raised by no look-alike of any sign', () => {
    const fooled = sign.says.alternatives.flatMap((one, at) =>
      CALM.filter(({ sentences }) => sentences.some(words => stands(one, words))).map(
        ({ text }) => `${at + 1}: ${text}`,
      ),
    )
    expect(fooled).toEqual([])
  })
})

function stands({ endOf }: Sign['says']['alternatives'][number], words: Words): boolean {
  return words.some((_, at) => endOf(words, at) >= 0)
}

function isRaised({ rule }: Sign, text: string): boolean {
  return analyseSentences(utterance(text)).sentences.some(({ found }) => found.some(one => one.rule === rule))
}

function wordsOf(text: string): readonly Words[] {
  return undress(utterance(text)).sentences.map(sentence => withoutIdioms(readSentence(sentence).words))
}
