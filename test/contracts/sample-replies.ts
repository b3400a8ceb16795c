import { readMarkdown } from '../../src/core/model/read-markdown.ts'
import type { HelpLine } from '../../src/core/model/helpline.ts'
import { toIntentId, type IntentId, type Way } from '../../src/core/model/intent.ts'
import type { Answer, Reply } from '../../src/core/model/reply.ts'
import type { Some } from '../../src/core/model/some.ts'
import { numbersOf, phoneWay } from '../fixtures/numbers.ts'

type Frame = Pick<Reply, 'route' | 'disclosure' | 'line' | 'notice' | 'audience'>

/** Ways to a clinic that does not exist; the number is of a range kept for films. */
const SAMPLE_WAYS: Some<Way> = [
  phoneWay('020 7946 0958'),
  { kind: 'email', value: 'front_desk@example.org' },
  { kind: 'link', value: 'https://www.example.org/' },
]

const FRAME: Frame = {
  route: { ways: SAMPLE_WAYS, canRequest: true },
  disclosure: null,
  line: null,
  notice: null,
  audience: 'person',
}

const SAMARITANS: HelpLine = {
  country: 'GB',
  kind: 'suicide_crisis',
  name: 'Samaritans',
  call: numbersOf('116 123'),
  text: [],
  chat: null,
  hours: '24/7',
  source: 'https://www.samaritans.org/',
  verified: null,
}

const EMERGENCY: HelpLine = {
  ...SAMARITANS,
  kind: 'emergency',
  name: 'Emergency services',
  call: numbersOf('999'),
  source: '',
}

const TEXT_LINE: HelpLine = {
  ...SAMARITANS,
  kind: 'crisis_text',
  name: 'Shout',
  call: [],
  text: numbersOf('SHOUT to 85258', 'GB', 'message'),
  chat: 'https://giveusashout.org/',
}

const FEES: Answer = {
  intent: intent('fees-and-insurance'),
  title: 'What does a session cost?',
  body: readMarkdown(
    'A first conversation costs **£30**, a session £65.\n\n- Cash or card\n- [A reduced fee](https://www.example.org/fees) if you need one',
  ),
  source: { title: 'Who is psychotherapy for?', passages: [5, 6] },
  reviewed: '2026-11-01',
  related: [
    { intent: intent('how-long-does-therapy-take'), title: 'How long does therapy take?' },
    { intent: intent('online-or-in-person'), title: 'Can we meet online?' },
  ],
}

const LENGTH: Answer = {
  ...FEES,
  intent: intent('how-long-does-therapy-take'),
  title: 'How long does therapy take?',
  body: readMarkdown('Between 12 and 40 sessions, as a rule.'),
  source: null,
  related: [],
}

/** One reply of every kind, and of every shape that looks different, by what it is. */
export const SAMPLE_REPLIES = {
  'an answer': { ...FRAME, kind: 'answer', answers: [FEES] },
  'an answer beside a question that has none yet': {
    ...FRAME,
    kind: 'answer',
    answers: [LENGTH],
    notSaid: readMarkdown('I have no approved answer yet about making a complaint. The clinic can tell you.'),
  },
  'an answer to two questions': { ...FRAME, kind: 'answer', answers: [FEES, LENGTH] },
  'a first answer, with the disclosure': {
    ...FRAME,
    kind: 'answer',
    answers: [LENGTH],
    disclosure: 'I am a program, not a person. Staff see which topics are asked about, not what you write.',
  },
  'an answer to words that worry': { ...FRAME, kind: 'answer', answers: [LENGTH], line: SAMARITANS },
  'an answer of the example clinic': {
    ...FRAME,
    kind: 'answer',
    answers: [LENGTH],
    notice: 'Example only: this clinic is made up.',
  },
  'an answer shared with everybody': { ...FRAME, kind: 'answer', answers: [FEES], audience: 'place' },
  'a passage of the clinic’s texts': {
    ...FRAME,
    kind: 'passage',
    body: readMarkdown('Psychotherapy is for anybody who wants to **understand** what they feel.'),
    source: { title: 'Who is psychotherapy for?', passages: [2] },
  },
  'what was probably asked, with what else it may be': {
    ...FRAME,
    kind: 'shown',
    answer: { ...FEES, related: [] },
    choices: [
      { intent: LENGTH.intent, title: LENGTH.title },
      { intent: intent('online-or-in-person'), title: 'Can we meet online?' },
    ],
  },
  'what was probably asked, with nothing beside it': {
    ...FRAME,
    kind: 'shown',
    answer: { ...LENGTH, related: [] },
    choices: [],
  },
  'a choice': {
    ...FRAME,
    kind: 'clarify',
    body: readMarkdown('I am not sure which of these you mean:'),
    choices: [
      { intent: FEES.intent, title: FEES.title },
      { intent: LENGTH.intent, title: LENGTH.title },
    ],
  },
  'a question without an answer': {
    ...FRAME,
    kind: 'fallback',
    body: readMarkdown('I have no approved answer to that.'),
  },
  'a person in danger': {
    ...FRAME,
    kind: 'crisis',
    danger: 'self',
    body: readMarkdown('Thank you for telling me. **You are not alone.**\n\nPlease talk to somebody now:'),
    lines: [EMERGENCY, SAMARITANS, TEXT_LINE],
  },
  'words that may hide danger': {
    ...FRAME,
    kind: 'worry',
    body: readMarkdown('Thank you for writing this. **You are not alone.**\n\nCall whenever you like:'),
    lines: [EMERGENCY, SAMARITANS],
    beneath: null,
  },
  'words that may hide danger, with an answer': {
    ...FRAME,
    kind: 'worry',
    body: readMarkdown('I am glad you wrote. **You are not alone.**\n\nCall whenever you like:'),
    lines: [EMERGENCY, TEXT_LINE],
    beneath: { kind: 'answer', answers: [{ ...FEES, related: [] }] },
    disclosure: 'I am a program, not a person.',
  },
  'words that may hide danger, in a form that was sent': {
    ...FRAME,
    kind: 'worry',
    body: readMarkdown('Thank you for telling me. **You are not alone.**'),
    lines: [EMERGENCY, SAMARITANS],
    beneath: { kind: 'status', body: readMarkdown('Your request is on its way.'), offers: ['edit', 'cancel'] },
  },
  'a failure on our side': { ...FRAME, kind: 'failure', body: readMarkdown('Sorry, something went wrong on my side.') },
  'a prompt': { ...FRAME, kind: 'prompt', body: readMarkdown('What would you like to know?') },
  'a word of thanks': {
    ...FRAME,
    kind: 'status',
    body: readMarkdown('Thank you. The staff will see that this answer helped.'),
    offers: [],
  },
  'what is kept, and a way to delete it': {
    ...FRAME,
    kind: 'status',
    body: readMarkdown('**Kept about you at the moment:**\n\n- 1 conversation'),
    offers: ['forget'],
  },
} as const satisfies Readonly<Record<string, Reply>>

/** Replies as long as a check lets through and longer, by what is long in them. */
export function longReplies(): Readonly<Record<string, Reply>> {
  const body = readMarkdown(
    Array.from({ length: 60 }, (_, at) => `Paragraph ${at}: ${'therapy & <you> '.repeat(40)}`).join('\n\n'),
  )
  const long: Answer = { ...FEES, body, title: 'A very long title? '.repeat(20), related: manyChoices(3) }
  const letters = 'a'.repeat(50_000)
  return {
    'three long answers': {
      ...FRAME,
      kind: 'answer',
      answers: [long, long, long],
      disclosure: 'I am a program. '.repeat(20),
    },
    'one word without a gap': { ...FRAME, kind: 'status', body: readMarkdown(letters), offers: [] },
    'one bold word without a gap': { ...FRAME, kind: 'prompt', body: readMarkdown(`**${letters}**`) },
    'one link without a gap': {
      ...FRAME,
      kind: 'prompt',
      body: readMarkdown(`[${letters}](https://www.example.org/)`),
    },
    'a list of a thousand': { ...FRAME, kind: 'fallback', body: readMarkdown('- an item & another\n'.repeat(1000)) },
    'nothing but characters to escape': { ...FRAME, kind: 'failure', body: readMarkdown('&<> '.repeat(10_000)) },
    'emoji that must not be cut apart': { ...FRAME, kind: 'status', body: readMarkdown('👩‍👩‍👧‍👦'.repeat(5000)), offers: [] },
    'a long answer with long choices below': {
      ...FRAME,
      kind: 'shown',
      answer: { ...long, related: [] },
      choices: manyChoices(2),
    },
    'long choices': { ...FRAME, kind: 'clarify', body: readMarkdown('Which of these?'), choices: manyChoices(5) },
    'three long answers under warm words': {
      ...FRAME,
      kind: 'worry',
      body: readMarkdown('You deserve to be heard. '.repeat(20)),
      lines: [
        { ...EMERGENCY, name: 'Emergency services '.repeat(40) },
        { ...SAMARITANS, name: 'A line '.repeat(90) },
      ],
      beneath: { kind: 'answer', answers: [long, long, long] },
      disclosure: 'I am a program. '.repeat(35),
      notice: 'Example only. '.repeat(20),
    },
    'a crisis card with many lines': {
      ...FRAME,
      kind: 'crisis',
      danger: 'abuse',
      body: readMarkdown('You deserve support now. '.repeat(30)),
      lines: [EMERGENCY, SAMARITANS, TEXT_LINE, SAMARITANS, SAMARITANS, TEXT_LINE, SAMARITANS, SAMARITANS],
    },
  }
}

/** A reply whose every part that others write holds the same text. */
export function replyOf(text: string): readonly Reply[] {
  const source = { title: text, passages: [1] } as const
  const body = readMarkdown(text)
  const choice = { intent: FEES.intent, title: text }
  const line = { ...SAMARITANS, name: text, hours: text }
  const frame = { ...FRAME, disclosure: text, notice: text, line }
  return [
    {
      ...frame,
      kind: 'answer',
      answers: [{ ...FEES, title: text, body, source, related: [choice] }, FEES],
    },
    {
      ...frame,
      kind: 'shown',
      answer: { ...FEES, title: text, body, source, related: [] },
      choices: [choice],
    },
    { ...frame, kind: 'passage', body, source },
    { ...frame, kind: 'clarify', body, choices: [choice, choice] },
    { ...frame, kind: 'crisis', danger: 'self', body, lines: [line, EMERGENCY] },
    {
      ...frame,
      kind: 'worry',
      body,
      lines: [line, EMERGENCY],
      beneath: { kind: 'prompt', body },
    },
    { ...frame, kind: 'fallback', body },
  ]
}

function manyChoices(count: number): Some<{ readonly intent: IntentId; readonly title: string }> {
  const choice = (at: number): { intent: IntentId; title: string } => ({
    intent: intent(`${'x'.repeat(58)}${at}`),
    title: `Choice ${at} ${'with a title far too long '.repeat(20)}`,
  })
  return [choice(0), ...Array.from({ length: count - 1 }, (_, at) => choice(at + 1))]
}

function intent(id: string): IntentId {
  const read = toIntentId(id)
  if (!read) throw new Error(`${id} is no intent's id`)
  return read
}
