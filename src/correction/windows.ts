import type { Form, FormField } from '../core/model/action.ts'
import { deedOn, type CardDeed, type QuestionCard } from '../core/model/question-card.ts'
import type { Edition } from '../core/model/edition.ts'
import { toUtterance } from '../core/model/turn.ts'
import { toAccept } from '../content/gate/gate.ts'
import { readIntentForm, type IntentForm } from '../content/files/intent-form.ts'
import { readDraft } from '../editing/draft.ts'
import { findExamination } from '../editing/examine.ts'
import { beginAnswer } from '../editing/begin-answer.ts'
import { inStaffsWords } from '../editing/settle-question.ts'
import { CARD_FIELDS, CARD_WINDOWS } from '../core/words/en/question-card.ts'
import { TITLE_MAX } from '../content/files/intent-file.ts'
import { shortestAsked } from './asked-words.ts'
import { draftOfCard } from './card-draft.ts'
import type { CorrectionParts } from './parts.ts'

/** The longest text that every platform's window takes, in characters. Source: Block Kit reference, "plain_text_input". */
const TEXT_MAX = 3000
/** Longest line of a question. */
const LINE_MAX = 120
/** Most answers to choose from. Source: Discord API reference, "String select". */
const OPTIONS_MAX = 25

/** The window that a deed on a card opens; null where it needs none. */
export async function windowFor(deed: CardDeed, card: QuestionCard, parts: CorrectionParts): Promise<Form | null> {
  switch (deed) {
    case 'added':
      return addWindow(card, await shortestAsked(card, parts), parts.served.current)
    case 'human':
      return formOf(card, deed, [lineField(await shortestAsked(card, parts))])
    case 'new':
    case 'elsewhere':
      return newWindow(card, deed, await shortestAsked(card, parts), parts.served.current)
    case 'change':
      return changeWindow(card, parts)
    case 'approve':
      return approveWindow(card, parts)
    case 'back':
      return formOf(card, deed, [{ ...text('note'), required: true, maxLength: 300 }])
    case 'ignored':
    case 'undo':
    case 'rollback':
    case 'join':
      return null
  }
}

/** The window in which somebody says who they are. */
export function joinWindow(id: string): Form {
  const [title, submit] = CARD_WINDOWS.join
  const field = { ...line('code', ''), required: true, maxLength: 20 }
  return { action: deedOn(id, 'join'), title, submit, fields: [field] }
}

function addWindow(card: QuestionCard, asked: string, { intents, matcher }: Edition): Form | null {
  const utterance = toUtterance(asked)
  const near = utterance ? matcher.match(utterance).candidates.map(({ intent }) => intent) : []
  const ids = [...new Set([...(card.nearest ? [card.nearest] : []), ...near, ...intents.keys()])]
  const options = ids.flatMap(id => {
    const intent = intents.get(id)
    return intent ? [{ value: id, label: intent.title }] : []
  })
  const standing = line('intent', options[0]?.value ?? '')
  const choice: FormField = { ...standing, kind: 'choice', required: true, options: options.slice(0, OPTIONS_MAX) }
  return formOf(card, 'added', [choice, lineField(asked)])
}

function newWindow(card: QuestionCard, deed: 'new' | 'elsewhere', asked: string, edition: Edition): Form | null {
  const begun = { not: [], ...beginAnswer(deed, inStaffsWords(asked), [...edition.passages.values()]) }
  return formOf(card, deed, fieldsFor(begun))
}

async function changeWindow(card: QuestionCard, parts: CorrectionParts): Promise<Form | null> {
  const draft = await readDraft(parts)
  const file = draft.files.find(({ path }) => path === card.writing?.path)
  const form = file && readIntentForm(file)
  return form ? formOf(card, 'change', fieldsFor(form)) : null
}

/** Only where there is advice to accept is there anything to say. */
async function approveWindow(card: QuestionCard, parts: CorrectionParts): Promise<Form | null> {
  const meant = await draftOfCard(card, parts)
  const examination = typeof meant === 'string' ? null : await findExamination(meant.draft, parts)
  if (examination?.kind !== 'done' || toAccept(examination.report).length === 0) return null
  return formOf(card, 'approve', [{ ...text('reason'), required: true, maxLength: 200 }])
}

type ShownFields = Pick<IntentForm, 'title' | 'questions' | 'not' | 'answer' | 'passages'>

/** What is longer than a window takes is left out, and stays as it is: nothing of it is ever cut off. */
function fieldsFor({ title, questions, not, answer, passages }: ShownFields): readonly FormField[] {
  const fields: readonly FormField[] = [
    { ...line('title', title), required: true, maxLength: TITLE_MAX },
    { ...text('questions', questions.join('\n')), required: true },
    text('not', not.join('\n')),
    text('answer', answer),
    line('passages', passages.join(', ')),
  ]
  return fields.filter(({ value, maxLength }) => value.length <= maxLength)
}

function formOf(card: QuestionCard, deed: keyof typeof CARD_WINDOWS, fields: readonly FormField[]): Form | null {
  const [title, submit] = CARD_WINDOWS[deed]
  const [first, ...more] = fields
  return first ? { action: deedOn(card.id, deed), title, submit, fields: [first, ...more] } : null
}

function lineField(asked: string): FormField {
  return { ...line('line', inStaffsWords(asked).slice(0, LINE_MAX)), required: true, maxLength: LINE_MAX }
}

function line(name: keyof typeof CARD_FIELDS, value: string): FormField {
  const [label, hint] = CARD_FIELDS[name]
  return { name, label, hint, kind: 'line', value, required: false, maxLength: 400 }
}

function text(name: keyof typeof CARD_FIELDS, value = ''): FormField {
  return { ...line(name, value), kind: 'paragraph', maxLength: TEXT_MAX }
}
