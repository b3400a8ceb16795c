import { saying } from '../../fixtures/saying.ts'
import { plainText, type RichText } from '../../../src/core/model/rich-text.ts'
import { fillFacts } from '../../../src/core/answer/fill-facts.ts'
import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, frame } from '../../../src/core/answer/answer.ts'
import { composeFailure, composeFailureTo } from '../../../src/core/answer/outside-turns.ts'
import { sayOrigin } from '../../../src/core/words/en/labels.ts'
import { FOREIGN } from '../../../src/core/words/foreign.ts'
import { ACT_WORDS, sayPlea } from '../../../src/core/words/en/acts.ts'
import { WORRY_WORDS } from '../../../src/core/words/en/worry.ts'
import { WORRY_WORDS_ABROAD } from '../../../src/core/words/worry-translations.ts'
import { TOPIC_NAMES } from '../../../src/core/words/en/topics.ts'
import * as wording from '../../../src/core/words/en/conversation.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import { answersIn, type Reply } from '../../../src/core/model/reply.ts'
import { assessTurn } from '../../../src/core/safety/assess-turn.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import { toUtterance, type Turn } from '../../../src/core/model/turn.ts'
import { id, pressed, SMALL_CLINIC, typed } from '../../fixtures/small-clinic.ts'
import { numbersOf, phoneWay } from '../../fixtures/numbers.ts'

const edition = SMALL_CLINIC

const DAY_MS = 24 * 60 * 60 * 1000

function reply(turn: Turn, memory = NO_MEMORY): Reply {
  return answer(turn, assessTurn(turn, memory.levels), memory, SMALL_CLINIC).reply
}

describe('An answer', () => {
  it('is in the words of the clinic, with its facts, its source and its date', () => {
    expect(reply(typed('which kinds of therapy exist?'))).toMatchObject({
      kind: 'answer',
      answers: [
        {
          intent: 'methods',
          source: { title: 'A text', passages: [2] },
          reviewed: '2026-11-01',
          related: [{ intent: 'lasting' }],
        },
      ],
    })
  })

  it('says when it was due to be read again, from the day after on', () => {
    const { reviewBy } = SMALL_CLINIC.intents.get(id('methods')) ?? {}
    const saidOn = (days: number): Turn => ({
      ...typed('which kinds of therapy exist?'),
      saidAtMs: Date.parse(reviewBy ?? '') + days * DAY_MS,
    })
    const originOn = (days: number): string => {
      const said = reply(saidOn(days))
      return said.kind === 'answer' ? sayOrigin(said.answers[0]) : said.kind
    }
    expect(originOn(0)).toMatch(/reviewed 2026-11-01$/)
    expect(originOn(1)).toBe(
      `From “A text”, passage 2 · reviewed 2026-11-01, due to be reviewed again since ${reviewBy}`,
    )
  })

  it('shows the way to a therapist', () => {
    expect(reply(typed('which kinds of therapy exist?')).route).toEqual({
      ways: [phoneWay('020 7946 0000')],
      canRequest: false,
    })
    expect(composeFailure(SMALL_CLINIC).route.ways).toHaveLength(1)
  })

  it('follows a button to its intent, and says so honestly where that intent is gone', () => {
    expect(reply(pressed('show', 'price'))).toMatchObject({ kind: 'answer', answers: [{ intent: 'price' }] })
    expect(reply(pressed('show', 'gone'))).toMatchObject({ kind: 'fallback' })
    expect(reply(pressed('show', '../../etc'))).toMatchObject({ kind: 'fallback' })
    expect(reply(pressed('none'))).toMatchObject({ kind: 'fallback', body: wording.NONE_OF_THESE })
  })

  it('offers what is related after "tell me more"', () => {
    const memory = { ...NO_MEMORY, lastIntent: id('lasting') }
    expect(reply(typed('tell me more'), memory)).toMatchObject({
      kind: 'clarify',
      choices: [{ intent: 'methods' }, { intent: 'price' }],
    })
    expect(reply(typed('tell me more'))).toMatchObject({ kind: 'prompt', body: wording.ASK_WHAT })
  })
})

describe('What was probably asked', () => {
  const likely = (name: string) => ({ intent: id(name), confidence: 0.6 })
  const [best, other] = [likely('price'), likely('opening')]
  const match = { kind: 'leading', best, others: [other], candidates: [best, other] } as const
  const unsure: Edition = { ...SMALL_CLINIC, matcher: { ...SMALL_CLINIC.matcher, match: () => match } }
  const said = (level: 'none' | 'concern') => answer(typed('visiting'), { level, signals: [] }, NO_MEMORY, unsure)

  it('is answered, with what else it may be below and nothing that is only related', () => {
    expect(said('none').reply).toMatchObject({
      kind: 'shown',
      answer: { intent: 'price', title: 'What does a visit cost?', related: [] },
      choices: [{ intent: 'opening' }],
    })
    expect(said('none').memory.lastIntent).toBe('price')
  })

  it('is answered beside words of concern, with a help line', () => {
    expect(said('concern').reply).toMatchObject({ kind: 'shown', line: { kind: 'suicide_crisis' } })
  })

  it('is not answered beside words that may hide danger', () => {
    const turn = typed('visiting')
    const seen = { level: 'worry', signals: [] } as const
    expect(answer(turn, seen, NO_MEMORY, unsure).reply).toMatchObject({ kind: 'worry', beneath: null })
  })

  it('says that it is due to be read again', () => {
    const late = typed('visiting', { saidAtMs: Date.UTC(2027, 5, 1) })
    const { reply: shown } = answer(late, { level: 'none', signals: [] }, NO_MEMORY, unsure)
    expect(shown).toMatchObject({ kind: 'shown', answer: { overdueSince: '2027-05-01' } })
  })
})

describe('An ordinary reply', () => {
  it('cannot be made where somebody is in danger: it does not compile', () => {
    const turn = typed('I want to die')
    const seen = assessTurn(turn, [])
    // @ts-expect-error whoever frames a reply has to rule danger out first
    const careless = (): unknown => frame({ kind: 'prompt', body: [] }, { turn, seen, memory: NO_MEMORY, edition })
    const careful = (): unknown =>
      seen.level === 'crisis' ? 'card' : frame({ kind: 'prompt', body: [] }, { turn, seen, memory: NO_MEMORY, edition })
    expect([typeof careless, careful()]).toEqual(['function', 'card'])
  })
})

describe('A turn without words to read', () => {
  it.each(['no-words', 'stale'] as const)('hears that we read written words, with a help line: %s', why => {
    const said = reply(typed('x', { said: { kind: 'wordless', why } }))
    expect(said).toMatchObject({ kind: 'prompt', body: wording.WORDLESS[why], line: { kind: 'suicide_crisis' } })
    expect(said.route.ways).toHaveLength(1)
    expect(said).toMatchObject({ body: saying('written words only') })
  })

  it('hears that it is too long, with the emergency number', () => {
    const said = reply(typed('x', { said: { kind: 'wordless', why: 'too-long' } }))
    expect(said).toMatchObject({ body: saying('shorter pieces'), line: { kind: 'emergency' } })
  })
})

describe('The introduction', () => {
  it('comes before the first answer and not again', () => {
    const first = answer(typed('hello'), { level: 'none', signals: [] }, NO_MEMORY, SMALL_CLINIC)
    expect(first.reply.disclosure).toContain('I am a program')
    const next = answer(typed('hello'), { level: 'none', signals: [] }, first.memory, SMALL_CLINIC)
    expect(next.reply.disclosure).toBeNull()
  })

  it('comes again after more than seven days away, and when asked for', () => {
    const known = { ...NO_MEMORY, disclosedAtMs: 1_000, seenAtMs: 1_000 }
    expect(reply(typed('hello', { saidAtMs: 1_000 + 7 * DAY_MS }), known).disclosure).toBeNull()
    expect(reply(typed('hello', { saidAtMs: 1_001 + 7 * DAY_MS }), known).disclosure).not.toBeNull()
    expect(reply(pressed('about'), known).disclosure).not.toBeNull()
  })

  it('has at most 60 words', () => {
    expect(wording.disclosure(SMALL_CLINIC.clinic).split(/\s+/).length).toBeLessThanOrEqual(60)
  })
})

describe('Words of danger', () => {
  it('get the card, whatever else is asked', () => {
    const card = reply(typed('How much is a visit? I want to die.'))
    expect(card).toMatchObject({ kind: 'crisis', danger: 'self', disclosure: null })
    expect(card.kind === 'crisis' && card.lines.map(line => line.call)).toContainEqual(numbersOf('116 123'))
  })

  it('are answered in other words the second time', () => {
    const first = answer(typed('I want to die'), assessTurn(typed('I want to die'), []), NO_MEMORY, SMALL_CLINIC)
    const second = answer(typed('I want to die'), assessTurn(typed('I want to die'), []), first.memory, SMALL_CLINIC)
    expect(first.reply).toMatchObject({ kind: 'crisis' })
    expect(second.reply).not.toEqual(first.reply)
    expect(second.memory).toMatchObject({ cardsShown: 2, levels: ['crisis', 'crisis'] })
  })

  it('of concern get a help line under the ordinary reply', () => {
    const turn = typed('hello')
    const { reply } = answer(turn, { level: 'concern', signals: [] }, NO_MEMORY, SMALL_CLINIC)
    expect(reply).toMatchObject({ kind: 'answer', line: { call: numbersOf('116 123') } })
  })
})

describe('Words that may hide danger', () => {
  const UNSURE = { level: 'worry', signals: [] } as const
  const worried = (turn: Turn, memory = NO_MEMORY) => answer(turn, UNSURE, memory, SMALL_CLINIC)

  it('get warm words, the emergency number and one line first, and under them the answer that is sure', () => {
    const { reply } = worried(typed('how much is a visit'))
    expect(reply).toMatchObject({
      kind: 'worry',
      body: WORRY_WORDS[0],
      lines: [{ call: numbersOf('999 or 112') }, { call: numbersOf('116 123') }],
      beneath: { kind: 'answer', answers: [{ intent: 'price', related: [] }] },
      line: null,
      audience: 'person',
    })
    expect(reply.route.ways).toHaveLength(1)
  })

  it.each([
    'xylophone zanzibar',
    'hello',
    'thank you',
    'permanent visit on saturday',
    '/help',
    'help me',
    'Wie viel kostet das bitte?',
  ])('are offered no topics, and not told that there is no answer, goodbye or how to use us: %s', words => {
    const { reply, memory } = worried(typed(words))
    expect(reply).toMatchObject({ kind: 'worry', beneath: null, disclosure: null })
    expect(memory.disclosedAtMs).toBeNull()
  })

  it('are answered in other words each time, and in the language they are in', () => {
    const first = worried(typed('xylophone'))
    const second = worried(typed('xylophone'), first.memory)
    const third = worried(typed('xylophone'), second.memory)
    const bodies = [first, second, third].map(({ reply }) => reply.kind === 'worry' && reply.body)
    expect(new Set(bodies).size).toBe(3)
    expect(second.memory.levels).toEqual(['worry', 'worry'])
    const { reply } = answer(typed('x'), { ...UNSURE, language: 'de' }, NO_MEMORY, SMALL_CLINIC)
    expect(reply).toMatchObject({ kind: 'worry', body: WORRY_WORDS_ABROAD.de[0] })
  })

  it('do not stop what was asked of them, or what they have sent', () => {
    const occasion = { turn: typed('x'), seen: UNSURE, memory: NO_MEMORY, edition: SMALL_CLINIC }
    const said = { kind: 'status', body: readMarkdown('Your request is on its way.'), offers: ['edit'] } as const
    expect(frame(said, occasion).reply).toMatchObject({ kind: 'worry', beneath: said })
  })

  it('get help though we cannot answer', () => {
    const failed = composeFailureTo({ seen: UNSURE, memory: NO_MEMORY, edition: SMALL_CLINIC })
    expect(failed).toMatchObject({ kind: 'worry', body: WORRY_WORDS[0], beneath: { kind: 'failure' } })
    expect(
      composeFailureTo({ seen: { level: 'none', signals: [] }, memory: NO_MEMORY, edition: SMALL_CLINIC }),
    ).toEqual(composeFailure(SMALL_CLINIC))
  })
})

describe('Whatever somebody types', () => {
  const approved = [...SMALL_CLINIC.intents.values()].flatMap(intent =>
    blocksOf(fillFacts(intent.answer, SMALL_CLINIC.clinic)),
  )
  const fixed = [
    ...Object.values(wording).filter(Array.isArray),
    ...Object.values(ACT_WORDS),
    sayPlea('999'),
    ...Object.values(wording.FALLBACK),
    ...Object.keys(TOPIC_NAMES).map(topic => wording.notSaidYet(topic, null)),
    ...Object.values(FOREIGN),
    ...WORRY_WORDS,
    ...Object.values(WORRY_WORDS_ABROAD).flat(),
  ].flatMap(blocksOf)
  const known = new Set([...approved, ...fixed])

  const words = fc.constantFrom('how much', 'is it', 'open', 'hello', '?', 'and', 'what', 'methods', '\n', '2', 'why')
  const odd = fc.constantFrom(
    '*_~`<!channel>@everyone</b>{{fees.visit}}',
    '\u202Ehow much\u202C',
    '\u0000\u0007price\u001b[31m',
    '👨‍👩‍👧‍👦 price?',
    'كم السعر؟',
  )
  const anything = fc.oneof(
    { weight: 30, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 30, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
    { weight: 30, arbitrary: fc.array(words, { maxLength: 30 }).map(said => said.join(' ')) },
    { weight: 9, arbitrary: odd },
    { weight: 1, arbitrary: fc.constantFrom('a'.repeat(40_000), '?!. '.repeat(10_000), 'why? '.repeat(8_000)) },
  )

  it('gets exactly one reply, with a route, every sentence of it approved or fixed', () => {
    fc.assert(
      fc.property(anything, text => {
        const said = toUtterance(text)
        if (!said) return
        const written = reply({ ...typed('x'), said: { kind: 'words', utterance: said, quoted: false } })
        expect(written.route.ways.length).toBeGreaterThan(0)
        if (written.kind === 'crisis') return
        const bodies = bodiesOf(written)
        for (const block of bodies.flatMap(blocksOf)) expect(known).toContain(block)
      }),
      { numRuns: 3000 },
    )
  })

  it('makes no turn where nothing is said', () => {
    for (const nothing of ['', '   ', '\n\t', '\u200b\u200d', '\u0000', '\u2060\ufeff'])
      expect(toUtterance(nothing)).toBeNull()
  })
})

/** The blocks of a text, each as plain words. */
function blocksOf(text: RichText): readonly string[] {
  return text.map(block => plainText([block]))
}

function bodiesOf(written: Reply): readonly RichText[] {
  return 'body' in written ? [written.body] : answersIn(written).map(({ body }) => body)
}
