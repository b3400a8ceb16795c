import { WHAT_TO_KNOW } from '../../src/core/words/en/slack.ts'
import type { SlackApi } from './api.ts'
import { plain } from './blocks.ts'
import type { FrontPage } from '../shared/platform.ts'
import { renderHome } from './home.ts'
import type { SlackEvent } from './payload.ts'

/** Most prompts Slack suggests. Source: docs.slack.dev, assistant.threads.setSuggestedPrompts. */
const PROMPTS_MAX = 4

/** Greets somebody who opens our home, with its page, or our messages, with questions to pick. Other events pass by. */
export async function greet(api: SlackApi, event: SlackEvent, frontPage: () => FrontPage): Promise<void> {
  const { type, tab, user, channel } = event
  if (type !== 'app_home_opened' || !user) return
  if (tab === 'home') await api.call('views.publish', { user_id: user, view: renderHome(frontPage()) })
  if (tab === 'messages' && channel) await suggest(api, channel, frontPage())
}

/** Without a thread, which makes the call fail in silence for new apps. Free plans refuse it, and lose nothing else. */
async function suggest(api: SlackApi, channel: string, { topics }: FrontPage): Promise<void> {
  const prompts = topics.slice(0, PROMPTS_MAX).map(({ title }) => ({ title: plain(title).text, message: title }))
  if (prompts.length > 0)
    await api.call('assistant.threads.setSuggestedPrompts', { channel_id: channel, title: WHAT_TO_KNOW, prompts })
}
