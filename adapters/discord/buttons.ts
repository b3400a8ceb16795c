import { ACTION_MAX, encodeAction, type Action, type Verb } from '../../src/core/model/action.ts'
import { BUTTON, SOMETHING_ELSE } from '../../src/core/words/en/labels.ts'
import type { IntentId } from '../../src/core/model/intent.ts'
import type { Answer, IntentChoice, Reply, StatusReply } from '../../src/core/model/reply.ts'
import { isSome, type Some } from '../../src/core/model/some.ts'
import { cutAt } from '../shared/cut.ts'
import { LIMITS } from './limits.ts'
import { BLUE, PRESSABLE, GREY, MENU, ROW, type Button, type ActionRow } from './message.ts'
import { PICK, SHARE, SHOW_ME } from '../../src/core/words/en/discord.ts'

/** Where a reply is read: in a conversation of two, by one person in a channel, or by everybody there. */
export type Placement = 'direct' | 'whisper' | 'open'

/** Most related questions offered as buttons. */
const RELATED_MAX = 4

/** The name of the menu of choices; what is picked in it says what to do. */
const CHOICES = 'choices'

/** The buttons and menus under a reply. */
export function rowsUnder(reply: Reply, place: Placement): readonly ActionRow[] {
  const last = lastButtons(reply)
  switch (reply.kind) {
    case 'answer':
      return [rows(related(reply.answers)), rows([...feedback(reply.answers, place), ...last])].flat()
    case 'shown':
      return [offer(reply.choices, SOMETHING_ELSE), rows([...feedback([reply.answer], place), ...last])].flat()
    case 'clarify':
      return [offer(reply.choices, BUTTON.none), ...rows(last)]
    case 'passage':
    case 'crisis':
    case 'fallback':
    case 'failure':
    case 'prompt':
      return rows(last)
    case 'worry':
      return rows(reply.beneath?.kind === 'status' ? offered(reply.beneath) : last)
    case 'status':
      return rows(offered(reply))
  }
}

function offered({ offers }: StatusReply): readonly Button[] {
  return offers.map(verb => plain(verb))
}

/** The button that opens a reply for one person; `opens` says how to find the reply again. */
export function showMe(opens: string): ActionRow {
  return row([{ type: PRESSABLE, style: BLUE, label: SHOW_ME, custom_id: opens }])
}

/** As many ids as an action can carry, behind its verb and within so many characters. */
export function idsThatFit(verb: Verb, intents: readonly IntentId[], max: number = ACTION_MAX): string {
  const room = max - verb.length - 1
  return intents.reduce((about, id) => {
    const longer = about ? `${about},${id}` : id
    return longer.length <= room ? longer : about
  }, '')
}

/** Buttons, or a menu where there are too many or too long questions for buttons. */
function offer(choices: readonly IntentChoice[], noneOfThem: string): ActionRow {
  const none = { verb: 'none', about: '' } as const
  const fits = choices.length < LIMITS.rowButtons && choices.every(({ title }) => title.length <= LIMITS.buttonLabel)
  if (fits) return row([...unique(choices).map(show), button(GREY, noneOfThem, none)])
  const options = unique(choices)
    .slice(0, LIMITS.selectOptions - 1)
    .map(({ intent, title }) => ({
      label: cutAt(named(title, intent), LIMITS.selectLabel),
      value: encodeAction({ verb: 'show', about: intent }),
    }))
  const all = [...options, { label: noneOfThem, value: encodeAction(none) }]
  return { type: ROW, components: [{ type: MENU, custom_id: CHOICES, placeholder: PICK, options: all }] }
}

function related(answers: Some<Answer>): readonly Button[] {
  const answered = answers.map(answer => answer.intent)
  const others = answers.flatMap(answer => answer.related).filter(({ intent }) => !answered.includes(intent))
  return unique(others).slice(0, RELATED_MAX).map(show)
}

/** The way to a therapist; after we said who we are, also what is kept. */
function lastButtons({ disclosure, route }: Reply): readonly Button[] {
  // Where a request would reach nobody, the number stands there and no button does.
  const talk = route.canRequest ? [button(BLUE, BUTTON.route, { verb: 'route', about: '' })] : []
  return disclosure === null ? talk : [...talk, plain('privacy')]
}

/** What is open to everybody asks nobody whether it was helpful. */
function feedback(answers: Some<Answer>, place: Placement): readonly Button[] {
  if (place === 'open') return []
  const intents = answers.map(answer => answer.intent)
  const verdict = answers[0].intent
  const share = button(GREY, SHARE, { verb: 'share', about: idsThatFit('share', intents) })
  return [plain('helpful', verdict), plain('unhelpful', verdict), ...(place === 'whisper' ? [share] : [])]
}

function unique(choices: readonly IntentChoice[]): readonly IntentChoice[] {
  return choices.filter(({ intent }, at) => choices.findIndex(other => other.intent === intent) === at)
}

function show({ intent, title }: IntentChoice): Button {
  return button(GREY, named(title, intent), { verb: 'show', about: intent })
}

/** Discord takes no empty labels. */
function named(title: string, intent: IntentId): string {
  return /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(title) ? title : intent
}

function plain(verb: Verb, about = ''): Button {
  return button(GREY, BUTTON[verb], { verb, about })
}

function button(style: Button['style'], label: string, action: Action): Button {
  return { type: PRESSABLE, style, label: cutAt(label, LIMITS.buttonLabel), custom_id: encodeAction(action) }
}

function rows(buttons: readonly Button[]): readonly ActionRow[] {
  return isSome(buttons) ? [row(buttons)] : []
}

function row(buttons: readonly Button[]): ActionRow {
  return { type: ROW, components: buttons }
}
