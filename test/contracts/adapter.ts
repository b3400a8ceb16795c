import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SaidNumber } from '../../src/core/phone-number.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Platform, Turn } from '../../src/core/turn.ts'
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
    const anything = oneof(
      string({ unit: 'binary', maxLength: 400 }),
      string({ unit: 'grapheme', maxLength: 400 }),
      array(constantFrom('**', '*', '_', '`', '[', '](', ')', '<', '>', '&', '\n', '- ', '|', '#', ' ', 'a', '👍'), {
        maxLength: 400,
      }).map(parts => parts.join('')),
    )
    assert(
      property(anything, text => {
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
  if (reply.kind === 'passage') return [firstWords(reply.body), reply.source.title]
  if (reply.kind === 'clarify') return [firstWords(reply.body), ...reply.choices.map(choice => choice.title)]
  const lines = reply.kind === 'crisis' ? reply.lines : []
  return [
    firstWords(reply.body),
    ...lines.flatMap(({ name, call, text, chat }) => [name, ...shownIn(call), ...shownIn(text), chat]),
  ]
}

function shownIn(numbers: readonly SaidNumber[] = []): readonly string[] {
  return numbers.map(({ number }) => number.shown)
}

/** Up to the first mark of Markdown. */
function firstWords(body: string): string {
  return body.split(/[*[\n]/)[0]?.trim() ?? ''
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
