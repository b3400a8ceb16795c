import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readUpload } from '../../../src/content/importing/read-upload.ts'
import type { ReadUpload } from '../../../src/content/importing/upload.ts'
import { CLINIC, HELPLINES, intentText, SOURCE } from '../small-content.ts'

const read = (text: string, name = 'anything.bin'): ReadUpload => readUpload({ name, bytes: Buffer.from(text) })

const passagesIn = (text: string): readonly string[] => {
  const found = read(text)
  return found.kind === 'prose' ? found.passages : []
}

describe('What a file is', () => {
  it.each([
    ['intent', intentText()],
    ['source', SOURCE],
    ['clinic', CLINIC],
    ['helplines', HELPLINES],
  ])('is read from its content, whatever its name: %s', (of, text) => {
    expect(read(text, 'holiday.jpg')).toEqual({ kind: 'content', of, text })
  })

  it('is a table where columns are named so, or where questions stand before answers', () => {
    const rows = { rows: [{ row: 2, question: 'Where do I park?', answer: 'Behind the house; it is free.' }] }
    expect(read('Topic;Question;Answer\nCars;Where do I park?;"Behind the house; it is free."\n')).toMatchObject({
      kind: 'rows',
      ...rows,
      unread: ['Topic'],
    })
    expect(read('Where do I park?\tBehind the house.\nIs it free?\tIt is.\n')).toMatchObject({
      kind: 'rows',
      rows: [{ row: 1 }, { row: 2 }],
    })
  })

  it('is a text where commas are only commas', () => {
    expect(read('We are open, mostly.\nCome in, sit down, and wait.').kind).toBe('prose')
    expect(read('Question time, answer time: both are in spring.').kind).toBe('prose')
  })

  it('is a page where it has the marks of one', () => {
    expect(read('<h1>Parking</h1><p>Behind the house.</p>')).toEqual({
      kind: 'prose',
      title: 'Parking',
      passages: ['Behind the house.'],
    })
  })
})

describe('A table', () => {
  it('is no text where its columns have other names, and says how to name them', () => {
    const bytes = Buffer.from('Thema;Text\nParken;Hinter dem Haus.\nHunde;Gern.\n')
    expect(readUpload({ name: 'themen.csv', bytes })).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('“question”'),
    })
    const german = Buffer.from('Frage;Antwort\nWo parke ich?;Hinter dem Haus.\n')
    expect(readUpload({ name: 'faq.csv', bytes: german })).toMatchObject({ rows: [{ question: 'Wo parke ich?' }] })
  })

  it('says which rows have no question or no answer, as a spreadsheet numbers them', () => {
    const table = 'question,answer\nWhere do I park?,\n\n,Yes.\nIs it loud?,"It is\nquiet."\n'
    expect(read(table)).toMatchObject({
      kind: 'rows',
      rows: [{ row: 5, question: 'Is it loud?', answer: 'It is\nquiet.' }],
      odd: [
        { row: 2, why: 'There is no answer in it.' },
        { row: 4, why: 'There is no question in it.' },
      ],
    })
  })

  it('keeps the words of cells that come from a website, without its marks', () => {
    const table = 'Q,A\nIs it loud?,"<p>It is <b>quiet</b>.</p><ul><li>no cars</li><li>no bells</li></ul>"\n'
    expect(read(table)).toMatchObject({ rows: [{ answer: 'It is quiet.\n\n- no cars\n- no bells' }] })
  })

  it('whose quotation mark is never closed is refused, and not read as something else', () => {
    expect(read('question,answer\nIs it loud?,"It is quiet.\n')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('quotation mark'),
    })
  })

  it('from Windows keeps its signs', () => {
    const bytes = Uint8Array.of(...Buffer.from('question,answer\nWhat is it?,'), 0x80, ...Buffer.from('40 a visit\n'))
    expect(readUpload({ name: 'a.csv', bytes })).toMatchObject({ rows: [{ answer: '€40 a visit' }] })
    const wide = Buffer.from('\uFEFFquestion\tanswer\nWhat is it?\t€40\n', 'utf16le')
    expect(readUpload({ name: 'a.csv', bytes: wide })).toMatchObject({ rows: [{ answer: '€40' }] })
  })
})

describe('A text', () => {
  it('comes apart into passages that can be read by themselves, with their headings and lists', () => {
    const text = `# Coming to us

## Getting here

The bus stops at the gate.
It is yellow.

Bring:
- a pen

- your card

Rooms
-----
1) the blue one
2) the red one
`
    expect(read(text)).toMatchObject({ title: 'Coming to us' })
    expect(passagesIn(text)).toEqual([
      '**Getting here**\n\nThe bus stops at the gate.\nIt is yellow.',
      'Bring:\n\n- a pen\n- your card',
      '**Rooms**\n\n1. the blue one\n2. the red one',
    ])
  })

  it('of a page is what people see of it, and no more', () => {
    const page = `<!doctype html><html><head><title>X</title><style>p{}</style></head><body><nav><a href="/">Home</a></nav>
      <script>alert("no")</script><h1>Us</h1><p hidden>secret</p><div>We are <em>four</em>.<br>All of us sing.</div>
      <table><tr><th>RequestContext</th><td>&pound;40</td></tr></table><ol><li>Ring.</li><li>Wait.</li></ol><img src="https://x.example/a.png">
      <footer>© us</footer></body></html>`
    expect(passagesIn(page)).toEqual(['We are four.\nAll of us sing.', 'RequestContext: £40\n\n1. Ring.\n2. Wait.'])
  })

  it('of another program leaves its own fields behind', () => {
    expect(read('---\ntitle: Our rules\ndate: 2026-01-01\n---\nBe kind to all.\n')).toEqual({
      kind: 'prose',
      title: 'Our rules',
      passages: ['Be kind to all.'],
    })
  })
})

describe('What cannot be read', () => {
  it.each([
    ['PK\u0003\u0004…', /Word.*CSV/],
    ['%PDF-1.7', /copy its words/],
    ['{\\rtf1', /rich text/],
    ['\u0000\u0001', /no text/],
    ['', /No sentence/],
    ['42', /No sentence/],
    ['question,answer\n', /no rows/],
    [`question,answer\n${'Is it?,It is.\n'.repeat(600)}`, /more than 500 rows/],
    ['One more word.\n\n'.repeat(500), /Divide it/],
    ['x '.repeat(300_000), /Divide it/],
  ])('is refused with what to do: %#', (text, why) => {
    expect(read(text)).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) })
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        expect(readUpload({ name: 'x', bytes }).kind).toMatch(/^(?:content|rows|prose|refused)$/)
      }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<p>', '</p>', '<ol>', '<li>', '"', ',', '\n', '# ', '- ', '---', 'a b')),
        parts => {
          expect(read(parts.join('')).kind).toMatch(/^(?:content|rows|prose|refused)$/)
        },
      ),
    )
  })

  it('is read in the time of its length, however deep a page is', () => {
    const deep = `${'<div>'.repeat(15_000)}We are here.${'</div>'.repeat(100)}`
    expect(read(deep)).toMatchObject({ kind: 'prose', passages: ['We are here.'] })
  })
})
