import type { Reply } from '../../src/core/model/reply.ts'
import { CLOSE, ONE_MOMENT, WINDOW_TITLE } from '../../src/core/words/en/slack.ts'
import type { ReplyAddress } from './address.ts'
import { PATIENCE_MS, type SlackApi } from './api.ts'
import { section, type SlackBlock } from './blocks.ts'
import type { SlackOutcome } from './called.ts'
import { render } from './render.ts'

/** A window over our home, open or opening. */
export interface OpenWindow {
  show(reply: Reply): Promise<SlackOutcome>
}

/** What the window shows until the answer is there: at most a second, as a rule. */
const WAITING: readonly SlackBlock[] = [section(ONE_MOMENT)]

/**
 * Opens a window with a press, as soon as that is acknowledged, since Slack allows it for three seconds only; a press within a
 * window fills that one. Null where the reply goes elsewhere.
 */
export function openWindow(api: SlackApi, address: ReplyAddress, acknowledged: Promise<void>): OpenWindow | null {
  if (address.kind !== 'window') return null
  const { view, trigger } = address
  const opening = view === null ? acknowledged.then(() => open(api, trigger)) : Promise.resolve(view)
  return {
    async show(reply) {
      const id = await opening
      if (id === null) return { kind: 'refused', error: 'window_not_open' }
      const view = viewOf(render(reply, { kind: 'modal', shareInto: null }).blocks)
      return api.call('views.update', { view_id: id, view }, PATIENCE_MS.whisper)
    },
  }
}

async function open(api: SlackApi, trigger: string): Promise<string | null> {
  const called = await api.call('views.open', { trigger_id: trigger, view: viewOf(WAITING) }, PATIENCE_MS.form)
  return called.kind === 'done' ? (called.value.view?.id ?? null) : null
}

function viewOf(blocks: readonly SlackBlock[]): object {
  const title = { type: 'plain_text', text: WINDOW_TITLE }
  return { type: 'modal', title, close: { type: 'plain_text', text: CLOSE }, blocks }
}
