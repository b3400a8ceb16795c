import { deedOn, type CardDeed, type QuestionCard } from '../model/question-card.ts'
import type { Markdown } from '../model/intent.ts'
import type { StaffNote } from '../model/voice.ts'
import { CARD_WORDS, ON_CARD, REASON_WORDS } from '../words/en/question-card.ts'
import { sayPlatform } from '../words/en/say-platform.ts'
import { sayTime } from '../words/en/say-time.ts'
import { readMarkdown } from '../model/read-markdown.ts'
import { plainParagraph, plainRun, type RichText } from '../model/rich-text.ts'
import type { QuestionGroup } from './question-group.ts'

/** What the check says of what is written. */
export interface CheckedWriting {
  readonly kind: 'running' | 'broken' | 'stops' | 'ready'
  /** What it found, in words, the stopping first. */
  readonly findings: readonly string[]
  /** How many of the last questions were asked, and those that would be answered otherwise. */
  readonly asked: number
  readonly changes: readonly ReplayedQuestion[]
}

/** A question that was asked lately, with the titles it gets now and then. */
export interface ReplayedQuestion {
  /** Null where it is not kept any more. */
  readonly question: string | null
  readonly before: string
  readonly after: string
}

/** What is written, as people would get it. */
export interface WrittenAnswer {
  readonly title: string
  readonly questions: readonly string[]
  readonly not: readonly string[]
  readonly answer: Markdown
}

/** What a card shows besides what it holds. */
export interface CardSetting {
  /** Null where it is not kept any more, or too few have asked. */
  readonly group: QuestionGroup | null
  readonly written: WrittenAnswer | null
  /** Null where nothing is being checked. */
  readonly checked: CheckedWriting | null
  /** By how many of how many instances the edition is served, and the platforms they answer on. */
  readonly served: { readonly by: number; readonly of: number; readonly on: readonly string[] }
  titleOf(intent: string): string
  readonly timeZone: string
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number
}

/** Most that is shown of each, in characters or pieces: together less than any platform's message. */
const MOST = {
  question: 160,
  answer: 500,
  line: 90,
  lines: 4,
  findings: 3,
  finding: 170,
  changes: 3,
  note: 250,
} as const

/** Writes a card as it stands now. No words of anybody are in it but those that the inbox shows, redacted. */
export function viewCard(card: QuestionCard, setting: CardSetting): StaffNote {
  const { said, deeds } = viewPhase(card, setting)
  return { note: [...head(setting), ...said.flat()], actions: deeds.map(deed => deedOn(card.id, deed)) }
}

interface PhaseView {
  readonly said: readonly RichText[]
  readonly deeds: readonly CardDeed[]
}

function viewPhase(card: QuestionCard, setting: CardSetting): PhaseView {
  const why = short(card.note, MOST.note)
  switch (card.phase) {
    case 'open':
      if (!setting.group) return { said: [], deeds: [] }
      return { said: [asParagraph(why), ...facts(setting.group, setting)], deeds: FIRST_DEEDS }
    case 'ignored':
      return { said: [ON_CARD.ignored(who(card, setting))], deeds: setting.group ? ['undo'] : [] }
    case 'written':
      return viewWritten(card, setting)
    case 'sent-back':
      return { said: [made(card, setting), ON_CARD.sentBack(who(card, setting), why)], deeds: ['change', 'undo'] }
    case 'published':
      return { said: [made(card, setting), live(card, setting)], deeds: ['rollback'] }
  }
}

const FIRST_DEEDS = ['added', 'new', 'human', 'elsewhere', 'ignored'] as const

function head({ group }: CardSetting): RichText {
  return group ? ON_CARD.asked(short(group.exemplar, MOST.question)) : ON_CARD.notKept()
}

function facts(group: QuestionGroup, { titleOf }: CardSetting): readonly RichText[] {
  const { askers, questions, platforms, trend, reasons, nearest, taken } = group
  const where = platforms.map(sayPlatform).join(' and ')
  const why = reasons.map(({ reason, count }) => `${REASON_WORDS[reason]} ${count}`).join(', ')
  const chosen = taken.map(({ intent, count }) => `“${titleOf(intent)}” ${count}`).join(', ')
  return [
    ON_CARD.told(askers, questions.length, where, [trend.lastWeek, trend.weekBefore]),
    ON_CARD.why(why, nearest && titleOf(nearest), chosen),
  ]
}

function viewWritten(card: QuestionCard, setting: CardSetting): PhaseView {
  const { checked } = setting
  const said = [made(card, setting), ...preview(setting), ...found(checked)]
  return { said, deeds: checked?.kind === 'ready' ? ['approve', ...MORE_DEEDS] : MORE_DEEDS }
}

const MORE_DEEDS = ['change', 'back', 'undo'] as const

function made({ writing, ...card }: QuestionCard, setting: CardSetting): RichText {
  if (!writing) return []
  const title = setting.written?.title || setting.titleOf(writing.intent)
  return ON_CARD.made(writing.how, title, writing.writers.join(' and '), at(card, setting))
}

function preview({ written }: CardSetting): readonly RichText[] {
  if (!written) return []
  const answer = written.answer.trim()
  const ways = ON_CARD.askedAs(listed(written.questions.toReversed()), listed(written.not))
  return [answer === '' ? ON_CARD.noAnswer() : ON_CARD.preview(), readMarkdown(short(answer, MOST.answer)), ways]
}

function listed(lines: readonly string[]): string {
  const shown = lines.slice(0, MOST.lines).map(line => `“${short(line, MOST.line)}”`)
  return [...shown, ...moreThan(MOST.lines, lines)].join(', ')
}

function found(checked: CheckedWriting | null): readonly RichText[] {
  if (checked === null || checked.kind === 'running') return [ON_CARD.checking()]
  if (checked.kind === 'broken') return [ON_CARD.brokeOff()]
  const { findings, asked, changes } = checked
  const shown = findings.slice(0, MOST.findings).map(line => short(line, MOST.finding))
  const list = asList([...shown, ...moreThan(MOST.findings, findings)])
  return [checked.kind === 'stops' ? ON_CARD.stops() : ON_CARD.letThrough(), list, ...replay(asked, changes)]
}

function replay(asked: number, changes: readonly ReplayedQuestion[]): readonly RichText[] {
  if (asked === 0) return []
  if (changes.length === 0) return [ON_CARD.sameReplies(asked)]
  const shown = changes.slice(0, MOST.changes).map(({ question, before, after }) => {
    const asking = question === null ? CARD_WORDS.noLonger() : `“${short(question, MOST.line)}”`
    return `${asking}: ${short(before, MOST.line)} → ${short(after, MOST.line)}`
  })
  return [ON_CARD.newReplies(asked, changes.length), asList([...shown, ...moreThan(MOST.changes, changes)])]
}

function moreThan(most: number, all: readonly unknown[]): readonly string[] {
  return all.length > most ? [CARD_WORDS.more(all.length - most)] : []
}

function asList(lines: readonly string[]): RichText {
  const items = lines.map(line => ({ depth: 0, number: null, runs: [plainRun(line)] }))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function asParagraph(text: string): RichText {
  return text === '' ? [] : plainParagraph(text)
}

function live(card: QuestionCard, setting: CardSetting): RichText {
  const { by, of, on } = setting.served
  const publisher = who(card, setting)
  return of > 0 && by >= of
    ? ON_CARD.live(card.edition, publisher, on.join(' and '))
    : ON_CARD.following(card.edition, publisher, by, of)
}

function who(card: QuestionCard, setting: CardSetting): string {
  return `${card.by ?? '…'}, ${at(card, setting)}`
}

function at({ atMs }: Pick<QuestionCard, 'atMs'>, { nowMs, timeZone }: CardSetting): string {
  return sayTime(atMs, nowMs, timeZone)
}

/** Never half of what one sees as one character. */
function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
