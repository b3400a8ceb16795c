import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readIntentForm } from '../../src/content/files/intent-form.ts'
import { intentText, smallContent } from '../content/small-content.ts'
import { openChanges } from '../fixtures/open-changes.ts'
import { openHouse, publishFiles, type House, type Visitor } from './house.ts'

const PARKING = 'clinic/parking.md'
const FILES = smallContent({
  [PARKING]: intentText({ title: 'Where can I park?', questions: ['is there a car park', 'can i leave my car'] }),
})

let house: House
let anna: Visitor
beforeEach(async () => {
  house = await openHouse()
  await publishFiles(house.store, FILES, 1)
  anna = await house.enter('anna', 'editor')
})
afterEach(() => house.close())

/** What stands outside the details, and of it what is not chosen from. */
const atFirstSight = (page: string): string =>
  page
    .replace(/<details(?! class="(?:menu|help)")[^]*?<\/main>/, '')
    .replace(/<select[^]*?<\/select>/g, '')
    .replace(/[^]*id="tried"/, '')
const tried = async (fields: Readonly<Record<string, string>>, path = '/try'): Promise<string> =>
  (await anna.post(path, fields)).text()
const askedOf = async (path: string): Promise<readonly string[]> =>
  readIntentForm({ text: (await house.store.editing.drafts.find(path))?.text ?? '' })?.questions ?? []

describe('Somebody who tries a question', () => {
  it.each([
    ['how much is a visit', /one of the ways to ask “What does a visit cost\?”/],
    ['bonjour combien coute une visite', /another language/],
    ['who won the match on television', /(?:does not look like|stands in any of|equally near)/],
    ['I want to die', /sees danger/],
  ])('reads in one sentence why “%s” gets what it gets, without a figure', async (q, why) => {
    const text = atFirstSight(await tried({ q }))
    const sentence = /<p class="why">([^<]*)<\/p>/.exec(text)?.[1] ?? ''
    expect(sentence).toMatch(why)
    expect(sentence.match(/\./g)).toHaveLength(1)
    expect(text).not.toMatch(/\d+ %/)
  })

  it('puts one that got the wrong answer where it belongs, and sees at once that it is right', async () => {
    const q = 'can i leave my bicycle'
    const page = await tried({ q, line: q, to: 'price', given: 'parking' }, '/try/should-be')
    expect(page).toContain('It belongs to “What does a visit cost?” from now on')
    expect(atFirstSight(page)).toMatch(/badge good">answered<\/span>\s*What does a visit cost\?/)
    expect(await askedOf('clinic/price.md')).toContain(q)
  })

  it('takes that back with one press, from every answer that it changed', async () => {
    const q = 'can i leave my bicycle'
    const page = await tried({ q, line: q, to: 'price', given: 'parking' }, '/try/should-be')
    expect(await openChanges(house.store)).toHaveLength(2)
    const steps = [...page.matchAll(/name="(step:[^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value])
    expect(steps).toHaveLength(2)
    await anna.post('/changes/put-back', Object.fromEntries(steps))
    expect(await openChanges(house.store)).toEqual([])
  })

  it('takes nothing back that a colleague has changed since', async () => {
    const page = await tried({ q: 'is it far', line: 'is it far', to: 'price' }, '/try/should-be')
    const [, name = '', value = ''] = /name="(step:[^"]*)" value="([^"]*)"/.exec(page) ?? []
    const { drafts } = house.store.editing
    const last = await drafts.find('clinic/price.md')
    await drafts.save({ path: 'clinic/price.md', text: intentText(), basedOn: 2, editor: 'ben' }, last?.version ?? 0)
    await anna.post('/changes/put-back', { [name]: value })
    expect(await drafts.find('clinic/price.md')).toMatchObject({ editor: 'ben', isOpen: true })
    expect(await (await anna.get('/')).text()).toContain('changed since')
  })

  it('says that there is no answer: it looks like what it found, and is none of its ways to ask', async () => {
    const q = 'is there a car park'
    const page = await tried({ q, line: q, to: '+none', given: 'parking' }, '/try/should-be')
    expect(page).toContain('It stands under what looks alike from now on')
    expect(await askedOf(PARKING)).not.toContain(q)
    expect((await house.store.editing.drafts.find(PARKING))?.text).toMatch(/^not:[^]*  - is there a car park\n/m)
  })

  it('begins a new answer with it', async () => {
    const sent = await anna.post('/try/should-be', { q: 'is there a lift', line: 'is there a lift', to: '+new' })
    expect(sent.headers.get('location')).toBe('/console/intents/is-there-a-lift')
    expect(await askedOf('clinic/is-there-a-lift.md')).toEqual(['is there a lift'])
  })

  it('says that it is right, and it is a question that must work, once', async () => {
    const right = { q: 'how much is a visit', expects: 'price' }
    expect(await tried(right, '/try/right')).toContain('Kept among the questions that must work.')
    expect(await tried(right, '/try/right')).toContain('already')
    const kept = await house.store.editing.golden.list()
    expect(kept.map(({ question, expects }) => [question, expects])).toEqual([['how much is a visit', 'price']])
  })

  it('says that what was probably meant is: from then on it is sure', async () => {
    const q = 'visit my car'
    const [, to = ''] = /name="to" value="([^"]*)"/.exec(await tried({ q })) ?? []
    expect(to).not.toBe('')
    const page = await tried({ q, line: q, to }, '/try/should-be')
    expect(atFirstSight(page)).toContain('badge good">answered<')
  })

  it('cannot change what is said in danger, and changes nothing as a viewer', async () => {
    expect(await tried({ q: 'I want to die' })).not.toContain('/try/should-be')
    const vera = await house.enter('vera', 'viewer')
    expect(await (await vera.post('/try', { q: 'how much is a visit' })).text()).not.toContain('/try/should-be')
    expect((await vera.post('/try/should-be', { q: 'x', line: 'x', to: 'price' })).status).toBe(403)
    expect((await vera.post('/try/right', { q: 'x', expects: 'price' })).status).toBe(403)
  })

  it('goes back to the answer from whose page it was tried', async () => {
    const fields = { q: 'is it far', line: 'is it far', to: 'parking', given: 'price', for: 'parking' }
    const sent = await anna.post('/try/should-be', fields)
    expect(sent.headers.get('location')).toBe('/console/intents/parking')
    expect(await (await anna.get('/intents/parking')).text()).toMatch(/It belongs to “Where can I park\?”[^]*is it far/)
  })
})
