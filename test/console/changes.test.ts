import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldAt } from '../../src/console/components/answer-fields.ts'
import { fieldsOf } from '../../src/console/components/file-fields.ts'
import { markWords } from '../../src/console/components/mark-words.ts'
import { CLINIC, HELPLINES, intentText, SOURCE } from '../content/small-content.ts'
import { openHouse, type House, type Visitor } from './house.ts'

const PATH = 'clinic/price.md'

let house: House
let anna: Visitor
beforeAll(async () => {
  house = await openHouse()
  anna = await house.enter('anna', 'editor')
})
afterAll(() => house.close())

const read = async (path: string): Promise<string> => (await anna.get(path)).text()
const save = async (answer: string): Promise<number> => {
  const { drafts } = house.store.editing
  const last = await drafts.find(PATH)
  const change = { path: PATH, text: intentText({ answer }), basedOn: 1, editor: 'anna' }
  return (await drafts.save(change, last?.version ?? 0))?.version ?? 0
}
const answerNow = async (): Promise<string> => (await house.store.editing.drafts.find(PATH))?.text ?? 'as published'

describe('What changed', () => {
  it('is marked word by word, and nothing of either text is lost', () => {
    const [before, after] = ['A visit costs forty pounds.\nCall us.', 'A first visit costs fifty pounds.\nCall us.']
    const pieces = markWords(before, after)
    const without = (kind: string): string => pieces.flatMap(one => (one.kind === kind ? [] : one.text)).join('')
    expect([without('added'), without('removed')]).toEqual([before, after])
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['added', 'first'],
      ['removed', 'forty'],
      ['added', 'fifty'],
    ])
  })

  it('is read field by field in every kind of file, and a file that cannot be read is no field', () => {
    const labels = (path: string, text: string): readonly string[] =>
      fieldsOf(path, text)?.map(({ label }) => label) ?? ['unread']
    expect(labels(PATH, intentText())).toContain('How people ask')
    expect(labels('_sources/garden.md', SOURCE)).toEqual([
      'Title',
      'Author',
      'Note for staff',
      'Passage 1',
      'Passage 2',
    ])
    expect(labels('_clinic.yml', CLINIC)).toContain('Fees: visit')
    expect(labels('_helplines.yml', HELPLINES)).toContain('A line that listens (GB)')
    expect(labels(PATH, '---\ntitle: [\n---\n')).toEqual(['unread'])
  })

  it('stands on the page of changes as people read it', async () => {
    await save('A visit costs {{fees.visit}}, paid afterwards.')
    const page = await read('/publish')
    expect(page).toMatch(/<dt>Answer<\/dt>\s*<dd>[^]*<ins>[^<]*paid afterwards\.<\/ins>/)
    expect(page).not.toMatch(/questions:|reviewBy:/)
  })
})

describe('A finding', () => {
  it('is about the field in which its line stands', () => {
    const text = intentText()
    const lines = text.split('\n')
    const at = (start: string): string | undefined =>
      fieldAt(text, lines.findIndex(line => line.startsWith(start)) + 1)?.name
    expect([at('title:'), at('  - how much'), at('related:'), at('reviewBy:')]).toEqual([
      'title',
      'questions',
      'related',
      'reviewBy',
    ])
    expect([fieldAt(text, lines.length)?.label, fieldAt('no fields at all', 1)]).toEqual(['Answer', null])
  })

  it('leads to its field, which is described by it', async () => {
    await save('It costs £77.')
    const page = await read('/intents/price')
    expect(page).toMatch(/id="finding-answer"[^]*<a href="#field-answer">Answer<\/a>: /)
    expect(page).toMatch(/<textarea[^>]*id="field-answer"[^>]*aria-describedby="answer-hint finding-answer"/)
  })
})

describe('What was thrown away', () => {
  it('comes back with Undo, once', async () => {
    await save('Words worth keeping.')
    const page = await read(
      ((await anna.post('/intents/price/discard')).headers.get('location') ?? '').replace('/console', ''),
    )
    expect(page).toMatch(/The changes of “Price” are thrown away\.[^]*Undo/)
    expect(await answerNow()).toBe('as published')
    const [, version = ''] = /name="version" value="(\d+)"[^]*?Undo/.exec(page) ?? []
    await anna.post('/changes/bring-back', { file: PATH, version })
    expect(await answerNow()).toContain('Words worth keeping.')
    expect(await read('/intents/price')).toContain('The words are back.')
    await anna.post('/changes/bring-back', { file: PATH, version: '9999' })
    expect(await read('/intents/price')).toContain('no longer kept')
    expect((await anna.post('/changes/bring-back', { file: '../secret', version })).status).toBe(404)
  })
})

describe('The history of an answer', () => {
  it('has each piece of writing with who wrote it and what it changed, and brings any of them back', async () => {
    const first = await save('The first words.')
    house.wait(11 * 60_000)
    await save('Half of the sec')
    house.wait(1000)
    await save('The second words.')
    const page = await read('/intents/price/history')
    expect(page).toMatch(/<del>[^<]*first[^]*<ins>[^<]*second/)
    expect(page).not.toContain('Half of the sec')
    await anna.post('/changes/bring-back', { file: PATH, version: String(first) })
    expect(await answerNow()).toContain('The first words.')
    const vera = await house.enter('vera', 'viewer')
    expect(await (await vera.get('/intents/price/history')).text()).not.toContain('Bring these words back')
  })
})
