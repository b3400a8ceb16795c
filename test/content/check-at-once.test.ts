import { describe, expect, it } from 'vitest'
import { examine } from '../../src/content/rules/examine.ts'
import { openedAt } from '../../src/content/files/opened-at.ts'
import { readYaml } from '../../src/content/files/read-yaml.ts'
import { RULES } from '../../src/content/rules/rules.ts'
import { CLINIC, intentText, smallContent, TODAY } from './small-content.ts'

const found = (changed: Readonly<Record<string, string>>): readonly string[] =>
  examine(smallContent(changed), RULES, TODAY).findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)

const PRICE = 'clinic/price.md'

describe('What is wrong with a content', () => {
  it('is said all at once: fields, answer and arrows of one file', () => {
    const text = intentText({
      title: 'x'.repeat(80),
      related: '[hours, No Name]',
      answer: 'Yes, it costs 5 euros {{fees.hour}}.',
    })
    expect(found({ [PRICE]: text.replace('owner: front desk\n', '') })).toEqual([
      `${PRICE}:2 fields`,
      `${PRICE}:2 fields`,
      `${PRICE}:18 fields`,
      `${PRICE}:23 answer-verdict`,
      `${PRICE}:23 fact-unknown`,
      `${PRICE}:23 number-unknown`,
    ])
  })

  it('is said of the rest, too, where lines of the head cannot be read, once for each line', () => {
    const text = intentText({ related: '[No Name]', answer: 'It costs 5 euros.' })
    const torn = text.replace('title: What', 'title: "What').replace('owner: front desk', 'owner: front: desk')
    expect(found({ [PRICE]: torn })).toEqual([
      `${PRICE}:2 fields`,
      `${PRICE}:18 fields`,
      `${PRICE}:20 fields`,
      `${PRICE}:24 number-unknown`,
    ])
  })

  it('is said of all facts, where a line among them cannot be read', () => {
    const clinic = `${CLINIC}parking: free: always\n\tbikes: yes\nhours:\n  monday: mornings\nöffnung: nie\n`
    expect(found({ '_clinic.yml': clinic })).toEqual([
      '_clinic.yml:10 fields',
      '_clinic.yml:11 fields',
      '_clinic.yml:13 fields',
      '_clinic.yml:14 fact-name',
    ])
  })

  it('is said of a file whose name is none, as if it had the nearest that is one', () => {
    const path = 'clinic/What a Visit costs.md'
    const [name, ...inside] = examine(
      smallContent({ [path]: intentText({ title: 'x'.repeat(80) }) }),
      RULES,
      TODAY,
    ).findings
    expect(name?.todo).toContain('what-a-visit-costs.md')
    expect(inside.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(`${path}:2 fields`)
  })

  it('is said of answers, too, where a fact of the clinic is wrong', () => {
    const clinic = CLINIC.replace('timeZone: Europe/London', 'timeZone: Mars').replace('country: GB', 'country: UK7')
    expect(found({ '_clinic.yml': clinic, [PRICE]: intentText({ answer: 'It costs {{fees.hour}}.' }) })).toEqual([
      '_clinic.yml:2 fields',
      '_clinic.yml:3 fields',
      `${PRICE}:24 fact-unknown`,
    ])
  })

  it('names each member by its own line, also behind one that is left out', () => {
    const text = intentText({ questions: ['[a, b]', 'how much is a visit', 'is it expensive'] })
    const other = intentText({ title: 'Is it dear?', questions: ['is it expensive'] })
    expect(found({ [PRICE]: text, 'clinic/dear.md': other })).toEqual([
      'clinic/dear.md:4 question-twice',
      `${PRICE}:3 questions-few`,
      `${PRICE}:4 fields`,
      `${PRICE}:6 question-twice`,
    ])
  })

  it('keeps a content from being published, whatever could be read', () => {
    const { content } = examine(smallContent({ [PRICE]: intentText({ related: '[No Name]' }) }), RULES, TODAY)
    expect(content).toBeNull()
  })

  it('is advised of where somebody wrote hundreds of wordings', () => {
    const questions = Array.from(
      { length: 500 },
      (_, at) => `what is the price of plant ${String.fromCharCode(97 + (at % 26), 97 + Math.trunc(at / 26))}`,
    )
    expect(found({ [PRICE]: intentText({ questions }) })).toContain(`${PRICE}:3 questions-many`)
    expect(found({ [PRICE]: intentText() })).toEqual([])
  })
})

describe('A quotation mark that is never closed', () => {
  it.each([
    ['title: "open\nquestions:\n  - a\n', 1],
    ['title: x\nquestions:\n  - "open one\n  - "b"\n  - c\n', 3],
    ["title: x\nquestions:\n  - 'open one\n  - 'b'\nowner: 'me'\n", 3],
    ['title: x\nrelated: [a, "b]\nowner: y\n', 2],
    ['title: x\nowner: "front desk', 2],
  ])('is found on the line that opens it: %j', (text, line) => {
    const { problems } = readYaml(text, 1)
    expect(problems).toMatchObject([{ line, what: expect.stringContaining('opened here and never closed') as string }])
  })

  it.each(['title: "over\n  two lines"\n', "title: 'it''s'\n", 'title: it"s\nowner: x\n', 'a: "b: \\"c\\""\n'])(
    'is none in %j',
    text => {
      expect(openedAt(text)).toBeNull()
      expect(readYaml(text, 1).problems).toEqual([])
    },
  )
})

describe('A question that stands under not: elsewhere', () => {
  const withNot = (not: string) =>
    examine(
      smallContent({
        [PRICE]: intentText({ not }),
        'clinic/tree.md': intentText({
          title: 'What is a tree?',
          questions: ['what does a tree cost'],
          not: 'how tall is it',
        }),
      }),
      RULES,
      TODAY,
    ).findings.filter(({ rule }) => rule === 'question-twice')

  it('is told apart from one that stands twice: the arrow is what is missing', () => {
    const todo = 'In clinic/price.md, line 17, under not:, write "what does a tree cost → tree".'
    expect(withNot('what does a tree cost').map(one => one.todo)).toEqual([todo, todo])
  })

  it.each(['→', '->', '=>', '-->', '⇒', '–>'])('belongs there with an arrow, however that is drawn: %s', arrow => {
    expect(withNot(`what does a tree cost ${arrow} tree`)).toEqual([])
  })
})
