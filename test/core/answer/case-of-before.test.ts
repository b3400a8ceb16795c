import { describe, expect, it } from 'vitest'
import { converse, NEW_CONVERSATION } from '../../../src/core/answer/converse.ts'
import { answersIn } from '../../../src/core/model/reply.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { typed } from '../../fixtures/small-clinic.ts'

const edition = await openShippedEdition()

/** The topics of the last reply of a conversation. */
function lastOf(...texts: readonly string[]): readonly string[] {
  let conversation = NEW_CONVERSATION
  let topics: readonly string[] = []
  for (const [at, text] of texts.entries()) {
    const { reply, next } = converse(typed(text, { id: String(at) }), conversation, edition)
    conversation = next
    topics = answersIn(reply).map(({ intent }) => intent)
  }
  return topics
}

describe('What begins as a part of a sentence does', () => {
  it.each([
    ['what does a session cost', 'and for students?', 'fees-and-insurance'],
    ['do you prescribe medication', 'ok and without it?', 'medication'],
    ['what does a session cost', 'per month?', 'fees-and-insurance'],
    ['what does a session cost', 'in cash?', 'fees-and-insurance'],
    ['do you see couples', 'n in spanish?', 'who-do-you-see'],
  ])('after “%s”, “%s” asks for a case of the topic before', (before, text, intent) => {
    expect(lastOf(before, text)).toEqual([intent])
  })

  it.each([
    ['do i have to be ill', 'ok and what actually happens there', 'what-happens-in-sessions'],
    ['does therapy work', 'and how long does therapy take', 'how-long-does-therapy-take'],
  ])('after “%s”, “%s” asks something of its own', (before, text, intent) => {
    expect(lastOf(before, text)).toEqual([intent])
  })

  it('is a topic of its own where staff have put that beside another', () => {
    expect(lastOf('what does a session cost', 'in spanish?')).toEqual([])
  })
})
