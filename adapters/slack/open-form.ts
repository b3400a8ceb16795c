import type { Form } from '../../src/core/model/action.ts'
import { PATIENCE_MS, type SlackApi } from './api.ts'
import type { SlackPayload } from './payload.ts'
import { renderForm } from './render-form.ts'

/** Opens a form with a press or a command, over the window that is open if one is. False when Slack did not let us. */
export async function openForm(api: SlackApi, payload: SlackPayload, form: Form): Promise<boolean> {
  if (!('trigger_id' in payload)) return false
  const isInWindow = 'view' in payload && payload.view?.type === 'modal'
  const args = { trigger_id: payload.trigger_id, view: renderForm(form) }
  return (await api.call(isInWindow ? 'views.push' : 'views.open', args, PATIENCE_MS.form)).kind === 'done'
}
