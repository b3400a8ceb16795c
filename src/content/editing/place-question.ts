import { formatNot, idOf, isIntentFile, parseNot } from '../files/intent-file.ts'
import { readIntentForm, writeIntentForm, type IntentForm } from '../files/intent-form.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { IntentId } from '../../core/model/intent.ts'
import { askedStems } from '../../core/text/question-normal-form.ts'

/** Where a question belongs. */
export interface PlacedAnew {
  readonly question: string
  /** Null where we have no answer to it. */
  readonly to: IntentId | null
  /** The topics that it must not find. */
  readonly notTo: readonly string[]
}

/**
 * Puts a question where it belongs: among the ways to ask one topic, and out of every other; those that it must not find list it
 * as one that looks alike. A file in which nothing changes stays letter by letter.
 */
export function placeQuestion(placed: PlacedAnew, files: readonly ContentFile[]): readonly ContentFile[] {
  return files.map(file => {
    const id = idOf(file.path)
    const form = isIntentFile(file) ? readIntentForm(file) : null
    if (form === null || id === null) return file
    const next = id === placed.to ? takenIn(form, placed) : leftOut(form, placed, placed.notTo.includes(id))
    return JSON.stringify(next) === JSON.stringify(form) ? file : { ...file, text: writeIntentForm(next, file.text) }
  })
}

function takenIn(form: IntentForm, { question }: PlacedAnew): IntentForm {
  const isIt = sameAs(question)
  const isThere = [...form.questions, ...form.yes, ...form.no].some(isIt)
  return {
    ...form,
    questions: isThere ? form.questions : [...form.questions, question],
    not: form.not.filter(line => !isIt(questionIn(line))),
  }
}

function leftOut(form: IntentForm, { question, to }: PlacedAnew, isHeldBack: boolean): IntentForm {
  const isIt = sameAs(question)
  const others = (list: readonly string[]): readonly string[] => list.filter(one => !isIt(one))
  const arrow = formatNot({ question, belongsTo: to })
  const not = form.not.map(line => (isIt(questionIn(line)) ? arrow : line))
  const kept = others(form.questions)
  return {
    ...form,
    // A topic is asked in one way at least.
    questions: kept.length === 0 && form.questions.length > 0 ? [form.title] : kept,
    yes: others(form.yes),
    no: others(form.no),
    not: isHeldBack && !not.includes(arrow) ? [...not, arrow] : not,
  }
}

function questionIn(line: string): string {
  return parseNot(line)?.question ?? line
}

/** Tells of a question whether it asks the same. */
function sameAs(question: string): (other: string) => boolean {
  const key = (text: string): string => askedStems(text).join(' ') || text.trim()
  const own = key(question)
  return other => key(other) === own
}
