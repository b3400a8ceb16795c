import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { plainText } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/core/answer/answer.ts'
import { verdictOn, withVerdict } from '../../../src/core/answer/with-verdict.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import { answersIn } from '../../../src/core/model/reply.ts'
import { id, SMALL_CLINIC, typed } from '../../fixtures/small-clinic.ts'

const YES = ['do the results last', 'will the effect stay'] as const
const NO = ['is it over soon after'] as const

const lasting = [...SMALL_CLINIC.intents.values()].find(({ questions }) => questions.includes('do the results last'))
if (!lasting) throw new Error('The fixture has no such question.')

describe('A short word before an answer', () => {
  it.each([
    ['do the results last', 'yes'],
    ['Hello, could you tell me: do the results last?', 'yes'],
    ['Do results last, please', 'yes'],
    ['is it over soon after?', 'no'],
  ])('is that under which the question is listed, whatever courtesies stand around it: %s', (asked, verdict) => {
    expect(verdictOn(asked, { yes: YES, no: NO })).toBe(verdict)
  })

  it.each([
    'do the results not last',
    "don't the results last",
    'will the effect not stay',
    'do the results last long',
    'how long do the results last',
    'last the results',
    'results',
    '',
  ])('is not said where something else was asked, such as the other way round: %s', asked => {
    expect(verdictOn(asked, { yes: YES, no: NO })).toBeNull()
  })

  it('stands in the line of the first sentence, and above a list', () => {
    const opened = (body: string): string => {
      const answered = answer(typed(lasting.title), { level: 'none', signals: [] }, NO_MEMORY, SMALL_CLINIC).reply
      const edition = {
        ...SMALL_CLINIC,
        intents: new Map([[lasting.id, { ...lasting, no: [lasting.title] as const }]]),
      }
      const said = answersIn(answered).map(one => ({ ...one, body: readMarkdown(body) }))
      const [first] = said
      if (first === undefined) throw new Error('The fixture does not answer its own title.')
      const marked = withVerdict({ kind: 'shown', answer: first, choices: [] }, lasting.title, edition)
      return plainText(answersIn(marked)[0]?.body ?? [])
    }
    expect(opened('**They** last.')).toBe('No. They last.')
    expect(opened('- They fade.\n- They go.')).toBe('No.\n\n- They fade.\n- They go.')
  })

  it('is chosen by what was asked, and is missing where nothing is listed', () => {
    const edition: Edition = {
      ...SMALL_CLINIC,
      intents: new Map([...SMALL_CLINIC.intents, [lasting.id, { ...lasting, yes: ['do the results last'] }]]),
    }
    const said = (text: string): string =>
      plainText(answersIn(answer(typed(text), { level: 'none', signals: [] }, NO_MEMORY, edition).reply)[0]?.body ?? [])
    expect(said('do the results last?')).toBe('Yes. In our view good results last.')
    expect(said('is the change permanent')).toBe('In our view good results last.')
    expect(said('how much is a visit')).not.toContain('Yes')
    expect(edition.intents.has(id('price'))).toBe(true)
  })
})
