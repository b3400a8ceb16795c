import type { Verb } from '../../src/core/model/action.ts'
import { BUTTON } from '../../src/core/words/en/labels.ts'
import { ASK_LABEL, ASK_PLACEHOLDER, OR_PICK } from '../../src/core/words/en/slack.ts'
import type { IntentChoice } from '../../src/core/model/reply.ts'
import type { FrontPage } from '../shared/platform.ts'
import { button, menu, option, plain, row, section, type SlackBlock } from './blocks.ts'
import { plainParagraph } from '../../src/core/model/rich-text.ts'
import { piecesOf } from '../shared/pieces.ts'
import { fit } from './fit.ts'
import { OPTIONS_MAX } from './limits.ts'
import { writeRoute } from './write-ways.ts'

/** Name of the field in which people ask from our home. */
export const ASK_FIELD = 'ask'

/** Longest question the field takes, in characters. Source: Slack Block Kit reference, "plain-text input". */
const QUESTION_MAX = 3000

/** Room for the introduction, in characters as written. */
const INTRODUCTION_ROOM = 3000

/** Most menus of topics: more would not be read. */
const MENUS_MAX = 10

/** Draws our home: who we are, a field to ask, all topics, and the way to a therapist. */
export function renderHome({ introduction, topics, route }: FrontPage): {
  readonly type: 'home'
  readonly blocks: readonly SlackBlock[]
} {
  const verbs: readonly Verb[] = [...(route.canRequest ? (['route'] as const) : []), 'privacy', 'about']
  const blocks = [
    ...fit(piecesOf(plainParagraph(introduction)), INTRODUCTION_ROOM).parts.map(section),
    askField(),
    ...topicMenus(topics),
    section(writeRoute(route)),
    row(verbs.map(verb => button(verb, BUTTON[verb], { verb, about: '' }))),
  ]
  return { type: 'home', blocks }
}

function askField(): SlackBlock {
  return {
    type: 'input',
    dispatch_action: true,
    label: plain(ASK_LABEL),
    element: {
      type: 'plain_text_input',
      action_id: ASK_FIELD,
      placeholder: plain(ASK_PLACEHOLDER),
      max_length: QUESTION_MAX,
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  }
}

function topicMenus(topics: readonly IntentChoice[]): readonly SlackBlock[] {
  const pages = Math.min(MENUS_MAX, Math.ceil(topics.length / OPTIONS_MAX))
  return Array.from({ length: pages }, (_, page) => {
    const shown = topics.slice(page * OPTIONS_MAX, (page + 1) * OPTIONS_MAX)
    const options = shown.map(({ intent, title }) => option(title, { verb: 'show', about: intent }))
    return menu(`topics-${page}`, OR_PICK, options)
  })
}
