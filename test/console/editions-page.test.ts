import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WATCHED_MS } from '../../src/core/learning/compare-outcomes.ts'
import { intentText, smallContent } from '../content/small-content.ts'
import { id } from '../fixtures/small-clinic.ts'
import { openHouse, publishFiles, type House, type Visitor } from './house.ts'

const PRICE = 'clinic/price.md'

let house: House
let anna: Visitor

beforeEach(async () => {
  house = await openHouse()
  anna = await house.enter('anna', 'publisher')
})
afterEach(() => house.close())

const page = async (path: string): Promise<string> => (await (await anna.get(path)).text()).replace(/\s+/g, ' ')

async function publishPrice(answer: string, basedOn: number): Promise<void> {
  await publishFiles(house.store, smallContent({ [PRICE]: intentText({ answer }) }), basedOn)
}

let turns = 0

/** So many people say of the price that it helped, or that it did not. */
async function say(edition: number, verdict: 'helpful' | 'unhelpful', times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    turns += 1
    const said = { turn: `t${turns}`, intent: id('price'), verdict, edition, atMs: house.parts.now() } as const
    await house.store.feedback.note(said)
  }
}

describe('The page of editions, for two days after publishing,', () => {
  it('shows how a changed intent fares, of how many, and gives no verdict from too few', async () => {
    expect(await page('/editions')).not.toContain('The first two days')
    await say(1, 'helpful', 25)
    house.wait(60_000)
    await publishPrice('It costs a lot.', 1)
    await say(2, 'unhelpful', 3)
    const text = await page('/editions')
    expect(text).toMatch(/said it did not help.*0 of 25.*3 of 3.*too few to tell/)
    expect(text).not.toContain('Go back to edition 1')
  })

  it('advises going back where it is clearly worse, and one press does it', async () => {
    await say(1, 'helpful', 25)
    house.wait(60_000)
    await publishPrice('It costs a lot.', 1)
    await say(2, 'unhelpful', 15)
    await say(2, 'helpful', 10)
    const text = await page('/editions')
    expect(text).toMatch(/0 of 25.*15 of 25.*clearly worse/)
    expect(text).toContain('“What does a visit cost?” fares clearly worse than before')
    const back = /action="\/console(\/editions\/\d+\/again)"/.exec(text)?.[1] ?? ''
    expect((await anna.post(back)).headers.get('location')).toBe('/console/editions/3')
    expect((await house.store.editions.latest())?.hash).toBe((await house.store.editions.get(1))?.hash)
  })

  it('leaves the button to those who may publish, and ends after two days', async () => {
    await say(1, 'helpful', 25)
    house.wait(60_000)
    await publishPrice('It costs a lot.', 1)
    await say(2, 'unhelpful', 25)
    const ben = await house.enter('ben', 'viewer')
    const text = await (await ben.get('/editions')).text()
    expect(text).toContain('clearly worse')
    expect(text).not.toContain('Go back to')
    house.wait(WATCHED_MS)
    anna = await house.enter('cleo', 'publisher')
    expect(await page('/editions')).not.toContain('The first two days')
  })
})

describe('The page of an edition', () => {
  const fine = { question: 'how much is it', isFine: true }

  it('tells how many instances serve it, and what was asked through it', async () => {
    await house.store.serving.report({ id: 'a', edition: 1, failed: null, smoke: fine })
    await house.store.serving.report({ id: 'b', edition: 0, failed: null, smoke: null })
    expect(await page('/editions/1')).toContain('Served by 1 of 2 instances; the others are about to follow.')
    await house.store.serving.report({ id: 'b', edition: 1, failed: null, smoke: fine })
    const text = await page('/editions/1')
    expect(text).toContain('Served by 2 of 2 instances.')
    expect(text).toContain('“how much is it” was asked through it, and answered as it should be.')
  })

  it('warns of an instance that could not serve it, and of a question that went wrong', async () => {
    await house.store.serving.report({ id: 'a', edition: 1, failed: null, smoke: { ...fine, isFine: false } })
    await house.store.serving.report({ id: 'b', edition: 0, failed: 1, smoke: null })
    const text = await page('/editions/1')
    expect(text).toContain('Served by 1 of 2 instances; 1 could not serve it')
    expect(text).toContain('did not get its answer')
  })
})
