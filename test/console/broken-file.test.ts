import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CLINIC, HELPLINES, SOURCE, intentText } from '../content/small-content.ts'
import { openHouse, type House, type Visitor } from './house.ts'

const BROKEN = '---\ntitle: [never closed\n---\n'

let house: House
let anna: Visitor
beforeEach(async () => {
  house = await openHouse()
  anna = await house.enter('anna', 'publisher')
})
afterEach(() => house.close())

const page = async (path: string): Promise<string> => (await anna.get(path)).text()

/** Saves what somebody wrote, one after the other. */
async function write(path: string, ...texts: readonly string[]): Promise<void> {
  const { drafts } = house.store.editing
  for (const text of texts) {
    const over = (await drafts.find(path))?.version ?? 0
    await drafts.save({ path, text, basedOn: 1, editor: 'ben' }, over)
  }
}

const NAMED = /“What does a visit cost\?” cannot be read as\s+ben left it/

describe('An answer that cannot be read', () => {
  beforeEach(() => write('clinic/price.md', intentText({ answer: 'It costs a button.' }), BROKEN))

  it('is stood in for by its last words that could be, and every page says who left it so', async () => {
    for (const path of ['/intents', '/intents/price']) expect(await page(path)).toMatch(NAMED)
    expect(await page('/intents/price')).toContain('It costs a button.')
    const tried = await (await anna.post('/try', { q: 'how much is a visit' })).text()
    expect(tried).toMatch(NAMED)
    expect(tried).toContain('It costs a button.')
  })

  it('blinds no other page', async () => {
    await write('clinic/other.md', intentText({ title: 'Is there tea?', answer: 'There is **tea**.' }))
    expect(await page('/intents/other')).toMatch(/On Slack[^]*<strong>tea<\/strong>/)
    for (const path of ['/', '/clinic', '/helplines', '/sources', '/publish', '/first-steps'])
      expect([path, (await anna.get(path)).status]).toEqual([path, 200])
  })

  it('comes back with one press', async () => {
    const shown = await page('/intents/price')
    const version = /bring-back[^]*?name="version" value="(\d+)"/.exec(shown)?.[1] ?? ''
    await anna.post('/changes/bring-back', { file: 'clinic/price.md', version })
    expect(await page('/intents/price')).not.toMatch(NAMED)
    expect(await page('/intents/price')).toContain('It costs a button.')
  })

  it('comes back as it is published where it never could be read in between', async () => {
    await anna.post('/intents/price/discard')
    await write('clinic/price.md', BROKEN)
    expect(await page('/intents/price')).toContain('action="/console/changes/throw-away"')
    await anna.post('/changes/throw-away', { file: 'clinic/price.md' })
    expect(await page('/intents/price')).not.toMatch(NAMED)
  })
})

describe.each([
  ['facts', '_clinic.yml', CLINIC, '/clinic', 'Clinic facts', '£40 for 50 minutes'],
  ['help lines', '_helplines.yml', HELPLINES, '/helplines', 'Help lines', 'A line that listens'],
  ['texts', '_sources/garden.md', SOURCE, '/sources/garden', 'What the garden taught us', 'Roots are hidden'],
])('The %s that cannot be read', (_, path, before, address, name, words) => {
  it('are stood in for as well, and tries go on', async () => {
    await write(path, `${before}\n`, path.endsWith('.md') ? BROKEN : 'a: [')
    const shown = await page(address)
    expect(shown).toMatch(new RegExp(`“${name}” cannot be read as\\s+ben left it`))
    expect(shown).toContain(words)
    expect(await (await anna.post('/try', { q: 'how much is a visit' })).text()).toContain('£40 for 50 minutes')
  })
})
