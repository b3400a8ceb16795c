import { saying } from '../../fixtures/saying.ts'
import { plainText } from '../../../src/core/model/rich-text.ts'
import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import type { Alerting } from '../../../src/core/model/alerting.ts'
import { composeFailure } from '../../../src/core/answer/outside-turns.ts'
import { showKept, tellsWhatIsKept } from '../../../src/core/answer/show-kept.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { id, SMALL_CLINIC } from '../../fixtures/small-clinic.ts'

const NONE = { count: 0, sinceMs: null, untilMs: null }
const { route } = composeFailure(SMALL_CLINIC)
const ANSWER: Reply = {
  kind: 'answer',
  route,
  disclosure: null,
  line: null,
  notice: null,
  audience: 'person',
  answers: [
    {
      intent: id('privacy-of-this-bot'),
      title: 'x',
      body: readMarkdown('Words are not kept.'),
      source: null,
      reviewed: '2026-11-01',
      related: [],
    },
  ],
}

describe('What is kept about a person', () => {
  it('stands under the answer to what is kept in general, with a way to delete it', () => {
    const memories = { count: 2, sinceMs: Date.UTC(2026, 10, 1), untilMs: Date.UTC(2026, 11, 1) }
    const reply = showKept(ANSWER, { memories, dialogs: NONE, questions: NONE, turns: NONE, requests: NONE }, 'off')
    expect(reply).toMatchObject({ kind: 'status', offers: ['forget'], route })
    expect(reply.kind === 'status' && plainText(reply.body)).toMatch(
      /^Words are not kept\.[\s\S]*- 2 conversations since 2026-11-01:[\s\S]*2026-12-01 at the latest/,
    )
  })

  it('is said to be nothing where it is nothing', () => {
    const reply = showKept(
      ANSWER,
      {
        memories: NONE,
        dialogs: NONE,
        questions: NONE,
        turns: { ...NONE, count: 1 },
        requests: NONE,
      },
      'off',
    )
    expect(reply).toMatchObject({ kind: 'status', offers: [] })
    expect(reply.kind === 'status' && plainText(reply.body)).toContain('nothing is kept')
  })

  it('comes with what staff are told of crisis cards, where they are', () => {
    const kept = { memories: NONE, dialogs: NONE, questions: NONE, turns: NONE, requests: NONE }
    const body = (alerting: Alerting): unknown => showKept(ANSWER, kept, alerting)
    expect(body('off')).not.toMatchObject({ body: saying('in danger') })
    expect(body('unnamed')).toMatchObject({ body: saying('without your name or words') })
    expect(body('named')).toMatchObject({ body: saying('and who you are, without your words') })
  })

  it('names the questions that are kept for staff', () => {
    const questions = { count: 3, sinceMs: Date.UTC(2026, 10, 1), untilMs: Date.UTC(2026, 11, 1) }
    const reply = showKept(ANSWER, { memories: NONE, dialogs: NONE, questions, turns: NONE, requests: NONE }, 'off')
    expect(reply).toMatchObject({ kind: 'status', offers: ['forget'] })
    expect(reply.kind === 'status' && plainText(reply.body)).toContain('3 questions since 2026-11-01')
  })

  it('is shown under no other answer', () => {
    expect(tellsWhatIsKept(ANSWER)).toBe(true)
    expect(tellsWhatIsKept(composeFailure(SMALL_CLINIC))).toBe(false)
  })
})
