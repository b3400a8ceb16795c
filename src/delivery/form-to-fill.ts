import { within } from '../async/within.ts'
import type { Action, Form } from '../core/model/action.ts'
import { formFor } from '../core/handoff/form.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import type { Log } from '../core/model/log.ts'

/** How long the look at what was sent may take, in milliseconds: a window has to open within 3 s of the press. */
const LOOK_MS = 800

/**
 * The form that an action opens for a person; what they sent stands in the one that changes it. Null where there is nothing
 * to change. When the store cannot tell in time, the form is empty, and what is left empty stays. Never rejects.
 */
export async function formToFill(
  action: Action,
  look: () => Promise<HandoffRequest | null>,
  log: Log,
): Promise<Form | null> {
  if (action.verb !== 'edit') return formFor(action)
  const request = await within(LOOK_MS, look(), 'late' as const).catch((cause: unknown) => {
    log.error('request not looked at', {}, cause)
    return 'late' as const
  })
  if (request === null) return null
  return formFor(action, request === 'late' ? null : request.details)
}
