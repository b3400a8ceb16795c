import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLINIC, intentText } from '../content/small-content.ts'
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
      /id="fact-fees\.visit"[^]*?Used in 1 answer:\s+<a href="\/console\/intents\/price">What does a visit cost\?</,
    )
    expect(await read(anna, '/intents/price')).toMatch(
      /href="\/console\/clinic#fact-fees\.visit"\s*>Fees: visit <strong>£40 for 50 minutes</,
    )
  })

  it('is filled in where a change is shown, with the answers that name it under its own', async () => {
    const other = await openHouse()
    const eve = await other.enter('eve', 'editor')
    const { drafts } = other.store.editing
    const answer = intentText({ answer: 'Today a visit costs {{fees.visit}}.' })
    await drafts.save({ path: 'clinic/price.md', text: answer, basedOn: 1, editor: 'eve' }, 0)
    const page = await read(eve, '/publish')
    expect(page.replace(/<\/?(?:ins|del)>/g, '')).toContain('visit costs £40 for 50 minutes.')
    const dearer = CLINIC.replace('£40', '£45')
    await drafts.save({ path: '_clinic.yml', text: dearer, basedOn: 1, editor: 'eve' }, 0)
    expect(await read(eve, '/publish')).toMatch(
      /<dt>Fees: visit<\/dt>[^]*<ins>[^<]*45[^<]*<\/ins>[^]*Used in 1 answer:\s*<a href="\/console\/intents\/price"/,
    )
    await other.close()
  })

  it('is put into an answer from a list that says what each holds', async () => {
    expect(await read(anna, '/intents/price')).toContain('<option value="Fees: visit">Fees: visit: £40 for 50 minutes<')
  })

  it('is filled in for whoever only reads', async () => {
    const page = await read(vera, '/intents/price')
    expect(page).toMatch(/<h2>Answer<\/h2>\s*<p dir="auto">A visit costs £40 for 50 minutes\.<\/p>/)
    expect(page).not.toContain('{{')
  })

  it('stands in a section that the page leads to, and picks its country and its time zone from a list', async () => {
    const page = await read(anna, '/clinic')
    expect(page).toMatch(/href="#section-fees">Fees<[^]*<fieldset class="card" id="section-fees">/)
    expect(page).toMatch(/name="pick:country"[^]*<option value="GB" selected>United Kingdom<\/option>/)
    expect(page).toMatch(
      /name="pick:timeZone"[^]*<optgroup label="Europe">[^]*<option value="Europe\/Berlin"\s*>Berlin</,
    )
    expect(page).not.toMatch(/>[^<]*\bfees\.visit\b/)
    expect(page).not.toContain('hint-country')
  })
})

const WEEK = `hours:
  text: most days
  monday: 9-12, 14-18
  tuesday: 09:00-18:00 # long
  wednesday: 22:00-02:00
  thursday: 18:00-24:00
  friday: closed
  saturday: 8-9, 10-11, 12-13
  sunday:
  seasons:
    summer:
      days: 07-01..08-31
      monday: 10 am to 1 pm
places:
  north:
    address: 1 Hill Road
    hours:
      monday: 9-5
  south:
    address: 2 Hill Road
    hours:
      monday: by arrangement
      tuesday: 09:00-
keepQuestions: false
`

describe('Hours and switches', () => {
  const PATH = '_clinic.yml'
  const file = async (): Promise<string> => (await house.store.editing.drafts.find(PATH))?.text ?? ''

  /** The form as it is shown, with some of its fields filled otherwise. */
  async function send(over: Readonly<Record<string, readonly string[]>> = {}): Promise<void> {
    const fields = new Map<string, readonly string[]>(fieldsOn(await read(anna, '/clinic')))
    await anna.post('/clinic', { ...Object.fromEntries(fields), ...over })
  }

  it('read back what the file says, in several places and seasons, without a change', async () => {
    await house.store.editing.drafts.save({ path: PATH, text: `${CLINIC}${WEEK}`, basedOn: 1, editor: 'anna' }, 0)
    const page = await read(anna, '/clinic')
    expect(page).toContain('<h2>Places: north</h2>')
    expect(page).toMatch(/id="fact-hours\.saturday"[^]{0,150}<input\s+name="fact:hours\.saturday"/)
    await send()
    expect(await file()).toBe(`${CLINIC}${WEEK}`)
  })

  it('are changed by the clock, with a break and over midnight, and closed with a switch', async () => {
    await send({
      'day:hours.sunday': ['open'],
      'from:hours.sunday': ['09:00', '14:00'],
      'to:hours.sunday': ['12:00', '00:00'],
      'day:hours.monday': ['closed'],
      'day:places.north.hours.monday': [''],
      'on:keepQuestions': ['yes'],
    })
    const changed = `${CLINIC}${WEEK}`
      .replace('sunday:', 'sunday: 09:00-12:00, 14:00-24:00')
      .replace('monday: 9-12, 14-18', 'monday: closed')
      .replace('monday: 9-5', 'monday:')
      .replace('keepQuestions: false', 'keepQuestions: true')
    expect((await file()).replace(/monday: *(?:""|)$/m, 'monday:')).toBe(changed)
    await send()
    expect((await file()).replace(/monday: *(?:""|)$/m, 'monday:')).toBe(changed)
  })
})

/** What a browser sends of a form that nobody has touched. */
function fieldsOn(page: string): ReadonlyMap<string, readonly string[]> {
  const form = /<form[^>]*id="facts"[^]*?<\/form>/.exec(page)?.[0] ?? ''
  const version = /<input type="hidden" name="version"[^>]*>/.exec(page)?.[0] ?? ''
  const found = [...(version + form).matchAll(/<(input|select|textarea)\b([^>]*)>(?:([^]*?)<\/\1>)?/g)]
  const sent = found.flatMap(([, tag, marks = '', within = '']): (readonly [string, string])[] => {
    const name = /\bname="([^"]*)"/.exec(marks)?.[1]
    if (name === undefined || (/type="checkbox"/.test(marks) && !/\bchecked\b/.test(marks))) return []
    if (tag === 'select') return [[name, /<option value="([^"]*)" selected>/.exec(within)?.[1] ?? '']]
    return [[name, tag === 'textarea' ? within : (/\bvalue="([^"]*)"/.exec(marks)?.[1] ?? '')]]
  })
  return new Map([...Map.groupBy(sent, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]))
}
