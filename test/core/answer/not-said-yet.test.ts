import { plainText } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/core/answer/compose.ts'
import { utterance } from '../../fixtures/small-clinic.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { notSaidYet } from '../../../src/core/words/en/conversation.ts'

describe('A topic that is not said yet', () => {
  it('is called by its name', () => {
    expect(plainText(notSaidYet('recording', null))).toBe(
      'I have no approved answer yet about recording a session. The clinic can tell you.',
    )
  })

  it('is called by its title where it is a clinic’s own', () => {
    expect(plainText(notSaidYet('drop-in', 'When is the drop-in?'))).toContain('yet to “When is the drop-in?”.')
    expect(plainText(notSaidYet('constructor', null))).toContain('yet to that.')
  })

  it('names the answer that says one of its facts, which “yes” is then to', async () => {
    const edition = await openShippedEdition()
    const reply = compose({ kind: 'unknown', why: 'out-of-scope', topic: 'waiting-list' }, edition)
    expect(reply).toMatchObject({ kind: 'fallback', close: { intent: 'talk-to-a-therapist' } })
    expect('body' in reply && plainText(reply.body)).toContain(
      'Close to it, I can answer “How can I talk to a therapist?”',
    )
  })

  it('leads to what stands closest to it and is answered, where anything does', async () => {
    const edition = await openShippedEdition()
    const said = (topic: string): string => {
      const reply = compose({ kind: 'unknown', why: 'out-of-scope', topic }, edition)
      return 'body' in reply ? plainText(reply.body) : ''
    }
    expect(said('access')).toContain('Close to it, I can answer “How do I reach you, and when are you open?”')
    expect(said('complaints')).not.toContain('How can I talk to a therapist?')
    expect(said('no-such-topic')).toMatch(/The clinic can tell you\.$/)
  })

  it.each(['hmm', 'you there', 'qwerty uiop'])('is none where nothing is said: “%s”', async text => {
    const { matcher } = await openShippedEdition()
    expect(matcher.match(utterance(text))).toMatchObject({ kind: 'unknown', topic: null })
  })
})
