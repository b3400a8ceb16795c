import type { StaffCard, Voice } from '../../src/core/handoff.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { SlackApi } from './api.ts'
import { sayDirectly, told } from './deliver.ts'
import type { Called } from './called.ts'
import { postOnce } from './post.ts'
import { renderStaffCard } from './render-staff-card.ts'
import { render, type SlackMessage } from './render.ts'

/** Speaks outside a turn: to a person in the conversation of two, to staff in their channel. */
export function createVoice(api: SlackApi): Voice {
  return {
    async say(to, what, once) {
      // Looked for first: it may have been said by an instance that died before it could note so.
      const marks = 'unless' in once ? instead(once.unless) : { mark: once.key, unless: [once.key] }
      if ('channel' in to)
        return told(await postOnce(api, { channel: to.channel, thread: null }, write(what), marks.mark), 'here')
      if ('under' in to) return told(await postUnder(api, to.under, write(what), marks.mark), 'under')
      return sayDirectly(api, to.person, write(what), marks)
    },
    async replace(ref, what) {
      const [channel = '', ts = ''] = ref.split('/')
      if (channel === '' || ts === '') return { kind: 'refused' }
      const called = await api.call('chat.update', { channel, ts, ...write(what) })
      return called.kind === 'refused' && FOR_GOOD.has(called.error) ? { kind: 'gone' } : told(called, 'here')
    },
  }
}

/** Refusals after which a message can never be changed any more. Source: docs.slack.dev, errors of chat.update. */
const FOR_GOOD: ReadonlySet<string> = new Set(['cant_update_message', 'edit_window_closed', 'message_not_found'])

/** In the thread of a message, and in its channel as well, where staff look. */
function postUnder(api: SlackApi, ref: string, message: SlackMessage, mark: string): Promise<Called> {
  const [channel = '', thread = null] = ref.split('/')
  return postOnce(api, { channel, thread, isBroadcast: true }, message, mark)
}

/** The same mark each time, so that it is found when we die before we know that it arrived. */
function instead(turn: string): { readonly mark: string; readonly unless: readonly string[] } {
  const mark = `${turn}-again`
  return { mark, unless: [turn, mark] }
}

function write(what: Reply | StaffCard): SlackMessage {
  return 'route' in what ? render(what) : renderStaffCard(what)
}
