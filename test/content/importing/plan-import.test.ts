import { describe, expect, it } from 'vitest'
import { planImport, withPlanned } from '../../../src/content/importing/plan-import.ts'
import type { ImportPlan } from '../../../src/content/importing/planned.ts'
import { readUpload } from '../../../src/content/importing/read-upload.ts'
import { readSourceForm } from '../../../src/content/files/source-form.ts'
import { check } from '../../../src/content/gate/check.ts'
import type { ContentFile } from '../../../src/core/model/draft.ts'
import { CLINIC, intentText, smallContent, SOURCE, TODAY } from '../small-content.ts'

/** What becomes of files that are brought to the small clinic, or to what it has by now. */
function plan(uploads: Readonly<Record<string, string>>, files: readonly ContentFile[] = smallContent()): ImportPlan {
  const reads = Object.entries(uploads).map(([name, text]) => ({
    name,
    read: readUpload({ name, bytes: Buffer.from(text) }),
  }))
  return planImport(reads, { files, bases: files, author: 'Garden Clinic', today: TODAY })
}

const paths = ({ puts }: ImportPlan): readonly string[] => puts.map(({ path }) => path)

describe('A file of our own', () => {
  it('goes to its place by what it is', () => {
    const uploads = {
      'notes.txt': CLINIC,
      'price.md': intentText(),
      'Our Garden.md': SOURCE,
      'parking.md': intentText(),
    }
    expect(paths(plan(uploads))).toEqual([
      '_clinic.yml',
      'clinic/price.md',
      '_sources/our-garden.md',
      'clinic/parking.md',
    ])
  })

  it.each([
    '../../etc/passwd.md',
    '/etc/x.md',
    '..\\x.md',
    '.hidden.md',
    'x.sh',
    'a/../../x.md',
    'x\u0000.md',
    'x.md\r\na: b',
    '…',
  ])('goes nowhere else by the name “%s”', name => {
    expect(paths(plan({ [name]: intentText() }))[0]).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+\.md$/)
    expect(paths(plan({ [name]: SOURCE }))[0]).toMatch(/^_sources\/[a-z0-9-]+\.md$/)
  })

  it('is left out where another belongs to the same place, and so is the other', () => {
    const { puts, leftOut } = plan({ 'a/price.md': intentText(), 'price.md': intentText({ answer: 'Other.' }) })
    expect(puts).toEqual([])
    expect(leftOut.map(({ name }) => name)).toEqual(['a/price.md', 'price.md'])
  })
})

describe('Questions and answers', () => {
  const TABLE =
    'question,answer\nWhere can I park?,Behind the house.\nhow much is a visit please,It is £50.\nWhere may I park?,In the lane.\n'

  it('become a topic each, which passes as far as a topic with one question can', () => {
    const made = plan({ 'faq.csv': TABLE })
    expect(paths(made)).toEqual(['clinic/where-can-i-park.md', 'clinic/where-may-i-park.md'])
    const { findings } = check({ files: withPlanned(made, smallContent()), basedOn: null }, TODAY)
    expect(findings.filter(({ stops }) => stops)).toEqual([])
  })

  it('are left out where a topic answers them already, with that topic and the answer that was brought', () => {
    const [left] = plan({ 'faq.csv': TABLE }).leftOut
    expect(left).toMatchObject({ name: 'faq.csv, row 3', instead: { twin: { id: 'price' }, answer: 'It is £50.' } })
  })

  it('show the topics that perhaps ask the same, in the content and in the table', () => {
    const files = smallContent({
      'clinic/bikes.md': intentText({ title: 'Where can I leave my bike?', questions: ['is there a rack for bikes'] }),
    })
    const [first, second] = plan(
      { 'faq.csv': `${TABLE}Is there a bike rack anywhere?,At the gate.\n` },
      files,
    ).puts.slice(-2)
    expect(first?.twins.map(({ id }) => id)).toEqual(['where-can-i-park'])
    expect(second?.twins.map(({ id }) => id)).toEqual(['bikes'])
  })

  it('that are brought again change the answer and nothing that was added since', () => {
    const [once] = plan({ 'faq.csv': TABLE }).puts
    const added = (once?.text ?? '').replace('questions:\n', 'questions:\n  - is there room for my car\n')
    const files = [...smallContent(), { path: once?.path ?? '', text: added }]
    const [again] = plan({ 'faq.csv': TABLE.replace('Behind the house.', 'In front of it.') }, files).puts
    expect(again?.text).toBe(added.replace('Behind the house.', 'In front of it.'))
  })

  it('get a name of their own where two would have the same', () => {
    const table =
      'question,answer\nIs it far?,It is near.\nIs it far!! by bus,A bus goes.\nIs it far by bus - and train,Both go.\n'
    expect(new Set(paths(plan({ 'faq.csv': table }))).size).toBe(3)
  })
})

describe('A text', () => {
  const TEXT = 'We water in the morning.\n\nWe rest at noon.\n\nWe sing at night.\n'

  it('becomes a source of the clinic’s in numbered passages', () => {
    const [made] = plan({ 'Our day.txt': TEXT }).puts
    expect(made?.path).toBe('_sources/our-day.md')
    expect(readSourceForm(made?.text ?? '')).toMatchObject({
      title: 'Our day',
      author: 'Garden Clinic',
      passages: [{ number: 1 }, { number: 2 }, { number: 3, body: 'We sing at night.' }],
    })
  })

  it('that is brought again keeps the numbers of what it still says, and never uses one twice', () => {
    const files = withPlanned(plan({ 'Our day.txt': TEXT }), smallContent())
    const changed = 'We sing at night.\n\nWe rest at noon, in the shade.\n\nNobody comes on Sundays.\n'
    const [again] = plan({ 'Our day.txt': changed }, files).puts
    expect(readSourceForm(again?.text ?? '')?.passages).toEqual([
      { number: 3, body: 'We sing at night.' },
      { number: 2, body: 'We rest at noon, in the shade.' },
      { number: 4, body: 'Nobody comes on Sundays.' },
    ])
    expect(plan({ 'Our day.txt': TEXT }, files).puts[0]?.text).toBe(files.at(-1)?.text)
  })

  it('about a folder is left out', () => {
    expect(plan({ 'README.md': TEXT }).leftOut).toHaveLength(1)
  })
})
