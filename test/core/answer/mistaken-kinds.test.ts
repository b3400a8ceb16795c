import { describe, expect, it } from 'vitest'
import { converse, NEW_CONVERSATION } from '../../../src/core/answer/converse.ts'
import { turnOfNobody } from '../../../src/core/answer/ask-alone.ts'
import { understand } from '../../../src/core/answer/understand.ts'
import { answersIn } from '../../../src/core/model/reply.ts'
import { plainText } from '../../../src/core/model/rich-text.ts'
import { utterance } from '../../fixtures/small-clinic.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'

const edition = await openShippedEdition()

/** The intent that is answered or shown first, the topic that is named as not said yet, or else how it is understood. */
function given(text: string): string | null {
  const understood = understand(utterance(text), null, edition)
  if (understood.kind === 'found') return understood.found[0].intent
  if (understood.kind === 'shown') return understood.best.intent
  return understood.kind === 'unknown' ? understood.topic : understood.kind
}

// Paraphrases that stand nowhere as wordings: two kinds that share most of their words are not taken for each other.
describe('What looks alike and is asked about something else', () => {
  it.each([
    'how many weeks till a first meeting',
    'how soon do i get to see a therapist',
    'how many days till someone sees me',
    'How long would one have to wait for a first consultation, please?',
  ])('the wait, not the length of a therapy: “%s”', text => {
    expect(['waiting-list', 'talk-to-a-therapist']).toContain(given(text))
  })

  it.each([
    'How many weeks does it go on for?',
    'how much months it takes the therapy',
    'how long does each meeting last',
    'will this go on for years',
  ])('the length of a therapy or session, not the wait: “%s”', text => {
    expect(given(text)).toBe('how-long-does-therapy-take')
  })

  it.each([
    'You are person or computer?',
    'is there a human reading this or a robot',
    'you person? or software',
    'am I chatting to AI',
    'are these answers written by a computer',
  ])('who it is that answers, not where one meets: “%s”', text => {
    expect(given(text)).toBe('about-this-bot')
  })

  it.each([
    'can a 16 yr old get therapy here',
    "I'm 17 and a half, may I come by myself?",
    'I am 82. Is that too old?',
    'my daughter is 12',
  ])('how old one may be, not what one has to do: “%s”', text => {
    expect(['age', 'who-do-you-see']).toContain(given(text))
  })

  it.each(['is the first call free', 'first talk for free?', 'do you charge for the initial consultation'])(
    'a first talk for nothing: “%s”',
    text => expect(given(text)).toBe('fees-and-insurance'),
  )

  it.each([
    'How do I cancel?',
    'do u charge for no shows',
    'im running late for my session',
    'need to move my appointment',
  ])('a session that is moved, missed or late: “%s”', text =>
    expect(['cancelling', 'fees-and-insurance', 'talk-to-a-therapist']).toContain(given(text)),
  )

  it.each(['is anyone there now', 'is somebody there today?', 'anybody at the clinic this morning'])(
    'whether somebody is in, which is no greeting: “%s”',
    text => expect(given(text)).not.toBe('greeting'),
  )
})

describe('A topic that is not said yet', () => {
  it('leads to what is answered and says one of its facts, and “yes” reads that', () => {
    const first = converse(turnOfNobody(utterance('how many days till someone sees me')), NEW_CONVERSATION, edition)
    expect('body' in first.reply && plainText(first.reply.body)).toContain('say “yes” to read all of it')
    const { reply } = converse(turnOfNobody(utterance('yes please')), first.next, edition)
    expect(answersIn(reply).map(({ intent }) => intent)).toEqual(['talk-to-a-therapist'])
  })
})
