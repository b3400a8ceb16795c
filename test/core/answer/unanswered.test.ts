import { plainText } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/core/answer/answer.ts'
import { placesToBegin } from '../../../src/core/answer/places-to-begin.ts'
import { NO_MEMORY, type Memory } from '../../../src/core/model/memory.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { assessTurn } from '../../../src/core/safety/assess-turn.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { typed } from '../../fixtures/small-clinic.ts'

const edition = await openShippedEdition()

/** What somebody reads who says one thing after another. */
function readAll(texts: readonly string[]): readonly Reply[] {
  let memory: Memory = NO_MEMORY
  return texts.map((text, at) => {
    const turn = typed(text, { id: String(at) })
    const answered = answer(turn, assessTurn(turn, memory.levels), memory, edition)
    memory = answered.memory
    return answered.reply
  })
}

const bodyOf = (reply: Reply | undefined): string => (reply && 'body' in reply ? plainText(reply.body) : '')

describe('Somebody who finds no answer', () => {
  const UNKNOWN = 'which planet has the most moons'

  it('reads another sentence the second time, with three places to begin', () => {
    const [first, second, third] = readAll([UNKNOWN, UNKNOWN, UNKNOWN])
    expect([first?.kind, second?.kind, third?.kind]).toEqual(['fallback', 'fallback', 'fallback'])
    expect(bodyOf(second)).not.toBe(bodyOf(first))
    expect(bodyOf(third)).not.toBe(bodyOf(second))
    expect(bodyOf(second).match(/^- .+/gmu)).toEqual(placesToBegin(edition).map(title => `- ${title}`))
  })

  it('begins anew after an answer', () => {
    const [first, , third] = readAll([UNKNOWN, 'how much does a session cost', UNKNOWN])
    expect(bodyOf(third)).toBe(bodyOf(first))
  })

  it('is led to questions that are answered at once, none of them beside another', () => {
    const places = placesToBegin(edition)
    expect(new Set(places).size).toBe(3)
    for (const [at, title] of places.entries()) {
      const [reply] = readAll([title])
      expect(reply?.kind === 'answer' && reply.answers[0].title).toBe(title)
      const intent = [...edition.intents.values()].find(one => one.title === title)
      const besides = places.filter((_, other) => other !== at)
      const related = intent?.related.map(id => edition.intents.get(id)?.title) ?? []
      expect(besides.filter(other => related.includes(other))).toEqual([])
    }
  })
})
