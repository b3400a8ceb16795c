import { readFileSync } from 'node:fs'
import { LETTER_WORDS } from '../../../src/core/safety/classifier/letter.ts'
import type { DangerExample } from '../../../src/core/safety/training/danger-example.ts'
import { CALLED_PHRASES, UNCALLED_PHRASES } from './phrases/beyond.ts'
import { COMPLAINT_PHRASES } from './phrases/complaints.ts'
import { EVERYDAY_PHRASES } from './phrases/everyday.ts'
import { expand } from './phrases/expand.ts'
import { FIGURE_PHRASES } from './phrases/figures.ts'
import { FRESH_IN_DANGER, FRESH_NOT_IN_DANGER } from './phrases/fresh-voices.ts'
import { ABUSE_PHRASES, HARM_PHRASES, MEDICAL_PHRASES, THIRD_PERSON_PHRASES } from './phrases/others.ts'
import { CONCERN_PHRASES, SAFE_PHRASES } from './phrases/safe.ts'
import { ASIDE_PHRASES, CHOICE_PHRASES, PRACTICAL_PHRASES, PRACTICAL_TWINS } from './phrases/practical.ts'
import { REQUEST_PHRASES } from './phrases/requests.ts'
import { SELF_PHRASES } from './phrases/self.ts'
import { IN_DANGER, NOT_IN_DANGER } from './phrases/voices.ts'
import { WISH_PHRASES, WISH_TWINS } from './phrases/wishes.ts'

/** A template's fillings are much alike. */
const TEMPLATE = { most: 12, weight: 0.1 }
/** Figures of speech count as much as whole messages. */
const FIGURE = { most: 20, weight: 1 }
/** Ordinary requests are most of what is said to a machine, so they count for more. */
const ORDINARY = { most: 60, weight: 4 }
/** Wishes and worries in words that danger is told with. */
const WISH = { most: 24, weight: 1.5 }
/** What people ask a clinic in words that danger is told with, too. */
const PRACTICAL = { most: 24, weight: 3 }
/** Danger in words that are also harmless: signs hear most of it, too. */
const CALLED = { most: 16, weight: 0.5 }
/** The same of complaints, which are said in several sentences. */
const COMPLAINT = { most: 20, weight: 1 }

/** Every message and template written for this project, as lessons, but for what is held out. */
export function lessons(): readonly DangerExample[] {
  return [
    ...messages(),
    ...kept(IN_DANGER + FRESH_IN_DANGER, 'unsaid'),
    ...kept(NOT_IN_DANGER + FRESH_NOT_IN_DANGER, 'none'),
    ...templates(EVERYDAY_PHRASES, 'none', ORDINARY),
    ...templates(REQUEST_PHRASES, 'none', ORDINARY),
    ...joined(REQUEST_PHRASES, ORDINARY),
    ...templates(COMPLAINT_PHRASES, 'none', COMPLAINT),
    ...joined(COMPLAINT_PHRASES, COMPLAINT),
    ...joined(COMPLAINT_PHRASES, COMPLAINT, 3),
    ...templates(WISH_PHRASES, 'none', WISH),
    ...templates(WISH_TWINS, 'unsaid', WISH),
    ...templates(CALLED_PHRASES, 'unsaid', CALLED),
    ...templates(UNCALLED_PHRASES, 'none', WISH),
    ...templates(PRACTICAL_PHRASES, 'none', PRACTICAL),
    ...joined(PRACTICAL_PHRASES, PRACTICAL),
    ...joined(PRACTICAL_PHRASES, PRACTICAL, 3),
    ...templates(ASIDE_PHRASES, 'none', PRACTICAL),
    ...joined(ASIDE_PHRASES, PRACTICAL),
    ...joined(ASIDE_PHRASES, PRACTICAL, 4),
    ...templates(CHOICE_PHRASES, 'none', ORDINARY),
    ...templates(PRACTICAL_TWINS, 'unsaid', CALLED),
    ...templates(FIGURE_PHRASES, 'none', FIGURE),
    ...templates(SAFE_PHRASES + CONCERN_PHRASES, 'none'),
    ...templates(SELF_PHRASES, 'self'),
    ...templates(MEDICAL_PHRASES, 'medical'),
    ...templates(THIRD_PERSON_PHRASES, 'third-person'),
    ...templates(ABUSE_PHRASES, 'abuse'),
    ...templates(HARM_PHRASES, 'harm-to-others'),
  ]
}

/** Whole messages, letters, and turns of conversations; the file they stand in names who wrote them. */
export function messages(): readonly Message[] {
  return [
    ...MESSAGES.flatMap(messagesIn),
    ...BLIND_NO_MORE.flatMap(blindIn),
    ...heldInPart(line => !isTest(line)),
    ...lettersWhere(at => !isHeldOut(at)),
    ...messagesIn('hard-letters').map(letterOf),
    ...talksWhere(at => !isHeldOut(at)).flatMap(({ turns, at }) =>
      turns.map(({ text, isDanger }) =>
        lessonOf({ text, kind: 'talk', crisis: isDanger }, { file: 'talks', block: at }),
      ),
    ),
  ]
}

/** What the second voice learns from: all whole messages, and every sixth of the templates. */
export function voiceLessons(): readonly DangerExample[] {
  const whole = messages()
  const others = lessons().slice(whole.length)
  return [
    ...whole,
    ...others.filter(({ weight }) => weight === null),
    ...others
      .filter(({ weight }) => weight !== null)
      .filter((_, at) => at % 6 === 0)
      .map(lesson => ({ ...lesson, weight: 0.5 })),
  ]
}

/** A lesson out of a file; lines of one block are alike, and are learnt or left out together. */
export interface Message extends DangerExample {
  readonly weight: number
  readonly file: string
  readonly block: number
}

/** A conversation, and for each turn whether the card is due. */
export interface Talk {
  readonly at: number
  readonly turns: readonly { readonly text: string; readonly isDanger: boolean }[]
}

/** Every fifth letter: never learnt from, so that they can test. */
export function heldOutLetters(): readonly Message[] {
  return lettersWhere(isHeldOut)
}

/** Every fifth conversation: likewise. */
export function heldOutTalks(): readonly Talk[] {
  return talksWhere(isHeldOut)
}

function isHeldOut(at: number): boolean {
  return at % 5 === 4
}

/** Every other ten of what is feared of therapy and of customers' messages: likewise. */
export function heldOutMessages(): readonly Message[] {
  return heldInPart(isTest)
}

function heldInPart(isTaken: (line: number) => boolean): readonly Message[] {
  return HELD_IN_PART.flatMap(file => messagesIn(file).filter((_, line) => isTaken(line))).map(message => ({
    ...message,
    weight: WORRY_WEIGHT,
  }))
}

/** How much a worry about therapy, or a complaint, counts: few of them stand beside many in danger that sound alike. */
const WORRY_WEIGHT = 3

const HELD_IN_PART = ['nervous', 'customers']

function isTest(line: number): boolean {
  return Math.floor(line / 10) % 2 === 1
}

/** How much a passage of a letter counts: a letter has several, and all that it says is one thing. */
const LETTER_WEIGHT = 0.3

/** By three writers: the last two write of what is hard in no danger, and of danger, each without having seen the other. */
const LETTERS = ['letters', 'stories', 'stories-in-danger']

const MESSAGES = (
  'a b c first kinds plain means veiled distress ' +
  'twins-own twins-others twins-safe short isles far-west far-east far-south outpourings look-alikes'
).split(' ')

/** Blind files that have been run, and so are blind no more. */
const BLIND_NO_MORE = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** So many lines of a file stand in one block: pairs that differ in a word or two are neighbours. */
const BLOCK = 4

interface Line {
  readonly text: string
  readonly kind: string
  readonly crisis: boolean
}

/** Where the kind says which danger it is: most are of oneself, and of some nobody has said. */
const KINDS: Readonly<Record<string, DangerExample['kind']>> = {
  medical_emergency: 'medical',
  medical: 'medical',
  third_person: 'third-person',
  'third-person': 'third-person',
  friend: 'third-person',
  abuse: 'abuse',
  abuse_now: 'abuse',
  harm_others: 'harm-to-others',
  'harm-to-others': 'harm-to-others',
  unsaid: 'unsaid',
  acts: 'unsaid',
  child: 'unsaid',
  non_native: 'unsaid',
  perinatal: 'unsaid',
  talk: 'unsaid',
  customer: 'unsaid',
}

function messagesIn(file: string): readonly Message[] {
  return (linesOf(file) as readonly Line[]).map((line, at) => lessonOf(line, { file, block: Math.floor(at / BLOCK) }))
}

/** Its lines say what it is by `label`; by `crisis` the fifth and sixth mean any danger. What is in another language is left out. */
function blindIn(name: string): readonly Message[] {
  const file = `../../blind/${name}`
  const lines = linesOf(file) as readonly { readonly text: string; readonly label: string; readonly kind: string }[]
  return lines
    .filter(({ kind }) => kind !== 'language')
    .map(({ text, label }, block) => {
      const isDanger = label === 'crisis' || label in KINDS
      return lessonOf({ text, kind: label === 'crisis' ? 'unsaid' : label, crisis: isDanger }, { file, block })
    })
}

function lettersWhere(isTaken: (at: number) => boolean): readonly Message[] {
  return LETTERS.flatMap(file =>
    (linesOf(file) as readonly Line[]).flatMap((line, at) =>
      isTaken(at) ? [letterOf(lessonOf(line, { file, block: at }))] : [],
    ),
  )
}

function letterOf(lesson: Message): Message {
  return lesson.text.split(/\s+/).length < LETTER_WORDS ? lesson : { ...lesson, weight: LETTER_WEIGHT }
}

function talksWhere(isTaken: (at: number) => boolean): readonly Talk[] {
  const talks = linesOf('talks') as readonly {
    readonly turns: readonly string[]
    readonly crisis: readonly boolean[]
  }[]
  return talks.flatMap(({ turns, crisis }, at) =>
    isTaken(at) ? [{ at, turns: turns.map((text, turn) => ({ text, isDanger: crisis[turn] ?? false })) }] : [],
  )
}

function lessonOf({ text, kind, crisis }: Line, from: Pick<Message, 'file' | 'block'>): Message {
  return letterOf({ text, kind: crisis ? (KINDS[kind] ?? 'self') : 'none', weight: 1, ...from })
}

function linesOf(file: string): readonly unknown[] {
  const lines = readFileSync(new URL(`phrases/messages/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line): unknown => JSON.parse(line))
}

function kept(messages: string, kind: DangerExample['kind']): readonly DangerExample[] {
  return messages
    .trim()
    .split(/\n+/)
    .map(text => ({ text, kind, weight: null }))
}

function templates(table: string, kind: DangerExample['kind'], { most, weight } = TEMPLATE): readonly DangerExample[] {
  return expand(table, most).map(text => ({ text, kind, weight }))
}

// Several ordinary things said in one breath: no sign of anything by being longer.
function joined(table: string, { weight } = TEMPLATE, count = 2): readonly DangerExample[] {
  const phrases = expand(table, 12)
  const far = Math.floor(phrases.length * 0.382)
  return phrases.map((_, at) => ({
    text: Array.from({ length: count }, (_one, place) => phrases[(at + place * far) % phrases.length]).join('. '),
    kind: 'none',
    weight,
  }))
}
