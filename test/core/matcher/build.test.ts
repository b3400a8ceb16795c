import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { createMatcher, train } from '../../../src/core/matcher/training/build.ts'
import { pointedAt } from '../../../src/core/model/match.ts'
import { encodeModel } from '../../../src/core/matcher/model-file.ts'
import { id, LESSONS, say } from './lessons.ts'

const lexicon = await readLexicon()
const model = train(LESSONS, lexicon)
const matcher = createMatcher(model, lexicon)
const first = (text: string): string | undefined => matcher.match(say(text)).candidates[0]?.intent

describe('A question in words of its own', () => {
  it.each([
    ['how much would one session cost me', 'fees'],
    ['are you open on Sundays', 'hours'],
    ['will my family find out what I tell you', 'confidentiality'],
    ['my daughter is six, can she come', 'children'],
    ['could I have a session by video from home', 'online'],
  ])('finds its intent: %s', (text, intent) => {
    expect(first(text)).toBe(intent)
  })

  it('survives a typo', () => {
    expect(first('waht are you openning hours')).toBe('hours')
    expect(first('do you ofer onlne sesions')).toBe('online')
  })

  it('is answered without asking when it is one of ours but for the frame', () => {
    const match = matcher.match(say('What are your opening hours, please?'))
    expect(match.kind).toBe('confident')
  })

  it('survives being written in capitals', () => {
    expect(matcher.match(say('HOW MUCH IS A SESSION'))).toEqual(matcher.match(say('how much is a session')))
  })
})

describe('An utterance that is none of ours', () => {
  it.each([
    'asdf qwer zxcv',
    '???',
    '!!!',
    '🙂🙂',
    'the',
    'what',
    'and then',
    'yes',
    'なぜですか',
    'как дела',
    '12345',
  ])('is unknown: %s', text => {
    expect(matcher.match(say(text)).kind).toBe('unknown')
  })

  it('says so when it holds no word of ours', () => {
    expect(matcher.match(say('qwertz uiop'))).toMatchObject({ kind: 'unknown', why: 'no-coverage' })
  })
})

describe('Candidates', () => {
  it('come highest confidence first, and never add up to more than one', () => {
    const confidences = matcher.match(say('do you see my son online')).candidates.map(candidate => candidate.confidence)
    expect(confidences.length).toBeGreaterThan(1)
    expect(confidences.toSorted((one, other) => other - one)).toEqual(confidences)
    expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9)
  })
})

describe('Training', () => {
  it('gives the same model bit for bit', () => {
    expect(Buffer.compare(encodeModel(train(LESSONS, lexicon)), encodeModel(model))).toBe(0)
  })

  it('makes plain data that survives a structured clone', () => {
    expect(structuredClone(model)).toEqual(model)
  })

  it('learns from a question that belongs to another intent', () => {
    const question = 'do I get my money back when you are closed'
    const [fees, hours, ...others] = LESSONS
    if (!fees || !hours) throw new Error('The small clinic has two intents at least')
    const taught = { ...hours, not: [{ question, belongsTo: fees.id }] }
    const match = createMatcher(train([fees, taught, ...others], lexicon), lexicon).match(say(question))
    expect(match.candidates[0]?.intent).toBe(fees.id)
  })

  it('learns from a question that belongs to none', () => {
    const question = 'what is the price of a yoga session'
    const taught = LESSONS.map(lesson => ({ ...lesson, not: [{ question, belongsTo: null }] }))
    const before = matcher.match(say(question))
    const after = createMatcher(train(taught, lexicon), lexicon).match(say(question))
    expect(pointedAt(before)[0]?.intent).toBe(id('fees'))
    expect(after.kind).not.toBe('confident')
    expect(after.candidates[0]?.confidence).toBeLessThan(before.candidates[0]?.confidence ?? 0)
  })

  it('copes with one intent, and with none', () => {
    expect(
      createMatcher(train(LESSONS.slice(0, 1), lexicon), lexicon).match(say('how much is a session')).candidates,
    ).toHaveLength(1)
    expect(createMatcher(train([], lexicon), lexicon).match(say('how much is a session'))).toMatchObject({
      kind: 'unknown',
    })
  })
})
