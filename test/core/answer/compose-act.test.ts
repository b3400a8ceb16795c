import { writeMarkdown } from '../../../src/core/model/write-markdown.ts'
import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/core/answer/answer.ts'
import { askAlone } from '../../../src/core/answer/ask-alone.ts'
import { ACTS } from '../../../src/core/model/act.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { assess } from '../../../src/core/safety/assess.ts'
import { ACT_WORDS } from '../../../src/core/words/en/acts.ts'
import { ASK_WHAT } from '../../../src/core/words/en/conversation.ts'
import { id, SMALL_CLINIC, typed, utterance } from '../../fixtures/small-clinic.ts'
import { SPELLINGS } from './acts/spellings.ts'

const PRICE = SMALL_CLINIC.intents.get(id('price'))
const WITH_WAY: Edition = {
  ...SMALL_CLINIC,
  intents: new Map([
    ...SMALL_CLINIC.intents,
    ...(PRICE
      ? [
          [
            id('talk-to-a-therapist'),
            { ...PRICE, id: id('talk-to-a-therapist'), answer: readMarkdown('Call us.') },
          ] as const,
        ]
      : []),
  ]),
}

const alone = (text: string, edition: Edition = SMALL_CLINIC): Reply => askAlone(utterance(text), edition).reply
const afterPrice = (text: string): Reply => {
  const turn = typed(text)
  const memory = { ...NO_MEMORY, lastIntent: id('price') }
  return answer(turn, assess(utterance(text), []), memory, SMALL_CLINIC).reply
}

describe('Somebody who calls for help and says no more', () => {
  it.each(['HELP ME', 'please help', 'help', 'Help!!!', 'i need help', 'pls help me now', 'heeelp', 'hlep me'])(
    '“%s” is shown people who can: an emergency number, a line at any hour, and the way to a therapist',
    text => {
      const said = alone(text)
      expect(said).toMatchObject({ kind: 'status', offers: ['route'], line: { hours: '24/7', kind: 'suicide_crisis' } })
      expect('body' in said && writeMarkdown(said.body)).toContain('call **999** now')
      expect(said.route.ways.length).toBeGreaterThan(0)
    },
  )
})

describe('What is said to an act', () => {
  it.each([
    ['/help', { kind: 'status', body: ACT_WORDS['how-to'], offers: ['route'], line: null }],
    ['unsubscribe', { kind: 'status', body: ACT_WORDS.stop, offers: ['forget'], line: null }],
    ['useless bot', { kind: 'status', body: ACT_WORDS.insult, offers: ['route'], line: null }],
    ['😭😭', { kind: 'status', body: ACT_WORDS.crying, line: { kind: 'suicide_crisis' } }],
    ['im lost', { kind: 'prompt', body: ACT_WORDS.lost, line: { kind: 'suicide_crisis' } }],
    ['hellooooo', { kind: 'answer', answers: [{ intent: 'greeting' }] }],
    ['thx', { kind: 'answer', answers: [{ intent: 'thanks' }] }],
    ['thx bye', { kind: 'status', body: ACT_WORDS.goodbye, offers: ['route'] }],
    ['yes', { kind: 'prompt', body: ASK_WHAT }],
    ['no', { kind: 'status', body: ACT_WORDS.no }],
    ['say that again', { kind: 'prompt', body: ACT_WORDS.again }],
    ['explain more simply', { kind: 'prompt', body: ACT_WORDS.lost }],
    ['human please', { kind: 'status', body: ACT_WORDS.human, offers: ['route'] }],
  ])('is fixed where nothing came before: “%s”', (text, said) => expect(alone(text)).toMatchObject(said))

  it.each([
    ['say that again', { kind: 'answer', answers: [{ intent: 'price' }] }],
    ['explain more simply', { kind: 'status', body: ACT_WORDS.simpler, offers: ['route'] }],
    ['yes', { kind: 'clarify', body: ACT_WORDS.yes, choices: [{ intent: 'opening' }, { intent: 'methods' }] }],
    ['no', { kind: 'status', body: ACT_WORDS.no, offers: ['route'] }],
  ])('is about the answer before, where there is one: “%s”', (text, said) =>
    expect(afterPrice(text)).toMatchObject(said),
  )

  it.each(['human please', 'i just want to talk to a real person', 'agent'])(
    'is the way to a therapist, in the words of the clinic, to who wants a person: “%s”',
    text => {
      expect(alone(text, WITH_WAY)).toMatchObject({ kind: 'answer', answers: [{ intent: 'talk-to-a-therapist' }] })
    },
  )

  it('leads to a human being, whatever the act and however it is said', () => {
    for (const act of ACTS)
      for (const text of SPELLINGS[act]) {
        const said = afterPrice(text)
        expect(said.route.ways.length).toBeGreaterThan(0)
        expect(['fallback', 'failure']).not.toContain(said.kind)
      }
  })

  it('leaves the topic before as it was, where it is only a courtesy', () => {
    const memory = { ...NO_MEMORY, lastIntent: id('price') }
    for (const text of ['thanks', 'hello', 'ok', 'bye', '👍'])
      expect(answer(typed(text), assess(utterance(text), []), memory, SMALL_CLINIC).memory.lastIntent).toBe('price')
  })

  it('comes after the card and the warm words, never in place of them', () => {
    const crisis = { level: 'crisis', danger: 'self', signals: [] } as const
    const worry = { level: 'worry', signals: [] } as const
    for (const text of ['bye', 'stop', 'thanks', '😭', 'help me', 'no']) {
      expect(answer(typed(text), crisis, NO_MEMORY, SMALL_CLINIC).reply.kind).toBe('crisis')
      expect(answer(typed(text), worry, NO_MEMORY, SMALL_CLINIC).reply).toMatchObject({ kind: 'worry', beneath: null })
    }
  })
})
