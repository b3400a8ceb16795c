import { render } from '../../adapters/terminal/render.ts'
import { converse, NEW_CONVERSATION } from '../../src/core/answer/converse.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { typed } from '../fixtures/small-clinic.ts'
import { openShippedEdition } from '../journeys/shipped-edition.ts'

/** What somebody asks, one thing after another. */
const TURNS = [
  'hellooo',
  'whats the price for a sesion',
  'and for couples?',
  'sorry I meant insurance',
  'ok. how long does it take',
  'is it online too',
  'but im not ill',
  'how do i know its working',
  'is it really private, and what do i have to do?',
  '1',
  'what will change',
  'the second one pls',
  'is there a lift',
  'which planet has the most moons',
  'im nervous about the first session',
  'how can i reach someone',
  'thx a lot',
  'bye',
] as const

/** Columns after which a line is broken. */
const WIDTH = 92

/** A whole conversation, as a terminal shows it: the way to a therapist and the notices, which stand under each, only once. */
export async function showThread(): Promise<string> {
  const edition = await openShippedEdition()
  let conversation = NEW_CONVERSATION
  const turns = TURNS.map((text, at) => {
    const { reply, next } = converse(typed(text, { id: String(at) }), conversation, edition)
    conversation = next
    const shown = render(at === 0 ? reply : withoutFrame(reply), { hasColours: false, columns: WIDTH })
    return `> ${text}\n\n${at === 0 ? shown : shown.slice(0, shown.lastIndexOf('\n\n→ '))}`
  })
  return ['```', turns.join('\n\n'), '```'].join('\n')
}

function withoutFrame(reply: Reply): Reply {
  return { ...reply, notice: null }
}
