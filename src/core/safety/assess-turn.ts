import { toUtterance, type Turn } from '../turn.ts'
import type { Assessment, Level } from './assessment.ts'
import { assess } from './assess.ts'

/** Looks for signs of danger in whatever a turn says: words and every field of a form. A press says nothing by itself. */
export function assessTurn(turn: Turn, recent: readonly Level[]): Assessment {
  const { said } = turn
  if (said.kind === 'press') return { level: 'none', signals: [] }
  if (said.kind === 'words') return assess(said.utterance, recent)
  const written = toUtterance(Object.values(said.fields).join('\n\n'))
  return written ? assess(written, recent) : { level: 'none', signals: [] }
}
