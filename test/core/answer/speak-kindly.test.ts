import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/core/answer/answer.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import { choicesIn } from '../../../src/core/model/reply.ts'
import { plainText } from '../../../src/core/model/rich-text.ts'
import { assess } from '../../../src/core/safety/assess.ts'
import { typed, utterance } from '../../fixtures/small-clinic.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'

const edition = await openShippedEdition()

function say(text: string): { readonly kind: string; readonly said: string; readonly hasLine: boolean } {
  const { reply } = answer(typed(text), assess(utterance(text), []), NO_MEMORY, edition)
  const said = 'body' in reply ? plainText(reply.body) : ''
  return { kind: reply.kind, said, hasLine: reply.line !== null }
}

describe('Whoever tells of something hard, where no answer is sure,', () => {
  it.each(['i lost my baby', 'i hear voices', 'my husband died in may', 'i had a miscarriage'])(
    'is met kindly, with a help line: %s',
    text => expect(say(text)).toMatchObject({ said: expect.stringContaining('a lot to carry'), hasLine: true }),
  )

  it.each(['what is the wifi password', 'who won the match', 'my phone died in the middle of our call'])(
    'and nobody else is pitied: %s',
    text => expect(say(text)).toMatchObject({ hasLine: false, said: expect.not.stringContaining('a lot to carry') }),
  )

  it('leaves the likeliest of what is offered to be asked more about, as every choice does', () => {
    const texts = [
      'ive been feeling off since my nan died',
      'lost my job and my flat in one week and i dont know what now',
      'my dog died and i feel so off',
      'since the funeral nothing feels right',
      'i feel off since my mum passed away in may',
      'we lost the baby and i cannot talk to my husband',
      'ive been feeling really off since my dad died in march',
    ]
    const offered = texts
      .map(text => answer(typed(text), assess(utterance(text), []), NO_MEMORY, edition))
      .filter(({ reply }) => reply.kind === 'clarify')
    // Which of them are doubtful changes with what the matcher has learnt.
    expect(offered.length).toBeGreaterThan(0)
    for (const { reply, memory } of offered) expect(memory.lastIntent).toBe(choicesIn(reply)[0]?.intent)
  })
})
