import { describe, expect, it } from 'vitest'
import { understand, type Understanding } from '../../../src/core/answer/understand.ts'
import type { Intent } from '../../../src/core/model/intent.ts'
import type { Candidate } from '../../../src/core/model/match.ts'
import { id, SMALL_CLINIC, utterance } from '../../fixtures/small-clinic.ts'

function found(text: string, before: string | null = null): readonly string[] | string {
  const meant = understand(utterance(text), before === null ? null : id(before), SMALL_CLINIC)
  if (meant.kind === 'act') return [meant.act]
  if (meant.kind === 'found') return meant.found.map(candidate => candidate.intent)
  return meant.kind
}

describe('Understanding an utterance', () => {
  it('finds the one intent it asks for', () => {
    expect(found('how much do you charge for a visit?')).toEqual(['price'])
  })

  it('finds two where two are asked, in their order', () => {
    expect(found('When are you open? And how much is a visit?')).toEqual(['opening', 'price'])
    expect(found('is the change permanent and what do you charge per visit')).toEqual(['lasting', 'price'])
  })

  it('drops a greeting beside a question, and keeps it alone', () => {
    expect(found('Hi there, how much is a visit?')).toEqual(['price'])
    expect(found('hello')).toEqual(['greeting'])
    expect(found('thank you so much')).toEqual(['thanks'])
  })

  it.each(['hello how much is a visit', 'good morning are you open today', 'Hi there – do the results last?'])(
    'finds the question that follows a greeting without a comma: %s',
    text => {
      expect(found(text)).toEqual([expect.stringMatching(/^(?:price|opening|lasting)$/)])
    },
  )

  it.each(['hello there', 'hi bot', 'hi Anna', 'good evening my dear friend'])('takes a greeting for one: %s', text => {
    expect(found(text)).toEqual(['greeting'])
  })

  it.each(['helo', 'hllo', 'helllo', 'thnks', 'thank yuo', 'hello ther'])(
    'takes a slip for the pleasantry it is: %s',
    text => {
      expect(found(text)).toEqual([expect.stringMatching(/^(?:greeting|thanks)$/)])
    },
  )

  it.each(['heppo', 'helmo', 'hipaa', 'are you hipaa compliant', 'thinks'])(
    'takes no word that it does not know for a pleasantry which looks like it: %s',
    text => {
      expect(found(text)).not.toEqual([expect.stringMatching(/^(?:greeting|thanks|goodbye)$/)])
    },
  )

  it('finds the question in a story', () => {
    expect(found('My uncle moved to Leeds. We were at the market yesterday. What are your opening hours?')).toEqual([
      'opening',
    ])
  })

  it('does not let a greeting answer a question nobody knows', () => {
    expect(found('Hello. Which colour has the submarine?')).not.toEqual(['greeting'])
  })

  it('offers no pleasantry beside what may be meant', () => {
    const price = { intent: id('price'), confidence: 0.6 }
    const greeting = { intent: id('greeting'), confidence: 0.3 }
    const match = { kind: 'ambiguous', choices: [price, greeting], candidates: [price, greeting] } as const
    const edition = { ...SMALL_CLINIC, matcher: { ...SMALL_CLINIC.matcher, match: () => match } }
    expect(understand(utterance('visit'), null, edition)).toEqual({ kind: 'choices', choices: [price] })
  })

  describe('of which one leads clearly', () => {
    const likely = (text: string): Candidate => ({ intent: id(text), confidence: 0.7 })
    const meant = (best: string, others: readonly string[], over: Partial<Intent> = {}): Understanding => {
      const [first, rest] = [likely(best), others.map(likely)]
      const match = { kind: 'leading', best: first, others: rest, candidates: [first, ...rest] } as const
      const intent = { ...[...SMALL_CLINIC.intents.values()][0], ...over, id: id(best) } as Intent
      const intents = new Map([...SMALL_CLINIC.intents, [intent.id, intent]])
      return understand(utterance('visit'), null, {
        ...SMALL_CLINIC,
        intents,
        matcher: { ...SMALL_CLINIC.matcher, match: () => match },
      })
    }

    it('shows that, with the others below', () => {
      expect(meant('price', ['opening', 'greeting'])).toEqual({
        kind: 'shown',
        best: likely('price'),
        others: [likely('opening')],
      })
    })

    it('asks where staff want to be asked about it', () => {
      expect(meant('price', ['opening'], { ask: 'always' })).toEqual({
        kind: 'choices',
        choices: [likely('price'), likely('opening')],
      })
    })

    it('offers what is not a pleasantry where that leads', () => {
      expect(meant('greeting', ['price'])).toEqual({ kind: 'choices', choices: [likely('price')] })
      expect(meant('greeting', []).kind).toBe('unknown')
    })
  })

  it('knows that it does not know', () => {
    expect(found('which colour has the submarine')).toBe('unknown')
    expect(found('xqzt wvvk plorf')).toBe('unknown')
  })

  it('takes "why?" for more of what came before', () => {
    expect(understand(utterance('why?'), id('price'), SMALL_CLINIC)).toEqual({ kind: 'more', after: 'price' })
    expect(understand(utterance('tell me more'), null, SMALL_CLINIC)).toEqual({ kind: 'more', after: null })
  })
})
