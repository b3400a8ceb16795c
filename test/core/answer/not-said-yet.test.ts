import { factsIn } from '../../../src/core/model/fill-runs.ts'
import type { IntentId } from '../../../src/core/model/intent.ts'
import type { UnframedReply } from '../../../src/core/model/reply.ts'
import { plainText, runsIn } from '../../../src/core/model/rich-text.ts'
import type { Understanding } from '../../../src/core/answer/understand.ts'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/core/answer/compose.ts'
import { utterance } from '../../fixtures/small-clinic.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { notSaidYet } from '../../../src/core/words/en/conversation.ts'

const asked = (topic: string): Understanding => ({ kind: 'unknown', why: 'out-of-scope', topic })
const replyTo = async (topic: string): Promise<UnframedReply> => compose(asked(topic), await openShippedEdition())
const said = (reply: UnframedReply): string => ('body' in reply ? plainText(reply.body) : '')

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

  it('shows what another answer says of it, whole, and “yes” is then to that answer', async () => {
    const reply = await replyTo('cancelling')
    expect(reply).toMatchObject({ kind: 'fallback', close: { intent: 'fees-and-insurance' } })
    expect(said(reply)).toBe(
      'I do not have a full answer about cancelling, moving or missing a session yet. This much I can say:\n\n' +
        'Until 48 hours before a session you can cancel free of charge. After that the session is charged.\n\n' +
        'That is part of “What does it cost, and does insurance pay?”: say “yes” to read all of it. The clinic can tell you more.',
    )
  })

  it('shows nothing with a hole: a part whose fact is missing is not said so far', async () => {
    const edition = await openShippedEdition()
    const { 'fees.cancellation': _, ...facts } = edition.clinic.facts
    const reply = compose(asked('cancelling'), { ...edition, clinic: { ...edition.clinic, facts } })
    expect(said(reply)).toContain('I have no approved answer yet about cancelling')
    expect(said(reply)).toContain('Close to it, I can answer “What does it cost, and does insurance pay?”')
  })

  it('is never denied where an answer that stands beside it says one of its facts', async () => {
    const edition = await openShippedEdition()
    const told = [...edition.off.values()].flatMap(({ intent: { id, facts = [], related } }) => {
      const beside = related.flatMap(one => edition.intents.get(one)?.answer ?? [])
      const named = factsIn(runsIn(beside)).filter(
        name => (facts as readonly string[]).includes(name) && name in edition.clinic.facts,
      )
      return named.length > 0 ? [id] : []
    })
    expect(told.length).toBeGreaterThan(10)
    for (const topic of told) expect(said(await replyTo(topic))).not.toContain('no approved answer')
  })

  it('is told beside answers to the rest, and not where they say it themselves', async () => {
    const edition = await openShippedEdition()
    const beside = (intent: string): UnframedReply =>
      compose({ kind: 'found', found: [{ intent: intent as IntentId, confidence: 1 }], notSaid: 'cancelling' }, edition)
    const notSaidIn = (reply: UnframedReply): string =>
      reply.kind === 'answer' && reply.notSaid ? plainText(reply.notSaid) : ''
    expect(notSaidIn(beside('contact-and-hours'))).toContain('Until 48 hours before')
    expect(notSaidIn(beside('contact-and-hours'))).not.toContain('say “yes”')
    expect(notSaidIn(beside('fees-and-insurance'))).toBe('')
  })

  it('leads to what stands closest to it and is answered, where anything does', async () => {
    expect(said(await replyTo('recording'))).toContain('Close to it, I can answer “')
    expect(said(await replyTo('complaints'))).not.toContain('How can I talk to a therapist?')
    expect(said(await replyTo('no-such-topic'))).toMatch(/The clinic can tell you\.$/)
  })

  it.each(['hmm', 'you there', 'qwerty uiop'])('is none where nothing is said: “%s”', async text => {
    const { matcher } = await openShippedEdition()
    expect(matcher.match(utterance(text))).toMatchObject({ kind: 'unknown', topic: null })
  })
})
