import { toIntentId } from '../../src/core/model/intent.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { waysInContract } from '../contracts/ways-in.ts'
import { readEvent } from './adapter/event.ts'
import { readTurn } from './adapter/read.ts'
import { render, type LanternMessage } from './adapter/render.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { refusalsOf, shownAs } from './stand-in/refusals.ts'

type Fields = Readonly<Record<string, unknown>>

const COMMON = { room: 'own-anna', alone: true, from: { id: 'anna', isProgram: false }, atMs: Date.UTC(2026, 10, 2) }
const IN_A_ROOM = { room: 'square', alone: false, isForUs: true }
const PROGRAM = { from: { id: 'relay', isProgram: true } }

const said = (text: string, more: Fields = {}): Fields => ({
  type: 'said',
  event: 'e1',
  note: 'n1',
  text,
  isForUs: false,
  quotes: null,
  ...COMMON,
  ...more,
})
const changed = (text: string, more: Fields = {}): Fields =>
  said(text, { type: 'changed', event: 'e2', before: 'Helo?', ...more })
const pressed = (press: string, more: Fields = {}): Fields => ({
  type: 'pressed',
  event: 'e3',
  note: 'n9',
  press,
  ...COMMON,
  ...more,
})

const read = (delivered: unknown): Turn | null => {
  const event = readEvent(delivered)
  return event && readTurn(event)
}

const textOf = ({ text, buttons }: LanternMessage): string =>
  [shownAs(text), ...buttons.map(({ label }) => label)].join('\n')

/** A call to everybody in a message as JSON, where no backslash takes its meaning. Labels call nobody. */
const CALLS = /^\{"text":"(?:[^"\\@]|\\[^\\]|\\\\(?:\\\\|@))*@all/

const WAYS = {
  'a note to us alone': (words: string) => said(words),
  'a note that names us in a room': (words: string) => said(words, IN_A_ROOM),
  'a note that was changed': (words: string) => changed(words),
  'what a note answers': (words: string) => said('what can I do?', { quotes: words }),
}

adapterContract<unknown, LanternMessage>({
  name: 'lantern',
  readTurn: read,
  render,
  questions: {
    'a note': { event: said('  What does a session cost? '), words: 'What does a session cost?' },
    'a note in a room': { event: said('Who is it for?', { ...IN_A_ROOM, note: 'n2' }), words: 'Who is it for?' },
  },
  presses: {
    'the button of a question': { event: pressed(`show:${toIntentId('fees')}`), action: 'show:fees' },
    'the button for a therapist': { event: pressed('route:'), action: 'route:' },
  },
  ignored: {
    'a program’s note': said('What does it cost?', PROGRAM),
    'talk among people': said('What does it cost?', { ...IN_A_ROOM, isForUs: false }),
    'a change without a change': changed('Hello?', { before: 'Hello?' }),
    'an event of a kind that we do not know': said('hello', { type: 'waved' }),
  },
  redelivered: {
    'a note told twice': [said('What is CBT?'), said('What is CBT?')],
    'a note told under another event': [said('What is CBT?'), said('What is CBT?', { event: 'e8' })],
    'a press told twice': [pressed('route:'), pressed('route:')],
  },
  ways: WAYS,
  wordless: {
    'a sticker': { event: said(''), why: 'no-words' },
    'the button of a former time': { event: pressed('lamp'), why: 'stale' },
  },
  edits: { 'a note that was changed': [said('Helo?'), changed('Hello?')] },
  told: { read, events: [said('Hello?', { quotes: 'Who?' }), changed('Hello?'), pressed('route:')] },
  textOf,
  spokenOf: textOf,
  refusalsOf,
  markup: { '@all': CALLS, [String.raw`\@all`]: CALLS },
})

waysInContract({
  name: 'lantern',
  read,
  ways: WAYS,
  wordless: { 'a sticker': { delivered: said(''), why: 'no-words' } },
  edits: { 'a note that was changed': { first: said('Helo?'), edit: changed('Hello?') } },
  untouched: { 'a change without a change': changed('Hello?', { before: 'Hello?' }) },
  ofPrograms: { 'a program’s note': said('I want to kill myself', PROGRAM) },
})
