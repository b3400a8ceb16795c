import { canPublish, type GateReport } from '../content/gate/gate.ts'
import type { ReplyInShort } from '../content/gate/reply-to.ts'
import { readIntentForm } from '../content/files/intent-form.ts'
import type { CheckedWriting, ReplayedQuestion, WrittenAnswer } from '../core/learning/view-card.ts'
import { startExamination } from '../editing/examine.ts'
import type { EditingParts } from '../editing/parts.ts'
import { sayAbout, sayPlainly } from '../editing/path-name.ts'
import type { CardDraft } from './card-draft.ts'

/** Most changed replies whose questions are looked up: more than a card shows. */
const LOOKED_UP = 10

/** Has what is written checked, where it is not yet, and says how far that is. */
export async function checkWriting({ draft, latest }: CardDraft, parts: EditingParts): Promise<CheckedWriting> {
  const examination = await startExamination(draft, latest, parts)
  if (examination.kind === 'done') return inWords(examination.report, parts)
  return { kind: examination.kind === 'broken' ? 'broken' : 'running', findings: [], asked: 0, changes: [] }
}

/** What is written, as a card previews it; null where the file cannot be read. */
export function previewOf({ change }: CardDraft): WrittenAnswer | null {
  const { text } = change.change
  return text === null ? null : readIntentForm({ text })
}

async function inWords(report: GateReport, { inbox }: Pick<EditingParts, 'inbox'>): Promise<CheckedWriting> {
  const told = report.concerns.filter(({ stops, known, part }) => stops || (!known && part !== 'replay'))
  const first = told.toSorted((one, other) => Number(other.stops) - Number(one.stops))
  const findings = first.map(({ about, what, todo }) =>
    [about === '' ? '' : `${sayAbout(about)}:`, sayPlainly(what), sayPlainly(todo)]
      .filter(text => text !== '')
      .join(' '),
  )
  const shown = report.replay.changes.slice(0, LOOKED_UP)
  const words = await inbox.open(shown.flatMap(({ turns }) => turns))
  const changes = report.replay.changes.map(({ turns, before, after }): ReplayedQuestion => {
    const question = turns.map(turn => words.get(turn)).find(found => found !== undefined) ?? null
    return { question, before: sayReply(before), after: sayReply(after) }
  })
  return { kind: canPublish(report) ? 'ready' : 'stops', findings, asked: report.replay.asked, changes }
}

function sayReply({ kind, titles }: ReplyInShort): string {
  if (kind === 'clarify') return `a choice of ${titles.join(', ')}`
  return titles.length > 0 ? titles.join(', ') : 'no answer'
}
