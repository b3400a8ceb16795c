import type { StaffCard, Voice } from '../../src/core/handoff.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { SlackApi } from './api.ts'
import { sayDirectly, told } from './deliver.ts'
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
      return sayDirectly(api, to.person, write(what), marks)
    },
    async replace(ref, what) {
      const [channel = '', ts = ''] = ref.split('/')
      if (channel === '' || ts === '') return { kind: 'refused' }
      return told(await api.call('chat.update', { channel, ts, ...write(what) }), 'here')
    },
  }
}

/** The same mark each time, so that it is found when we die before we know that it arrived. */
function instead(turn: string): { readonly mark: string; readonly unless: readonly string[] } {
  const mark = `${turn}-again`
  return { mark, unless: [turn, mark] }
}

function write(what: Reply | StaffCard): SlackMessage {
  return 'route' in what ? render(what) : renderStaffCard(what)
}
