import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLINIC, smallContent } from '../content/small-content.ts'
import { until } from '../fixtures/until.ts'
import { openHouse, publishFiles, type House, type Visitor } from './house.ts'

let house: House
let anna: Visitor
beforeAll(async () => {
  house = await openHouse()
  await publishFiles(house.store, smallContent({ '_clinic.yml': `example: true\n${CLINIC}` }), 1)
  anna = await house.enter('anna', 'editor')
})
afterAll(() => house.close())

const page = async (): Promise<string> => (await anna.get('/first-steps')).text()
const draft = async (): Promise<string> => (await house.store.editing.drafts.find('_clinic.yml'))?.text ?? ''

/** Answers one question as the page shows it, with all else as it stands there. */
async function answer(fact: string, said: string, headers = {}): Promise<Response> {
  const shown = await page()
  const version = /name="version" form="steps" value="(\d+)"/.exec(shown)?.[1] ?? ''
  const inputs = [...shown.matchAll(/name="(answer:[^"]*)"[^>]*?value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  const picks = [...shown.matchAll(/<select name="([^"]*)"[^]*?<\/select>/g)].map(([list, name = '']) => [
    name,
    /value="([^"]*)" selected/.exec(list)?.[1] ?? '',
  ])
  const fields = { ...Object.fromEntries([...inputs, ...picks]), [`answer:${fact}`]: said }
  return anna.post('/first-steps', { ...fields, version, edition: '2' }, headers)
}

/** Whether a step is done, by the page. */
async function stateOf(fact: string): Promise<string | undefined> {
  return new RegExp(`id="step-${fact}"[^]*?class="badge[^>]*>([^<]*)<`).exec(await page())?.[1]
}

describe('The first steps of a clinic', () => {
  it('begin with the example, of which nothing is anybody’s answer', async () => {
    expect(await page()).toContain('This is still the example')
    expect(await stateOf('name')).toBe('to do')
    expect(await draft()).toBe('')
    const today = await until(async () => {
      const first = await (await anna.get('/')).text()
      return first.includes('the example clinic') && first
    })
    expect(today).toMatch(/class="card tile" href="\/console\/first-steps"[^]*11 first steps/)
  })

  it('save an answer in the draft, from then on a clinic of its own', async () => {
    expect((await answer('name', 'Lake View Counselling')).headers.get('location')).toBe('/console/first-steps')
    expect(await draft()).toMatch(/example: false\nname: Lake View Counselling/)
    expect(await stateOf('name')).toBe('done')
  })

  it('save as somebody types, say so beside each, and fill in the one time zone that a country has', async () => {
    const part = await (await answer('country', 'IE', { 'hx-request': 'true' })).text()
    expect(part).toMatch(/id="done-country" data-hx-swap-oob="true"\s*>done</)
    expect(part).toMatch(/<select\s+name="answer:timeZone"[^>]*data-hx-swap-oob[^]*value="Europe\/Dublin" selected/)
    expect(part).toMatch(/\d of 11 questions[^]*Saved at[^]*name="version" form="steps"/)
    await answer('country', 'GB')
    expect(await draft()).toMatch(/country: GB[^]*timeZone: Europe\/London/)
  })

  it('take hours as people write them, and say kindly where something is not understood: all else is saved', async () => {
    await answer('hours.text', 'Mon-Thu 9-17:30')
    expect(await draft()).toContain('monday: 09:00-17:30')
    const odd = await answer('hours.text', 'whenever')
    expect([odd.status, await odd.text()]).toEqual([
      400,
      expect.stringMatching(/When are you open\?[^]*not understood[^]*value="whenever"/),
    ])
    const typed = await answer('hours.text', 'whenev', { 'hx-request': 'true' })
    expect([typed.status, typed.headers.get('hx-retarget')]).toEqual([422, '#said'])
    expect(await draft()).toContain('monday: 09:00-17:30')
  })

  it('empty what is left empty', async () => {
    await answer('fees.session', '€70')
    expect(await stateOf('fees.session')).toBe('done')
    await answer('fees.session', '')
    expect(await stateOf('fees.session')).toBe('to do')
  })

  it('end with what is still to do, each with its place', async () => {
    const text = await page()
    expect(text).toMatch(/id="still-to-do"[^]*href="\/console\/publish"/)
    expect(text).toMatch(/id="texts"[^]*href="\/console\/import"/)
  })
})
