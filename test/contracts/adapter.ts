import { runsIn, type RichText } from '../../src/core/model/rich-text.ts'
import {
  anything,
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SaidNumber } from '../../src/core/model/phone-number.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { NOT_MEANT, sayAbout } from '../../src/core/words/en/labels.ts'
import { assessTurn } from '../../src/core/safety/assess-turn.ts'
import type { Platform, Turn, WhyWordless } from '../../src/core/model/turn.ts'
import { longReplies, replyOf, SAMPLE_REPLIES } from './sample-replies.ts'

/** Something a platform does not have, and why: a true difference is declared, not skipped. */
export interface Difference {
  readonly because: string
}

/** What an adapter hands over to be held to the contract. Events are recorded shapes with invented words. */
export interface AdapterExamples<Event, Message> {
  readonly name: Platform
  readonly readTurn: (event: Event) => Turn | null
  readonly render: (reply: Reply) => Message
  /** Questions by the way they were asked, each with the words that the turn must hold, and nothing but them. */
  readonly questions: Readonly<Record<string, { readonly event: Event; readonly words: string }>>
  /** Presses of buttons and the like, each with the action that the turn must hold. */
  readonly presses: Readonly<Record<string, { readonly event: Event; readonly action: string }>> | Difference
  /** What makes no turn, by what happened: own words, other bots' words, edits, deletions, joins. */
  readonly ignored: Readonly<Record<string, Event>> | Difference
  /** Two deliveries of the same thing, by how it came twice. */
  readonly redelivered: Readonly<Record<string, readonly [Event, Event]>> | Difference
  /** Every way in which words reach us, whatever they are asked as: each is read by the safety check. */
  readonly ways: Readonly<Record<string, (words: string) => Event>> | Difference
  /** What is meant for us and holds no words that we read, by what it is; each with why. */
  readonly wordless: Readonly<Record<string, { readonly event: Event; readonly why: WhyWordless }>> | Difference
  /** Messages that were changed, by how: as they were, and as they are now. */
  readonly edits: Readonly<Record<string, readonly [Event, Event]>> | Difference
  /** Events as the platform tells them, any part of which may be missing or odd, and how they are read. */
  readonly told: { readonly read: (told: unknown) => Turn | null; readonly events: readonly unknown[] } | Difference
  /** Everything that a person who sees the message can read, buttons included, in its order. */
  readonly textOf: (message: Message) => string
  /** Everything that a person who listens is read; the same as `textOf` where the platform makes no difference. */
  readonly spokenOf: (message: Message) => string
  /** What the platform would refuse in a message, in its own words; empty when it takes it. */
  readonly refusalsOf: (message: Message) => readonly string[]
  /** Text that the platform would act upon, such as a ping, and how one sees in a message, as JSON, that it does. */
  readonly markup: Readonly<Record<string, RegExp>> | Difference
}

/** Holds an adapter to what every adapter must do. */
export function adapterContract<Event, Message>(examples: AdapterExamples<Event, Message>): void {
  describe(`${examples.name}, as an adapter`, () => {
    describe('reading', () => {
      reading(examples)
    })
    describe('missing nothing', () => {
      missingNothing(examples)
    })
    describe('rendering', () => {
      rendering(examples)
    })
    describe('staying inside the limits', () => {
      limits(examples)
    })
    describe('escaping', () => {
      escaping(examples)
    })
  })
}

function reading<Event, Message>({ readTurn, ...examples }: AdapterExamples<Event, Message>): void {
  it.each(Object.entries(examples.questions))('reads a question asked by %s as one turn', (_, { event, words }) => {
    const turn = readTurn(event)
    expect(turn).toMatchObject({ platform: examples.name, said: { kind: 'words', utterance: words } })
  })

  it.each(Object.entries(examples.questions))('reads who, where and when of a question asked by %s', (_, { event }) => {
    const turn = readTurn(event)
    expect([turn?.id, turn?.conversation, turn?.person]).not.toContain('')
    expect(turn?.saidAtMs).toBeGreaterThan(Date.UTC(2020))
    expect(readTurn(event)).toEqual(turn)
  })

  it('gives different questions different ids', () => {
    const ids = Object.values(examples.questions).map(({ event }) => readTurn(event)?.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  each(examples.presses, 'presses', (name, { event, action }) => {
    it(`reads ${name} as a press`, () => {
      const said = readTurn(event)?.said
      expect(said?.kind === 'press' && `${said.action.verb}:${said.action.about}`).toBe(action)
    })
  })

  each(examples.ignored, 'ignored', (name, event) => {
    it(`ignores ${name}`, () => expect(readTurn(event)).toBeNull())
  })

  each(examples.redelivered, 'redelivered', (name, [first, again]) => {
    it(`gives ${name} the same id`, () => {
      expect(readTurn(first)?.id).toBeTypeOf('string')
      expect(readTurn(again)?.id).toBe(readTurn(first)?.id)
    })
  })
}

/** Plain words of people in danger. */
const DANGER = ['I want to kill myself', 'I am going to end my life tonight', 'He says he will kill me']

function missingNothing<Event, Message>({ readTurn, told, ...examples }: AdapterExamples<Event, Message>): void {
  each(examples.ways, 'ways', (name, say) => {
    it.each(DANGER)(`reads danger in ${name}: %s`, words => {
      const turn = readTurn(say(words))
      expect(turn && assessTurn(turn, []).level).toBe('crisis')
    })
  })

  each(examples.wordless, 'wordless', (name, { event, why }) => {
    it(`reads ${name} as a turn without words`, () => expect(readTurn(event)?.said).toEqual({ kind: 'wordless', why }))
  })

  each(examples.edits, 'edits', (name, [before, after]) => {
    it(`reads ${name} as an edit, with an id of its own`, () => {
      const [first, edit] = [readTurn(before), readTurn(after)]
      expect(edit?.edits).toBeTypeOf('string')
      expect(edit?.edits).toBe(first ? first.id : edit?.edits)
      expect(edit?.id).not.toBe(edit?.edits)
      expect(readTurn(after)?.id).toBe(edit?.id)
    })
  })

  if (isDifference(told)) return declare('strange events', told)
  it('reads events of which any part is missing or odd, as a turn or as nothing', () => {
    assert(
      property(strange(told.events), event => {
        const turn = told.read(event)
        expect(turn === null || (turn.id !== '' && turn.conversation !== '')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
}

/** Events with parts of them taken out or put in another's place. */
function strange(events: readonly unknown[]): Arbitrary<unknown> {
  const named = constantFrom(undefined, null, '', 0, -1, true, [], {}, [null], '__proto__', 'x'.repeat(300))
  const change = record({ at: nat(400), odd: oneof(named, anything()) })
  return tuple(constantFrom(...events), array(change, { minLength: 1, maxLength: 4 })).map(([event, changes]) =>
    changes.reduce<unknown>(withPart, structuredClone(event)),
  )
}

/** The same with another thing in the place of its part of that number, counted in depth. */
function withPart(event: unknown, { at, odd }: { readonly at: number; readonly odd: unknown }): unknown {
  const parts = partsOf(event)
  const part = parts[at % (parts.length + 1)]
  if (!part) return structuredClone(odd)
  Reflect.set(part.holder, part.key, structuredClone(odd))
  return event
}

function partsOf(event: unknown): readonly { readonly holder: object; readonly key: string }[] {
  if (typeof event !== 'object' || event === null) return []
  return Object.entries(event).flatMap(([key, value]) => [{ holder: event, key }, ...partsOf(value)])
}

function rendering<Event, Message>({ render, textOf, spokenOf }: AdapterExamples<Event, Message>): void {
  const samples: readonly (readonly [string, Reply])[] = Object.entries(SAMPLE_REPLIES)

  it.each(samples)('shows the way to a therapist under %s', (_, reply) => {
    const message = render(reply)
    for (const way of reply.route.ways) {
      expect(textOf(message)).toContain(way.value)
      expect(spokenOf(message)).toContain(way.value)
    }
  })

  it.each(samples)('says all of %s, to the eye and to the ear', (_, reply) => {
    const message = render(reply)
    for (const words of mustSay(reply)) {
      expect(textOf(message)).toContain(words)
      expect(spokenOf(message)).toContain(words)
    }
  })

  it.each(samples)(
    'offers no button to ask for a therapist under %s where a request would reach nobody',
    (_, reply) => {
      const offers = reply.kind === 'status' ? { offers: [] } : {}
      const message = render({ ...reply, ...offers, route: { ...reply.route, canRequest: false } })
      expect(JSON.stringify(message)).not.toContain('"route:"')
    },
  )

  it('says how to get help before anything else to a person in danger', () => {
    const reply = SAMPLE_REPLIES['a person in danger']
    const text = textOf(render(reply))
    expect(text.indexOf('Thank you for telling me.')).toBeLessThan(text.indexOf('999'))
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('Talk to a therapist'))
  })

  it.each(samples.filter(([, { kind }]) => kind === 'worry'))(
    'says whom to call before anything else to %s',
    (_, reply) => {
      const text = textOf(render(reply))
      const under = reply.kind === 'worry' && reply.beneath ? mustSayOf({ ...reply, ...reply.beneath }) : []
      expect(text.indexOf('You are not alone')).toBeLessThan(text.indexOf('999'))
      expect(text.indexOf('You are not alone')).toBeGreaterThan(-1)
      const after = [reply.disclosure, ...under, 'Talk to a therapist'].filter(words => words !== null)
      for (const words of after) expect(text.indexOf('999')).toBeLessThan(text.indexOf(words))
    },
  )

  it('asks nobody whether help helped, and offers no topics beside it', () => {
    const written = JSON.stringify(render(SAMPLE_REPLIES['words that may hide danger, with an answer']))
    expect(written).not.toMatch(/"(?:helpful|unhelpful|show|none):|"feedback/)
  })

  it('says whom to call in the message itself, however long the answer under it is', () => {
    const text = textOf(render(longReplies()['three long answers under warm words'] ?? SAMPLE_REPLIES['a prompt']))
    for (const words of ['You deserve to be heard.', '999', '116 123']) {
      expect(text.indexOf(words)).toBeGreaterThan(-1)
      expect(text.indexOf(words)).toBeLessThan(text.indexOf('Paragraph 0'))
    }
  })

  it('renders the same reply the same way', () => {
    for (const [, reply] of samples) expect(render(reply)).toEqual(render(reply))
  })
}

function limits<Event, Message>({ render, textOf, spokenOf, refusalsOf }: AdapterExamples<Event, Message>): void {
  it.each(Object.entries(SAMPLE_REPLIES))('is let through with %s', (_, reply) => {
    expect(refusalsOf(render(reply))).toEqual([])
  })

  it.each(Object.entries(longReplies()))('is let through with %s, and keeps the way to a therapist', (_, reply) => {
    const message = render(reply)
    expect(refusalsOf(message)).toEqual([])
    for (const way of reply.route.ways) {
      expect(textOf(message)).toContain(way.value)
      expect(spokenOf(message)).toContain(way.value)
    }
    const lines = reply.kind === 'crisis' ? reply.lines : []
    for (const number of lines.flatMap(({ call }) => shownIn(call))) expect(textOf(message)).toContain(number)
  })

  it('is let through with arbitrary content, and keeps the way to a therapist', () => {
    const content = oneof(
      string({ unit: 'binary', maxLength: 400 }),
      string({ unit: 'grapheme', maxLength: 400 }),
      array(constantFrom('**', '*', '_', '`', '[', '](', ')', '<', '>', '&', '\n', '- ', '|', '#', ' ', 'a', '👍'), {
        maxLength: 400,
      }).map(parts => parts.join('')),
    )
    assert(
      property(content, text => {
        for (const reply of replyOf(text)) {
          const message = render(reply)
          expect(refusalsOf(message)).toEqual([])
          expect(textOf(message)).toContain(reply.route.ways[0].value)
        }
      }),
      { numRuns: 200 },
    )
  })
}

function escaping<Event, Message>({ render, markup }: AdapterExamples<Event, Message>): void {
  each(markup, 'markup', (written, acts) => {
    it(`defuses ${written}`, () => {
      for (const reply of replyOf(`before ${written} after`)) expect(JSON.stringify(render(reply))).not.toMatch(acts)
    })
  })
}

/** The words of a reply that nobody may miss, as plain text without markup. */
function mustSay(reply: Reply): readonly string[] {
  const framed =
    reply.audience === 'person' ? [reply.disclosure, reply.notice, ...shownIn(reply.line?.call)] : [reply.notice]
  return [...framed, ...mustSayOf(reply)].filter(words => words !== null && words !== undefined)
}

function mustSayOf(reply: Reply): readonly (string | null)[] {
  if (reply.kind === 'answer')
    return reply.answers.flatMap(({ body, source, reviewed }) => [firstWords(body), source?.title ?? null, reviewed])
  if (reply.kind === 'shown') {
    const { answer, choices } = reply
    return [
      sayAbout(answer.title),
      firstWords(answer.body),
      answer.reviewed,
      NOT_MEANT,
      ...choices.map(one => one.title),
    ]
  }
  if (reply.kind === 'passage') return [firstWords(reply.body), reply.source.title]
  if (reply.kind === 'clarify') return [firstWords(reply.body), ...reply.choices.map(choice => choice.title)]
  const lines = reply.kind === 'crisis' || reply.kind === 'worry' ? reply.lines : []
  const beneath = reply.kind === 'worry' && reply.beneath ? mustSayOf({ ...reply, ...reply.beneath }) : []
  return [
    ...beneath,
    firstWords(reply.body),
    ...lines.flatMap(({ name, call, text, chat }) => [name, ...shownIn(call), ...shownIn(text), chat]),
  ]
}

function shownIn(numbers: readonly SaidNumber[] = []): readonly string[] {
  return numbers.map(({ number }) => number.shown)
}

/** Up to the first change of style, or the end of a line. */
function firstWords(body: RichText): string {
  const [first] = runsIn(body)
  return first?.text.split('\n')[0]?.trim() ?? ''
}

function each<Example>(
  examples: Readonly<Record<string, Example>> | Difference,
  what: string,
  run: (name: string, example: Example) => void,
): void {
  if (!isDifference(examples)) return Object.entries(examples).forEach(([name, example]) => run(name, example))
  return declare(what, examples)
}

function declare(what: string, { because }: Difference): void {
  it(`has no ${what}, because ${because}`, () => expect(because).not.toBe(''))
}

function isDifference(examples: object): examples is Difference {
  return 'because' in examples && typeof examples.because === 'string'
}
