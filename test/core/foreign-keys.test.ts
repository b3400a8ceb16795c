import { plainText } from '../../src/core/model/rich-text.ts'
import { readAnswer } from '../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { readTurn } from '../../adapters/terminal/read.ts'
import { answer } from '../../src/core/answer/answer.ts'
import { fillFacts } from '../../src/core/answer/fill-facts.ts'
import { MISSING_FACT } from '../../src/core/words/en/conversation.ts'
import { askedStems } from '../../src/core/text/question-normal-form.ts'
import { readDetails } from '../../src/core/handoff/form.ts'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import { assessTurn } from '../../src/core/safety/assess-turn.ts'
import { linesFor } from '../../src/core/answer/card/lines-for.ts'
import { MINIMUM_LINES } from '../../src/core/answer/card/minimum-lines.ts'
import { formSent, pressed, SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'

const filled = (answer: string, clinic: Parameters<typeof fillFacts>[1]): string =>
  plainText(fillFacts(readAnswer(answer), clinic))

/** What every object answers to without having it. */
const NAMES = [...Object.getOwnPropertyNames(Object.prototype), '__proto__', 'prototype']

describe('A name that every object answers to', () => {
  it.each(NAMES)('is a word like any other: %s', name => {
    for (const turn of [typed(name), pressed('show', name), pressed('card', name)])
      expect(answer(turn, assessTurn(turn, []), NO_MEMORY, SMALL_CLINIC).reply.route.ways).toHaveLength(1)
    expect(askedStems(name).every(stem => typeof stem === 'string')).toBe(true)
    expect(readTurn({ text: name, number: 1, atMs: 0 })).toMatchObject({ said: { kind: 'words', utterance: name } })
  })

  it.each(NAMES)('is no fact, no country and no field that is filled in: %s', name => {
    expect(filled(`It costs {{${name}}}.`, SMALL_CLINIC.clinic)).toBe(plainText(MISSING_FACT))
    expect(linesFor(name, MINIMUM_LINES, 'self')[0].country).toBe('other')
    const fields = JSON.parse(`{ ${JSON.stringify(name)}: "I want to die" }`) as Record<string, string>
    expect(readDetails(fields)).toBeNull()
    expect(assessTurn(formSent('route', fields), []).level).toBe('crisis')
  })
})
