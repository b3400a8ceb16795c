import { array, assert, boolean, constantFrom, property, record, string, tuple, type Arbitrary } from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { readAnswer, readMarkdown } from '../../src/core/model/read-markdown.ts'
import { rich } from '../../src/core/model/rich.ts'
import { plainRun, plainText, runsIn, type RichText, type TextRun } from '../../src/core/model/rich-text.ts'
import { writeMarkdown } from '../../src/core/model/write-markdown.ts'

const [bold, italic, both] = [
  { bold: true, italic: false, link: null },
  { bold: false, italic: true, link: null },
  { bold: true, italic: true, link: null },
]

const runsOf = (markdown: string): readonly TextRun[] => runsIn(readMarkdown(markdown))
const items = (markdown: string): unknown =>
  readMarkdown(markdown).map(block => block.kind === 'list' && block.items.map(item => [item.depth, item.number]))

describe('Restricted Markdown', () => {
  it.each<[string, string, readonly TextRun[]]>([
    ['bold', 'a **b c** d', [plainRun('a '), { ...bold, text: 'b c' }, plainRun(' d')]],
    ['bold by underscores', '__b__', [{ ...bold, text: 'b' }]],
    ['slanted', '*a* _b_', [{ ...italic, text: 'a' }, plainRun(' '), { ...italic, text: 'b' }]],
    ['both at once', '***a***', [{ ...both, text: 'a' }]],
    ['a link with its words', '[a](https://a.example/b_(c))', [{ ...plainRun('a'), link: 'https://a.example/b_(c)' }]],
    ['bold in a link', '[**a**](tel:1)', [{ ...bold, text: 'a', link: 'tel:1' }]],
    ['an address alone', '<https://a.example>', [{ ...plainRun('https://a.example'), link: 'https://a.example' }]],
    ['a heading, as bold', '## Fees', [{ ...bold, text: 'Fees' }]],
    ['a quotation, as text', '> a\n> b', [plainRun('a b')]],
    ['a broken line', 'a  \nb\\\nc', [plainRun('a\nb\nc')]],
    ['signs by their names', '&amp; &#65; &nosuch;', [plainRun('& A &nosuch;')]],
    ['escaped signs', String.raw`\*a\* \[b\](c)`, [plainRun('*a* [b](c)')]],
  ])('holds %s', (_, markdown, runs) => expect(runsOf(markdown)).toEqual(runs))

  it.each(['2 * 3 * 4', 'a_b_c', '**open', 'open]', '[no](', 'a ** b', '{{fees.visit}}', '** **', '5 ** a'])(
    'leaves what is no mark as it is: %s',
    text => expect(runsOf(text)).toEqual([plainRun(text)]),
  )

  it('has lists in lists, counted ones, and items that go on', () => {
    expect(items('- a\n  - b\n    c\n- d')).toEqual([
      [
        [0, null],
        [1, null],
        [0, null],
      ],
    ])
    expect(items('3. a\n3. b\n\ntext\n\n- c')).toEqual([
      [
        [0, 3],
        [0, 4],
      ],
      false,
      [[0, null]],
    ])
    expect(plainText(readMarkdown('- a\n\n  b\n- c'))).toBe('- a\nb\n- c')
    expect(plainText(readMarkdown('born in\n1999. A year'))).toBe('born in 1999. A year')
  })

  it('names facts in an answer, also where a link leads', () => {
    expect(runsIn(readAnswer('**{{fees.visit}}** [here]({{contact.booking}})'))).toEqual([
      { ...bold, fact: 'fees.visit' },
      plainRun(' '),
      { ...plainRun('here'), link: '{{contact.booking}}' },
    ])
  })
})

describe('Fixed words', () => {
  it('are marked by those who write them, never by what is put into them', () => {
    expect(rich`**${'*a* [b](c)'}** is ${'- {{0}}'}.`).toEqual([
      {
        kind: 'paragraph',
        runs: [{ ...bold, text: '*a* [b](c)' }, plainRun(' is '), plainRun('- {{0}}'), plainRun('.')],
      },
    ])
  })
})

/** Words with every sign that may mean something. */
const words = array(constantFrom(...'a Zé 1 * _ ` [ ] ( ) < > & # - + 2. \\ {{x}} &amp; http:// ** !'.split(' ')), {
  minLength: 1,
  maxLength: 6,
}).map(parts => parts.join(' '))

const runs: Arbitrary<readonly TextRun[]> = array(
  record({ text: words, bold: boolean(), italic: boolean(), link: constantFrom(null, null, 'https://a.example/(b)') }),
  { minLength: 1, maxLength: 4 },
).map(all => all.flatMap((run, at) => (at === 0 ? [run] : [plainRun(' '), run])).reduce(joinAlike, []))

/** Runs that look alike are one. */
function joinAlike(before: readonly TextRun[], run: TextRun): readonly TextRun[] {
  const last = before.at(-1)
  const isAlike = last?.bold === run.bold && last.italic === run.italic && last.link === run.link
  return last && isAlike ? [...before.slice(0, -1), { ...last, text: last.text + run.text }] : [...before, run]
}

const texts: Arbitrary<RichText> = tuple(runs, array(runs, { minLength: 1, maxLength: 3 }), runs).map(
  ([first, listed, last]) => [
    { kind: 'paragraph', runs: first },
    { kind: 'list', items: listed.map((own, at) => ({ depth: Math.min(at, 1), number: null, runs: own })) },
    { kind: 'paragraph', runs: last },
  ],
)

/** What a parser of all of CommonMark sees: the words of each block. */
function wordsByCommonMark(markdown: string): string {
  const say = (node: object): string => {
    if ('children' in node && Array.isArray(node.children)) return node.children.map(say).join('')
    return 'value' in node ? String(node.value) : ''
  }
  return fromMarkdown(markdown).children.map(say).join('').replace(/\s+/g, ' ').trim()
}

describe('Whatever is written', () => {
  it('is read back the same', () => {
    assert(
      property(texts, text => {
        expect(readMarkdown(writeMarkdown(text))).toEqual(text)
      }),
    )
  })

  it('says to a reader of all of Markdown what it says to us', () => {
    const said = (text: RichText): string =>
      runsIn(text)
        .map(run => run.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    assert(
      property(texts, text => {
        expect(wordsByCommonMark(writeMarkdown(text))).toBe(said(text))
      }),
    )
  })

  it('is read without a word of it lost', () => {
    const letters = (text: string): string => text.replace(/[^a-z]/g, '')
    assert(
      property(
        string({ unit: constantFrom('a', 'b', ' ', '\n', '*', '_', '[', ']', '-', '>', '#', '`', '\\') }),
        text => {
          expect(letters(plainText(readMarkdown(text)))).toBe(letters(text))
        },
      ),
    )
  })
})
