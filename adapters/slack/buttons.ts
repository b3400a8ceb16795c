import type { Action, Verb } from '../../src/core/model/action.ts'
import { ALSO_ASK, BUTTON, SOMETHING_ELSE } from '../../src/core/words/en/labels.ts'
import type { Answer, IntentChoice, Reply } from '../../src/core/model/reply.ts'
import { button, context, feedback, row, section, type SlackBlock, type BlockButton } from './blocks.ts'
import { fit, writeWithin } from './fit.ts'
import { LABEL_MAX } from './limits.ts'
import type { FixedPart } from './part.ts'
import { plainRun } from '../../src/core/model/rich-text.ts'
import { itemPiece } from '../shared/pieces.ts'
import { visible } from './visible.ts'
import { nameOf, type Surface } from './surface.ts'

/** Most choices that are shown. */
const CHOICES_MAX = 10

/** Room for a title, and for a list of titles, in characters as written. */
const ROOM = { title: 350, titles: 3500 } as const

/** Offers related questions; none where there are none. */
export function relatedButtons(related: readonly IntentChoice[], surface: Surface): readonly FixedPart[] {
  if (related.length === 0) return []
  const titles = related.map(({ title }) => `• ${writeWithin(title, ROOM.title)}`)
  return [fixed([context(ALSO_ASK), row(related.map(showIn(surface)))], [ALSO_ASK, ...titles].join('\n'))]
}

/** Offers choices as buttons, as a list too where a button cannot show a whole title; the list is what is read out. */
export function choiceButtons(choices: readonly IntentChoice[], surface: Surface): FixedPart {
  return offer(choices, BUTTON.none, surface)
}

/** Offers what else may have been meant than the answer above; perhaps nothing that we could name. */
export function choiceButtonsBelow(choices: readonly IntentChoice[], surface: Surface): FixedPart {
  return offer(choices, SOMETHING_ELSE, surface)
}

function offer(all: readonly IntentChoice[], none: string, surface: Surface): FixedPart {
  const choices = all.slice(0, CHOICES_MAX)
  const list = choices.map(({ title }, at) =>
    itemPiece([plainRun(visible(title).replace(/\s+/g, ' '))], at > 0, { depth: 0, number: at + 1 }),
  )
  const { parts } = fit(list, ROOM.titles)
  const isLong = choices.some(({ title }) => title.length > LABEL_MAX)
  const noneOfThem = button(nameOf('none', surface), none, { verb: 'none', about: '' })
  const buttons = row([...choices.map(showIn(surface)), noneOfThem])
  return fixed([...(isLong ? parts.map(section) : []), buttons], parts.join('\n'))
}

/** Asks whether an answer helped, and offers to share it where there is a thread. */
export function verdictButtons({ intent }: Answer, surface: Surface): readonly FixedPart[] {
  const share = surface.shareInto === null ? [] : [plainButton('share', intent, surface)]
  if (surface.kind === 'modal')
    return [fixed([row([plainButton('helpful', intent, surface), plainButton('unhelpful', intent, surface)])])]
  const good: Action = { verb: 'helpful', about: intent }
  const thumbs = feedback(nameOf('feedback', surface), good, { verb: 'unhelpful', about: intent })
  return [fixed([thumbs, ...(share.length > 0 ? [row(share)] : [])])]
}

/** What stands below every reply: a therapist, and after the disclosure what is kept; or what a status offers by itself. */
export function lastButtons(reply: Reply, surface: Surface): readonly FixedPart[] {
  const verbs = lastVerbs(reply)
  return verbs.length > 0 ? [fixed([row(verbs.map(verb => plainButton(verb, '', surface)))])] : []
}

function lastVerbs(reply: Reply): readonly Verb[] {
  const said = reply.kind === 'worry' ? reply.beneath : reply
  if (said?.kind === 'status') return said.offers
  // Where a request would reach nobody, the number stands there and no button does.
  const route: readonly Verb[] = reply.route.canRequest ? ['route'] : []
  return reply.disclosure === null ? route : [...route, 'privacy']
}

function showIn(surface: Surface): (choice: IntentChoice, at: number) => BlockButton {
  return ({ intent, title }, at) => button(nameOf(`show-${at}`, surface), title, { verb: 'show', about: intent })
}

function plainButton(verb: Verb, about: string, surface: Surface): BlockButton {
  return button(nameOf(verb, surface), BUTTON[verb], { verb, about })
}

function fixed(blocks: readonly SlackBlock[], spoken = ''): FixedPart {
  return { kind: 'fixed', blocks, spoken }
}
