import { readIntentForm, writeIntentForm, type IntentForm } from '../content/files/intent-form.ts'
import type { SettledBy } from '../core/model/inbox.ts'
import type { CardWriting, QuestionCard } from '../core/model/question-card.ts'
import type { CardSaid } from '../core/words/en/question-card.ts'
import { readDraft, versionOf } from '../editing/draft.ts'
import { putInDraft, type PutInDraft } from '../editing/settle-question.ts'
import { save } from '../editing/save.ts'
import type { AtCard } from './parts.ts'

/** What was filled in, by the names of the fields. */
export type Filled = Readonly<Record<string, string>>

/** Puts a question into the draft, as a line of an answer or as a new one. */
export async function writeAnswer(
  how: Exclude<SettledBy, 'ignored'>,
  card: QuestionCard,
  filled: Filled,
  at: AtCard,
): Promise<CardSaid> {
  const line = (how === 'added' || how === 'human' ? filled['line'] : filled['title'])?.trim() ?? ''
  if (line === '') return 'no line'
  const put = await putInDraft({ how, intent: filled['intent'] ?? '', line }, at)
  if (put === null) return 'no answer'
  if (how === 'new' || how === 'elsewhere') await writeFields(put.path, filled, at)
  const { me, parts } = at
  const { intent, path, isOwn } = put
  const writing: CardWriting = { how, line, intent, path, isOwn, writers: [me.name] }
  const written = { phase: 'written', writing, by: me.name, note: '', atMs: parts.now() } as const
  const after = await parts.cards.change(card.id, now => (now.phase === 'open' ? { ...now, ...written } : null))
  if (after?.writing?.path !== put.path || after.by !== me.name) {
    await takeOut(writing, at)
    return 'seen to'
  }
  await parts.inbox.settle(card.turns, { how, intent: put.intent, by: me.name, atMs: parts.now() })
  return 'written'
}

/** Changes what is written for a card. */
export async function changeAnswer(card: QuestionCard, filled: Filled, { me, parts }: AtCard): Promise<CardSaid> {
  if (!card.writing) return 'seen to'
  if (!(await writeFields(card.writing.path, filled, { me, parts }))) return 'no answer'
  await parts.cards.change(card.id, now => {
    if (!now.writing) return null
    const [first, ...more] = now.writing.writers
    const writers = [first, ...more.filter(name => name !== me.name), ...(me.name === first ? [] : [me.name])] as const
    return { ...now, phase: 'written', writing: { ...now.writing, writers }, by: me.name, note: '', atMs: parts.now() }
  })
  return 'written'
}

/** Takes back what was done about a question: it waits again. */
export async function takeBack(card: QuestionCard, { me, parts }: AtCard): Promise<CardSaid> {
  const left = card.writing === null || (await takeOut(card.writing, { me, parts }))
  await parts.inbox.settle(card.turns, null)
  await parts.cards.change(card.id, now => ({ ...now, ...waitingAgain(''), by: me.name, atMs: parts.now() }))
  return left ? 'undone' : 'undone but kept'
}

/** A card that nobody has seen to. */
export function waitingAgain(note: string): Pick<QuestionCard, 'phase' | 'writing' | 'edition' | 'note'> {
  return { phase: 'open', writing: null, edition: null, note }
}

/** Takes what was written out of the draft; false where somebody else wrote in that file, too. */
async function takeOut({ path, isOwn, writers }: CardWriting, { me, parts }: AtCard): Promise<boolean> {
  const last = await parts.editing.drafts.find(path)
  if (!last?.isOpen) return true
  if (!isOwn || !writers.some(name => name === last.editor)) return false
  await parts.editing.drafts.close([last], me.name)
  const did = 'threw away what was written for a question:'
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did, about: path, detail: '' })
  return true
}

/** Writes the fields of a window over a file of the draft; what was left out of the window stays. False where it cannot be. */
async function writeFields(
  path: PutInDraft['path'],
  filled: Filled,
  { me, parts }: Pick<AtCard, 'me' | 'parts'>,
): Promise<boolean> {
  const draft = await readDraft(parts)
  const file = draft.files.find(one => one.path === path)
  const form = file && readIntentForm(file)
  if (!form) return false
  const text = writeIntentForm({ ...form, ...readFields(filled) }, file.text)
  const edition = draft.latest?.number ?? null
  const saved = await save({ path, text, over: versionOf(draft, path), edition, editor: me.name }, parts)
  return saved.kind !== 'conflict copy'
}

function readFields({ title, questions, not, answer, passages }: Filled): Partial<IntentForm> {
  return {
    ...(title !== undefined && { title: title.trim() }),
    ...(questions !== undefined && { questions: linesOf(questions) }),
    ...(not !== undefined && { not: linesOf(not) }),
    ...(answer !== undefined && { answer: answer.trim() }),
    ...(passages !== undefined && { passages: passages.split(/[\s,]+/).filter(id => id !== '') }),
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
