import type { SaidOutside, Voice } from '../../src/core/model/voice.ts'
import type { SlackApi } from './api.ts'
import type { SlackOutcome } from './called.ts'
import { plainly } from './outgoing.ts'
import { postOnce, type Spot } from './post.ts'
import { renderStaffCard } from './render-staff-card.ts'
import { renderStaffNote } from './render-staff-note.ts'
import { render, type SlackMessage } from './render.ts'
import { sayAlone, told } from './say-alone.ts'

/** Speaks outside a turn: to a person in the conversation of two, to staff in their channel. */
export function createVoice(api: SlackApi): Voice {
  return {
    async say(to, what, once) {
      // Looked for first: it may have been said by an instance that died before it could note so.
      const marks = 'unless' in once ? instead(once.unless) : { mark: once.key, unless: [once.key] }
      const whole = write(what)
      if ('person' in to) return sayAlone(api, { person: to.person, spot: null }, { whole, neutral: null, ...marks })
      if ('channel' in to)
        return told(await postWhole(api, { channel: to.channel, thread: null }, whole, marks.mark), 'here')
      // In the thread of what stands there, and in its channel as well, where staff look.
      const [channel = '', thread = null] = to.under.split('/')
      return told(await postWhole(api, { channel, thread, isBroadcast: true }, whole, marks.mark), 'under')
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

/** Refusals of how a message is built: without its buttons, it may be taken. Source: docs.slack.dev, errors of chat.postMessage. */
const ILL_BUILT: ReadonlySet<string> = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'])

async function postWhole(api: SlackApi, spot: Spot, whole: SlackMessage, mark: string): Promise<SlackOutcome> {
  const called = await postOnce(api, spot, whole, mark)
  const isIllBuilt = called.kind === 'refused' && ILL_BUILT.has(called.error)
  return isIllBuilt ? postOnce(api, spot, plainly(whole), mark) : called
}

/** The same mark each time, so that it is found when we die before we know that it arrived. */
function instead(turn: string): { readonly mark: string; readonly unless: readonly string[] } {
  const mark = `${turn}-again`
  return { mark, unless: [turn, mark] }
}

function write(what: SaidOutside): SlackMessage {
  if ('route' in what) return render(what)
  return 'code' in what ? renderStaffCard(what) : renderStaffNote(what)
}
