import { readAnswer } from '../../src/core/model/read-markdown.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIntent, type WrittenIntent, parseIntent } from '../../src/content/files/intent-file.ts'
import { toIntentId, toPassageId } from '../../src/core/model/intent.ts'
import type { Intent } from '../../src/core/model/intent.ts'
import { intentText } from './small-content.ts'

const parse = (text: string, path = 'clinic/price.md') => parseIntent({ path, text })
const findingsOf = (text: string) =>
  parse(text).findings.map(({ line, what, todo, stops }) => ({ line, says: `${what} ${todo}`, stops }))

describe('An intent file', () => {
  it('gives the intent with its file name as id', () => {
    const { value } = parse(intentText({ not: 'does my insurance pay → insurance', passages: '[garden#2]' }))
    expect(value?.intent).toMatchObject({
      id: 'price',
      title: 'What does a visit cost?',
      not: [{ question: 'does my insurance pay', belongsTo: 'insurance' }],
      passages: ['garden#2'],
      reviewBy: '2026-11-01',
      answer: readAnswer('A visit costs {{fees.visit}}.'),
    })
  })

  it('knows the line of every part', () => {
    const { value } = parse(intentText({ answer: '\n\nLater.' }))
    expect(value?.lineOf(['questions', 2])).toBe(6)
    expect(value?.lineOf(['questions'])).toBe(3)
    expect(value?.lineOf(['reviewBy'])).toBe(22)
    expect(value?.answerLine).toBe(26)
  })

  it('keeps words as they are written: yes, 24, a date', () => {
    const { value } = parse(intentText({ questions: ['yes', '24', '2026-01-01', 'null hypothesis'] }))
    expect(value?.intent.questions.slice(0, 4)).toEqual(['yes', '24', '2026-01-01', 'null hypothesis'])
  })

  it('reads a question under `not:` without an arrow as one that belongs to none', () => {
    expect(parse(intentText({ not: 'what does a tree cost' })).value?.intent.not).toEqual([
      { question: 'what does a tree cost', belongsTo: null },
    ])
  })
})

describe('An intent that is asked about first', () => {
  const asking = (ask: string) => parse(intentText().replace('owner:', `ask: ${ask}\nowner:`))

  it('says so in its file, and keeps it when it is written again', () => {
    const { value } = asking('always')
    expect(value?.intent.ask).toBe('always')
    const again = value && parse(formatIntent({ ...value.intent, answer: value.answer }, intentText()))
    expect(again?.value?.intent).toEqual(value?.intent)
  })

  it('is one no more once the line is taken out', () => {
    const text = intentText()
    const { ask: _, ...intent } = asking('always').value?.intent ?? {}
    expect(
      parse(formatIntent({ ...(intent as Intent), answer: 'A.' }, text.replace('owner:', 'ask: always\nowner:'))).value
        ?.intent,
    ).not.toHaveProperty('ask')
  })

  it('can say nothing else there', () => {
    expect(asking('never').findings).toMatchObject([{ line: 20, stops: true }])
  })
})

describe('Questions under `yes:` and `no:`', () => {
  it('are among its questions, and stay where they stand when it is written', () => {
    const text = intentText().replace('not:\n', 'yes:\n  - is it £40\nno:\n  - is it free\nnot:\n')
    const intent = read(text)
    expect(intent).toMatchObject({ yes: ['is it £40'], no: ['is it free'] })
    expect(intent.questions.slice(-2)).toEqual(['is it £40', 'is it free'])
    expect(formatIntent(intent, text)).toBe(text)
    expect(read(formatIntent(intent))).toEqual(intent)
  })
})

describe('A broken intent file', () => {
  it('says on line 1 that the three dashes are missing', () => {
    expect(findingsOf('title: x\n\nanswer')).toMatchObject([{ line: 1, stops: true }])
    expect(findingsOf('---\ntitle: x\n')).toMatchObject([{ line: 1, stops: true }])
  })

  it('says that its name cannot be an id', () => {
    expect(parse(intentText(), 'clinic/Prices And More.md').findings).toMatchObject([{ line: 1, rule: 'file-name' }])
  })

  it('says that there is no answer, where it belongs', () => {
    expect(findingsOf(intentText({ answer: '' }))).toMatchObject([{ line: 25, stops: true }])
  })

  it('names a field that is missing, one that we do not know, and shows how to write it', () => {
    const findings = findingsOf(intentText().replace('owner:', 'ownr:'))
    expect(findings.map(({ line }) => line)).toEqual([2, 20])
    expect(findings[0]?.says).toContain('"owner" is missing. Write it like this: owner: front desk')
    expect(findings[1]?.says).toContain('"ownr" is not a name we know here.')
  })

  it('finds the question that a colon has turned into something else', () => {
    const [finding] = findingsOf(intentText({ questions: ['is it expensive', 'money: how much'] }))
    expect(finding?.line).toBe(5)
    expect(finding?.says).toContain('stands between quotation marks')
  })

  it.each([
    ['a quotation mark never closed', 'title: "What', 2],
    ['two colons', 'title: Cost: how much', 2],
    ['a tab', '\ttitle: What', 2],
    ['a star', 'title: *what', 2],
    ['an exclamation mark in front', 'title: !help me', 2],
    ['a sign no text begins with', 'title: @home', 2],
    ['an empty title', 'title:', 2],
    ['a title too long for Slack', `title: ${'w'.repeat(76)}`, 2],
  ])('finds %s on its line, in plain words', (_, title, line) => {
    const [finding] = findingsOf(intentText().replace(/^title: .*$/m, title))
    expect(finding?.line).toBe(line)
    expect(finding?.says).not.toMatch(/expected|invalid|scalar|mapping|undefined|token/i)
  })

  it.each([
    ['reviewBy', 'reviewBy: 1 May 2027', 22],
    ['reviewBy', 'reviewBy: 2027-02-30', 22],
    ['related', 'related: fees', 18],
    ['related', 'related: [Fees and more]', 18],
    ['passages', 'passages: [garden]', 19],
    ['title', 'title: first\ntitle: second', 3],
  ])('finds a wrong %s: %s', (name, written, line) => {
    const text = intentText().replace(new RegExp(`^${name}: .*$`, 'm'), written)
    expect(findingsOf(text)).toMatchObject([{ line, stops: true }])
  })

  it('finds an arrow that leads to no name, and a list without a question', () => {
    expect(findingsOf(intentText({ not: 'does it hurt → The Other One' }))).toMatchObject([{ line: 17 }])
    expect(findingsOf(intentText().replace(/(questions:)\n(?: {2}- .*\n)+/, '$1 []\n'))).toMatchObject([{ line: 3 }])
  })
})

describe('An intent written to a file', () => {
  it('looks as staff write it', () => {
    const text = intentText({ not: 'does it hurt → pain', related: '[a, b]', passages: '[garden#1]' })
    expect(formatIntent(read(text))).toBe(text.replace('---\nA visit', '---\n\nA visit'))
  })

  it('is read with each question once', () => {
    const { questions } = read(intentText({ questions: ['is it dear', 'is it far', 'is it dear'] }))
    expect(questions.filter(question => question === 'is it dear')).toEqual(['is it dear'])
  })

  it('is read back the same, whatever its words', () => {
    fc.assert(
      fc.property(INTENT, intent => {
        const text = formatIntent(intent)
        expect(read(text)).toEqual(intent)
        expect(formatIntent(read(text))).toBe(text)
      }),
    )
  })
})

function read(text: string): WrittenIntent {
  const { value, findings } = parse(text)
  if (value === null) throw new Error(JSON.stringify(findings))
  return { ...value.intent, answer: value.answer }
}

/** Words such as staff may type, with the signs that mean something to YAML. */
const words = fc
  .array(fc.constantFrom(...'abz é \' " : # - [ ] { } , & * ! | > % @ ` ? 0 é 漢 no null ~ 2026-01-01 \\'.split(' ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(' '))
  .filter(text => text !== '~' && text !== 'null')

const id = (text: string) => {
  const read = toIntentId(text)
  if (read === null) throw new Error(text)
  return read
}

const INTENT: fc.Arbitrary<WrittenIntent> = fc.record({
  id: fc.constant(id('price')),
  title: words,
  // A question that stands twice is read once.
  questions: fc
    .tuple(words, words)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [one, other] as const),
  not: fc.array(fc.record({ question: words, belongsTo: fc.constantFrom(null, id('other')) }), { maxLength: 2 }),
  related: fc.subarray([id('one'), id('two')]),
  passages: fc.subarray([toPassageId('garden#1'), toPassageId('garden#2')].filter(passage => passage !== null)),
  owner: words,
  reviewed: fc.constant('2026-05-01'),
  reviewBy: fc.constant('2026-11-01'),
  answer: words.map(text => `First.\n\n---\n\n${text}`.trim()),
})

describe('What a topic owes', () => {
  const dutiesOf = (id: string, fields = ''): unknown => {
    const text = intentText().replace('owner:', `${fields}owner:`)
    const { ask, helpline } = parseIntent({ path: `clinic/${id}.md`, text }).value?.intent ?? {}
    return { ask, helpline }
  }

  it('is written in its file', () => {
    expect(dutiesOf('price')).toEqual({})
    expect(dutiesOf('price', 'ask: always\nhelpline: always\n')).toEqual({ ask: 'always', helpline: 'always' })
  })

  it.each([
    'medication',
    'diagnosis-or-advice',
    'feeling-bad',
    'help-for-someone-else',
    'confidentiality',
    'privacy-of-this-bot',
    'talk-to-a-therapist',
  ])('is to be asked about first in %s, whatever its file says', id => {
    expect(dutiesOf(id)).toMatchObject({ ask: 'always' })
  })

  it.each(['feeling-bad', 'help-for-someone-else'])('is a help line in %s, whatever its file says', id => {
    expect(dutiesOf(id)).toMatchObject({ helpline: 'always' })
  })
})
