import { plainText, runsIn } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Danger } from '../../../src/core/model/assessment.ts'
import { composeCrisis } from '../../../src/core/answer/card/compose-card.ts'
import { composeWorry } from '../../../src/core/answer/card/compose-worry.ts'
import { CARD_WORDS } from '../../../src/core/words/en/card.ts'
import { WORRY_WORDS } from '../../../src/core/words/en/worry.ts'
import { WORRY_WORDS_ABROAD } from '../../../src/core/words/worry-translations.ts'
import { CARD_WORDS_ABROAD } from '../../../src/core/words/card-translations.ts'
import { linesFor } from '../../../src/core/answer/card/lines-for.ts'
import { phoneWay } from '../../fixtures/numbers.ts'

const DANGERS: readonly Danger[] = ['self', 'medical', 'third-person', 'abuse', 'harm-to-others']
const BODIES = [
  ...DANGERS.flatMap(danger =>
    CARD_WORDS[danger].map((body, at) => [`card ${danger} ${at + 1}`, plainText(body)] as const),
  ),
  ...WORRY_WORDS.map((body, at) => [`worry ${at + 1}`, plainText(body)] as const),
]

describe.each(BODIES)('The words of the %s', (_name, body) => {
  it('thank, say that support is deserved, and that one is not alone', () => {
    expect(body).toMatch(/thank you|glad/i)
    expect(body).toMatch(/deserve/)
    expect(body).toMatch(/not alone|alone with|not have to (?:manage|face)|not carry this alone/)
  })

  it('name the emergency number, somebody trusted and the way to a therapist', () => {
    expect(body).toMatch(/emergency number/)
    expect(body).toMatch(/trust|friend/)
    expect(body).toMatch(/therapist/)
  })

  it('do not diagnose, probe, promise, blame or name a method', () => {
    expect(body).not.toMatch(/\?.*\?/s)
    expect(body).not.toMatch(/are you sure|do you (?:have|want|feel)|how (?:long|often)|why /i)
    expect(body).not.toMatch(
      /commit|suicid|depress|disorder|diagnos|symptom|attempt|pills|rope|bridge|gun|knife|overdose/i,
    )
    expect(body).not.toMatch(
      /promise|guarantee|will be (?:fine|ok|alright)|get better|everything happens|look on|silver|at least|you should|selfish|as i said|again/i,
    )
  })

  it('are brief, in short sentences', () => {
    const sentences = body.split(/(?<=[.!?:])\s+/)
    expect(body.length).toBeLessThan(700)
    expect(Math.max(...sentences.map(sentence => sentence.split(' ').length))).toBeLessThanOrEqual(26)
  })
})

describe('The crisis card', () => {
  const route = { ways: [phoneWay('020 7946 0000')], canRequest: false } as const

  it('says it in other words when it is shown again, and never runs out', () => {
    const bodies = [0, 1].map(shown => composeCrisis('self', shown, linesFor('GB', [], 'self'), route))
    expect(bodies[0]).not.toEqual(bodies[1])
    expect(composeCrisis('abuse', 1000, linesFor('GB', [], 'abuse'), route)).toMatchObject({ kind: 'crisis' })
  })

  it('is for the eyes of the person alone', () => {
    expect(composeCrisis('self', 0, linesFor('GB', [], 'self'), route).audience).toBe('person')
  })

  it('tells somebody who is being hurt that the chat may be seen by others', () => {
    for (const body of CARD_WORDS.abuse) expect(plainText(body)).toMatch(/others/)
  })

  it('asks whoever worries about another to stay with them', () => {
    for (const body of CARD_WORDS['third-person'])
      expect(plainText(body)).toMatch(/stay with them|not leave them alone/)
  })

  it.each(LANGUAGES)('is written in %s, in other words the second time', language => {
    const [first, second] = [0, 1].map(shown =>
      composeCrisis({ danger: 'self', language }, shown, linesFor('GB', [], 'self'), route),
    )
    expect(first).toMatchObject({ body: CARD_WORDS_ABROAD[language].bodies[0] })
    expect(second).not.toEqual(first)
    const hurt = composeCrisis({ danger: 'abuse', language }, 0, linesFor('GB', [], 'abuse'), route)
    expect(hurt.body.slice(-1)).toEqual(CARD_WORDS_ABROAD[language].abuse)
  })
})

describe('Warm words', () => {
  it('claim to know nothing of the person', () => {
    for (const body of WORRY_WORDS)
      expect(plainText(body)).not.toMatch(
        /sounds? like|seems?|you (?:are|may be) in|worried about you|danger now|right now|crisis/i,
      )
  })

  it('are at most as long as a small message', () => {
    for (const body of [...WORRY_WORDS, ...Object.values(WORRY_WORDS_ABROAD).flat()])
      expect(plainText(body).length).toBeLessThan(520)
  })

  it.each(LANGUAGES)(
    'are written in %s, in other words the second time, with the emergency number and a person',
    language => {
      const lines = linesFor('GB', [], 'self')
      const [first, second] = [0, 1].map(shown => composeWorry({ language }, shown, lines, null))
      expect(first?.body).toEqual(WORRY_WORDS_ABROAD[language][0])
      expect(second?.body).not.toEqual(first?.body)
      expect(runsIn(first?.body ?? []).some(run => run.bold)).toBe(true)
    },
  )

  it('stand with the emergency number and one line that is open day and night', () => {
    for (const country of ['GB', 'US', 'DE', 'FR']) {
      const { lines } = composeWorry({}, 0, linesFor(country, [], 'self'), null)
      expect(lines).toHaveLength(2)
      expect(lines[0].kind).toBe('emergency')
      expect(lines[1]?.hours).toBe('24/7')
    }
  })

  it('never end: somebody who has read them a thousand times reads them again', () => {
    expect(composeWorry({}, 1000, linesFor('GB', [], 'self'), null).body).not.toEqual([])
  })
})
