import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intentText } from '../content/small-content.ts'
import { openHouse, type House, type Visitor } from './house.ts'
import { openRequestConsole, type RequestConsole } from './request-console.ts'

let rig: RequestConsole
let house: House
let paul: Visitor
let vera: Visitor
beforeAll(async () => {
  rig = await openRequestConsole()
  house = await openHouse({ requests: rig.port })
  paul = await house.enter('paul', 'publisher')
  vera = await house.enter('vera', 'viewer')
  await house.store.staff.audit.note({
    atMs: 5,
    who: 'paul',
    did: 'published',
    about: 'version 7',
    detail: 'dearer now',
  })
})
afterAll(async () => {
  await house.close()
  await rig.close()
})

/** What is found, as each link with where it leads. */
async function found(asked: string, who: Visitor = paul): Promise<readonly string[]> {
  const page = await (await who.get(`/find?q=${encodeURIComponent(asked)}`)).text()
  const main = page.slice(page.indexOf('<main'))
  return [...main.matchAll(/<a href="\/console([^"]*)">([^<]*)</g)].map(([, path, title]) => `${title} ${path}`)
}

describe('Somebody who looks for something from any page', () => {
  it('finds a price in its fact, and in the answer that says it', async () => {
    expect(await found('£40')).toEqual([
      'What does a visit cost? /intents/price',
      'Fees: visit /clinic#fact-fees.visit',
    ])
  })

  it('finds an answer by how people ask, a help line by its number, a text by its words, whatever the accents', async () => {
    expect(await found('IS it expénsive')).toEqual(['What does a visit cost? /intents/price'])
    expect(await found('116 000')).toEqual(['A line that listens /helplines/1'])
    expect(await found('roots hidden')).toEqual(['What the garden taught us /sources/garden'])
  })

  it('finds a request by its code, typed in any letters', async () => {
    await rig.asks()
    const { code } = await rig.latest()
    expect(await found(code.toLowerCase())).toEqual([`${code} /requests/${code}`])
    expect(await found(code, vera)).toEqual([])
  })

  it('finds what was done, where they may read it', async () => {
    expect(await found('dearer')).toEqual(['All of it in the history /audit?text=dearer'])
    expect(await found('dearer', vera)).toEqual([])
  })

  it('is told where nothing holds it', async () => {
    expect(await found('submarine')).toEqual([])
    expect(await (await paul.get('/find?q=submarine')).text()).toContain('Nothing holds all of it.')
  })
})

describe('A long list', () => {
  it('of answers is shown fifty at a time, also what is found in it', async () => {
    for (let at = 0; at < 60; at++) {
      const text = intentText({ title: `Is there tea number ${at}?`, questions: [`tea ${at}`] })
      await house.store.editing.drafts.save({ path: `clinic/tea-${at}.md`, text, basedOn: 1, editor: 'paul' }, 0)
    }
    const rows = async (path: string): Promise<number> => (await (await paul.get(path)).text()).split('<tr>').length - 2
    expect([await rows('/intents'), await rows('/intents?page=2')]).toEqual([50, 11])
    expect(await (await paul.get('/intents?q=tea&order=title')).text()).toContain(
      'href="/console/intents?q=tea&amp;order=title&amp;page=2"',
    )
    expect(await (await paul.get('/intents')).text()).not.toContain('>Before<')
  })
})

describe('The history', () => {
  const note = (who: string, did: string, about: string, detail = ''): Promise<void> =>
    house.store.staff.audit.note({ atMs: 9, who, did, about, detail })

  it('is filtered by person, deed and what it was about', async () => {
    await note('zoe', 'renamed', 'fees')
    await note('zoe', 'took out', 'parking')
    const shown = async (query: string): Promise<number> =>
      (await (await paul.get(`/audit?${query}`)).text()).split('<th scope="row">zoe').length - 1
    expect(await shown('who=zoe')).toBe(2)
    expect(await shown('who=zoe&did=renamed')).toBe(1)
    expect(await shown('who=zoe&text=PARK')).toBe(1)
    expect(await shown('who=paul')).toBe(0)
  })

  it('is exported as a table, as it is filtered, and no cell runs as a formula', async () => {
    await note('mia', 'published', 'version 8', '=1+1, "quoted"')
    const sent = await paul.get('/audit/export?who=mia')
    expect(sent.headers.get('content-disposition')).toBe('attachment; filename="history.csv"')
    expect((await sent.text()).trim().split('\r\n')).toEqual([
      'when,who,did,about,detail',
      '1970-01-01T00:00:00.009Z,mia,published,version 8,"\'=1+1, ""quoted"""',
    ])
    expect((await vera.get('/audit/export')).status).toBe(403)
  })

  it('is shown fifty at a time, to the last one', async () => {
    for (let at = 0; at < 120; at++) await note('lot', 'began', `topic ${at}`)
    const topics = async (page: number): Promise<number> =>
      (await (await paul.get(`/audit?who=lot&page=${page}`)).text()).split('<td>began topic').length - 1
    expect([await topics(1), await topics(2), await topics(3)]).toEqual([50, 50, 20])
  })
})
