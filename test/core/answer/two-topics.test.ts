import { saying } from '../../fixtures/saying.ts'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/core/answer/compose.ts'
import { understand } from '../../../src/core/answer/understand.ts'
import { toUtterance } from '../../../src/core/model/turn.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'

const edition = await openShippedEdition()

/** What is answered to a question; the kind of understanding where nothing is. */
function answered(text: string): readonly string[] {
  const utterance = toUtterance(text)
  if (!utterance) return nothing()
  const understood = understand(utterance, null, edition)
  return understood.kind === 'found' ? understood.found.map(({ intent }) => intent) : [understood.kind]
}

function nothing(): never {
  throw new Error('Nothing is said.')
}

describe('Two topics in one clause', () => {
  it.each([
    ['the price and the length of therapy', ['fees-and-insurance', 'how-long-does-therapy-take']],
    ['your fees & opening times', ['fees-and-insurance', 'contact-and-hours']],
    ['confidentiality + cost', ['confidentiality', 'fees-and-insurance']],
    ['what does it cost, how long does it take', ['fees-and-insurance', 'how-long-does-therapy-take']],
    ['could you tell me about confidentiality and about prices', ['confidentiality', 'fees-and-insurance']],
    ['kinds of therapy as well as the price', ['kinds-of-therapy', 'fees-and-insurance']],
  ])('“%s” gets both answers', (text, intents) => {
    expect(answered(text)).toEqual(intents)
  })

  it.each([
    'can i stop and come back later',
    'can my daughter and i come together',
    'do you treat anxiety and depression',
    'what is the difference between a counsellor and a psychiatrist',
    'can i pay by card and by cash',
    'i moved here and want to start therapy',
  ])('“%s” is one question', text => {
    expect(answered(text).length).toBe(1)
  })

  it.each([
    ['who paints your walls and how do i complain', 'complaints'],
    ['which planet is the largest and where do i park', 'access'],
  ])('of which none is answered, names the first that is not said yet: “%s”', (text, topic) => {
    const utterance = toUtterance(text)
    expect(utterance && understand(utterance, null, edition)).toMatchObject({ kind: 'unknown', topic })
  })

  it.each([
    ['what does a session cost? and is there a lift', ['fees-and-insurance'], 'access'],
    ['how long does it take and how do i complain', ['how-long-does-therapy-take'], 'complaints'],
    ['prices and parking', ['fees-and-insurance'], 'access'],
    ['waiting time & cost', ['fees-and-insurance'], 'waiting-list'],
  ])('of which one is answered, names the other that is not said yet: “%s”', (text, intents, notSaid) => {
    const utterance = toUtterance(text)
    const understood = understand(utterance ?? nothing(), null, edition)
    expect(understood).toMatchObject({ kind: 'found', found: intents.map(intent => ({ intent })), notSaid })
    expect(compose(understood, edition)).toMatchObject({ notSaid: saying('The clinic can tell you') })
  })

  it.each(['what does it cost', 'what does it cost and how long does it take', 'hello, what does it cost'])(
    'names nothing where all of it is answered: “%s”',
    text => {
      const utterance = toUtterance(text)
      expect(utterance && understand(utterance, null, edition)).not.toHaveProperty('notSaid')
    },
  )
})
