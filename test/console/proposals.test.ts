import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CLINIC, intentText } from '../content/small-content.ts'
import { until } from '../fixtures/until.ts'
import { openHouse, type House, type Visitor } from './house.ts'

const PATH = 'clinic/price.md'

let house: House
let ben: Visitor
let boss: Visitor
beforeEach(async () => {
  house = await openHouse({ approval: 'admin' })
  ben = await house.enter('ben', 'editor')
  boss = await house.enter('boss', 'admin')
})
afterEach(() => house.close())

const read = async (who: Visitor, path: string): Promise<string> => (await who.get(path)).text()

async function write(editor: string, answer: string): Promise<void> {
  const { drafts } = house.store.editing
  const over = (await drafts.find(PATH))?.version ?? 0
  await drafts.save({ path: PATH, text: intentText({ answer }), basedOn: 1, editor }, over)
}

/** Has the changes checked and proposed; gives where that leads, and what the page says then. */
async function propose(who: Visitor, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = fields['file'] ?? PATH
  await who.post('/publish/examine', { file })
  const page = await until(async () => {
    const shown = await read(who, `/publish?file=${encodeURIComponent(file)}`)
    return shown.includes('name="hash"') && shown
  })
  const hash = /name="hash" value="(\w+)"/.exec(page)?.[1] ?? ''
  return (await who.post('/publish', { file, hash, ...fields })).headers.get('location') ?? ''
}

const openId = async (): Promise<string> => (await house.store.editing.proposals.list())[0]?.id ?? ''

/** The page of a proposal once it was checked. */
const checked = (who: Visitor, id: string): Promise<string> =>
  until(async () => {
    const page = await read(who, `/proposals/${id}`)
    return page.includes('id="gate"') && page
  })

describe('A proposal', () => {
  it('is made once: whoever proposes it again is led to it', async () => {
    await write('ben', 'It costs less.')
    expect(await propose(ben)).toBe('/console/publish')
    const id = await openId()
    expect(await propose(ben)).toBe(`/console/proposals/${id}`)
    expect(await house.store.editing.proposals.list()).toHaveLength(1)
    expect(await read(ben, '/publish')).toMatch(new RegExp(`proposals/${id}">proposed<`))
  })

  it('shows the answers it touches before and after, as they are drawn, also where only a fact has changed', async () => {
    const text = CLINIC.replace('£40', '£45')
    await house.store.editing.drafts.save({ path: '_clinic.yml', text, basedOn: 1, editor: 'ben' }, 0)
    await propose(ben, { file: '_clinic.yml' })
    const page = await checked(boss, await openId())
    expect(page).toMatch(
      /1 answer that people get otherwise[^]*Before[^]*£40[^]*After[^]*On Slack[^]*£45[^]*On Discord/,
    )
  })

  it('is talked about, on the whole and on a field', async () => {
    await write('ben', 'It costs less.')
    await propose(ben)
    const id = await openId()
    await boss.post(`/proposals/${id}/comment`, { text: 'Thank you.' })
    await boss.post(`/proposals/${id}/comment`, { path: PATH, field: 'Answer', text: 'Less than <b>what</b>?' })
    const page = await checked(ben, id)
    expect(page).toMatch(/<dt>Answer<\/dt>[^]*Less than &lt;b&gt;what&lt;\/b&gt;\?[^]*id="talk"[^]*Thank you\./)
  })

  it('goes back with a reason, which whoever proposed it finds on Today until they change it', async () => {
    await write('ben', 'It costs less.')
    await propose(ben)
    const id = await openId()
    expect((await boss.post(`/proposals/${id}/send-back`, { reason: ' ' })).status).toBe(409)
    await boss.post(`/proposals/${id}/send-back`, { reason: 'Say how much.' })
    expect(await openId()).toBe('')
    expect(await read(ben, '/')).toMatch(/boss sent back Price[^]*Say how much\./)
    expect(await read(ben, '/publish')).toMatch(/sent back by boss[^]*“Say how much\.”/)
    await write('ben', 'It costs a pound less.')
    expect(await read(ben, '/')).not.toContain('boss sent back')
  })

  it('changed by whoever should approve it goes back for a yes, which publishes it', async () => {
    await write('ben', 'It costs less.')
    await propose(ben)
    const first = await openId()
    await write('boss', 'It costs a little less.')
    await checked(boss, first)
    expect((await boss.post(`/proposals/${first}/approve`)).status).toBe(409)
    await boss.post(`/proposals/${first}/approve-changed`)
    const id = await openId()
    expect(id).not.toBe(first)
    expect(await read(ben, '/')).toContain('boss asks you to approve Price')
    await checked(ben, id)
    expect((await boss.post(`/proposals/${id}/approve`)).status).toBe(409)
    expect((await ben.post(`/proposals/${id}/approve`)).headers.get('location')).toBe('/console/editions/2')
    expect((await house.store.editing.proposals.find(id))?.ended).toMatchObject({ how: 'published', by: 'ben' })
  })

  it('for somebody waits for nobody else', async () => {
    const eve = await house.enter('eve', 'admin')
    await write('ben', 'It costs less.')
    await propose(ben, { to: 'eve' })
    expect(await read(eve, '/')).toContain('ben asks you')
    expect(await read(boss, '/')).not.toContain('ben asks you')
  })

  it('of somebody’s own begins with their own changes ticked, and can be taken back', async () => {
    await write('ben', 'It costs less.')
    const text = CLINIC.replace('£40', '£45')
    await house.store.editing.drafts.save({ path: '_clinic.yml', text, basedOn: 1, editor: 'boss' }, 0)
    const ticks = (await read(ben, '/publish')).replace(/\s+/g, ' ')
    expect(ticks).toMatch(/value="clinic\/price\.md" checked/)
    expect(ticks).not.toMatch(/value="_clinic\.yml" checked/)
    await propose(ben)
    await ben.post(`/proposals/${await openId()}/withdraw`)
    expect(await openId()).toBe('')
  })
})
