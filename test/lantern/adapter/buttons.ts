import { encodeAction, type Verb } from '../../../src/core/model/action.ts'
import type { Answer, IntentChoice, Reply, StatusReply } from '../../../src/core/model/reply.ts'
import { BUTTON, SOMETHING_ELSE } from '../../../src/core/words/en/labels.ts'
import { cutAt } from '../../../adapters/shared/cut.ts'

/** A button under a message: what it says, and what comes back when somebody presses it. */
export interface LanternButton {
  readonly label: string
  readonly press: string
}

/** Longest label of a button, in characters. */
const LABEL_MAX = 80

/** Most buttons under one message. */
const BUTTONS_MAX = 10

/** Makes a button. Lantern takes no empty label. */
function button(label: string, verb: Verb, about = ''): LanternButton {
  const seen = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(label) ? label : about
  return { label: cutAt(seen, LABEL_MAX), press: encodeAction({ verb, about }) }
}

/** The buttons under a reply: what belongs to it, and the way to a therapist where somebody takes requests. */
export function buttonsUnder(reply: Reply): readonly LanternButton[] {
  const talk = reply.route.canRequest ? [button(BUTTON.route, 'route')] : []
  const kept = reply.disclosure === null ? [] : [button(BUTTON.privacy, 'privacy')]
  return [...unique(ownButtons(reply)).slice(0, BUTTONS_MAX - 2), ...talk, ...kept].filter(isFirst)
}

function ownButtons(reply: Reply): readonly LanternButton[] {
  switch (reply.kind) {
    case 'answer':
      return [...verdictsOn(reply.answers[0]), ...reply.answers.flatMap(({ related }) => related.map(show))]
    case 'shown':
      return [...verdictsOn(reply.answer), ...reply.choices.map(show), button(SOMETHING_ELSE, 'none')]
    case 'clarify':
      return [...reply.choices.map(show), button(BUTTON.none, 'none')]
    case 'worry':
      return reply.beneath?.kind === 'status' ? offered(reply.beneath) : []
    case 'status':
      return offered(reply)
    case 'passage':
    case 'crisis':
    case 'fallback':
    case 'failure':
    case 'prompt':
      return []
  }
}

function verdictsOn({ intent }: Answer): readonly LanternButton[] {
  return (['helpful', 'unhelpful'] as const).map(verb => button(BUTTON[verb], verb, intent))
}

function offered({ offers }: StatusReply): readonly LanternButton[] {
  return offers.map(verb => button(BUTTON[verb], verb))
}

function show({ intent, title }: IntentChoice): LanternButton {
  return button(title, 'show', intent)
}

function unique(buttons: readonly LanternButton[]): readonly LanternButton[] {
  return buttons.filter(isFirst)
}

function isFirst({ press }: LanternButton, at: number, all: readonly LanternButton[]): boolean {
  return all.findIndex(other => other.press === press) === at
}
