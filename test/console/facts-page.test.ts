import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House, type Visitor } from './house.ts'

let house: House
let anna: Visitor
let vera: Visitor
beforeAll(async () => {
  house = await openHouse()
  anna = await house.enter('anna', 'editor')
  vera = await house.enter('vera', 'viewer')
})
afterAll(() => house.close())

const read = async (who: Visitor, path: string): Promise<string> => (await who.get(path)).text()

describe('A fact', () => {
  it('says which answers name it, and an answer what its facts say, each leading to the other', async () => {
    expect(await read(anna, '/clinic')).toMatch(
      /id="fact-fees\.visit"[^]*?Used in\s+<a href="\/console\/intents\/price">What does a visit cost\?</,
    )
    expect(await read(anna, '/intents/price')).toMatch(
      /href="\/console\/clinic#fact-fees\.visit"\s*>Fees: visit <strong>£40 for 50 minutes</,
    )
  })

  it('is put into an answer from a list that says what each holds', async () => {
    expect(await read(anna, '/intents/price')).toContain('<option value="fees.visit">Fees: visit: £40 for 50 minutes<')
  })

  it('is filled in for whoever only reads', async () => {
    const page = await read(vera, '/intents/price')
    expect(page).toMatch(/<h2>Answer<\/h2>\s*<p dir="auto">A visit costs £40 for 50 minutes\.<\/p>/)
    expect(page).not.toContain('{{')
  })

  it('stands in a section that the page leads to, and picks its country and its time zone from a list', async () => {
    const page = await read(anna, '/clinic')
    expect(page).toMatch(/href="#section-fees">Fees<[^]*<fieldset class="card" id="section-fees">/)
    expect(page).toMatch(/name="fact:country"[^>]*list="countries"/)
    expect(page).toContain('<option value="GB">United Kingdom</option>')
    expect(page).toContain('<option value="Europe/Berlin">')
  })
})
