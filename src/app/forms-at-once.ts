import type { Form } from '../core/model/action.ts'
import type { Requests } from '../core/handoff/requests.ts'
import { withNote } from '../core/handoff/form.ts'
import { assessTurn } from '../core/safety/assess-turn.ts'
import type { Turn } from '../core/model/turn.ts'

/**
 * Forms that a turn opens at once, before it is answered. Words that stand behind its command are looked at first: where they
 * show any sign of danger, the turn is answered, and no window is put before the card; else they stand in the form's note.
 */
export function formsAtOnce(formFor: Requests['formFor']): (turn: Turn) => Promise<Form | null> {
  return async turn => {
    if (turn.said.kind !== 'press' || assessTurn(turn, []).level !== 'none') return null
    const form = await formFor(turn.said.action, turn)
    return form && withNote(form, turn.beside)
  }
}
