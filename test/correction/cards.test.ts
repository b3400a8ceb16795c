import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCorrections } from '../../src/correction/corrections.ts'
import { plainText } from '../../src/core/model/rich-text.ts'
import { until } from '../fixtures/until.ts'
import { openDesk, offered, STAFF, type Desk } from './desk.ts'

const PARKING = 'is there parking'
const ANSWER = 'You can park behind the house.'

/** Time that passes until what was asked is put together anew, in milliseconds. */
const A_WHILE = 31_000

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

/** The one note in the channel, once it says so. */
const note = (words: string | RegExp) =>
  until(async () => {
    const [only, ...more] = await desk.notes()
    expect(more).toEqual([])
    return only && plainText(only.note).search(words) >= 0 ? only : null
  })

describe('The channel of the staff', () => {
  it('is told of what three people asked and got no answer to, on Monday morning, and what can be done', async () => {
    await desk.asked(3, PARKING)
    await desk.asked(2, 'do you give vouchers')
    const told = await note('parking')
    expect(plainText(told.note)).toMatch(
      /“is there parking”[^]*3 people asked 3 times on Slack: 3 in the last week[^]*not sure enough 3/,
    )
    expect(offered(told)).toEqual(['added', 'new', 'human', 'elsewhere', 'ignored'])
    expect(plainText(told.note)).not.toContain('vouchers')
  })

  it('is told once, however many instances there are and however often they start', async () => {
    await desk.asked(3, PARKING)
    const others = [1, 2, 3].map(() => createCorrections(desk.parts))
    await Promise.all([desk.corrections, ...others].map(one => one.round()))
    await Promise.all(others.map(one => one.round()))
    expect(desk.platform.notes(STAFF)).toHaveLength(1)
    expect(await desk.parts.cards.list(0)).toHaveLength(1)
  })

  it('is told of nothing new before the next week, and then not again of what stands there', async () => {
    await desk.asked(3, PARKING)
    expect(await desk.notes()).toHaveLength(1)
    await desk.asked(3, 'do you give vouchers')
    expect(await desk.notes()).toHaveLength(1)
    desk.house.wait(7 * 24 * 60 * 60 * 1000)
    expect((await desk.notes()).map(one => plainText(one.note).includes('vouchers'))).toEqual([false, true])
  })

  it('is told of nothing where the clinic keeps no questions', async () => {
    const silent = await openDesk({ served: desk.house.following.live })
    await silent.asked(3, PARKING)
    expect(await silent.notes()).toEqual([])
    await silent.close()
  })

  it('gets a card that was under way when its platform was away, and none twice when it says nothing back', async () => {
    await desk.asked(3, PARKING)
    desk.platform.state = 'down'
    expect(await desk.notes()).toEqual([])
    desk.platform.state = 'deaf'
    await desk.notes()
    desk.platform.state = 'up'
    expect(await desk.notes()).toHaveLength(1)
    expect((await desk.parts.cards.list(0))[0]?.places[0]?.ref).not.toBeNull()
  })

  it('no longer shows what somebody asked once they are forgotten', async () => {
    await desk.asked(3, PARKING)
    await note('parking')
    for (const at of [0, 1, 2]) await desk.house.store.privacy.forget('slack', `${PARKING} ${at}`)
    desk.house.wait(A_WHILE)
    const left = await note('not kept any more')
    expect(plainText(left.note)).not.toContain('parking')
    expect(left.actions).toEqual([])
  })
})

describe('Cards that are being written', () => {
  it('read the draft once a round, however many they are', async () => {
    const { parts } = desk
    let readings = 0
    const drafts = { ...parts.editing.drafts, list: () => ((readings += 1), parts.editing.drafts.list()) }
    const counted = createCorrections({ ...parts, editing: { ...parts.editing, drafts } })
    await desk.join('anna', 'editor')
    for (const question of [PARKING, 'do you give vouchers', 'can i bring my tortoise']) await desk.asked(3, question)
    for (const told of await desk.notes())
      await desk.fill('anna', await desk.press('anna', told, 'new'), { answer: ANSWER })
    await until(async () => {
      await desk.corrections.round()
      return (await parts.cards.list(0)).every(({ places }) => places.every(({ ref }) => ref !== null)) || null
    })
    await counted.round()
    readings = 0
    await counted.round()
    expect(readings).toBe(1)
  })
})

describe('Staff in chat', () => {
  it('say who they are by a code, once, and are refused without, or with another role', async () => {
    await desk.asked(3, PARKING)
    const told = await note('parking')
    const window = await desk.press('anna', told, 'ignored')
    expect(window).toMatchObject({ title: 'Who are you here?' })
    expect(await desk.fill('anna', window, { code: 'CODE-ANNA' })).toContain('That code is not right')
    expect(await desk.fill('stranger', window, { code: 'CODE-ANNA' })).toContain('Only the clinic’s staff')
    await desk.join('vic', 'viewer')
    expect(await desk.press('vic', told, 'ignored')).toContain('Your account may not do that')
    await desk.join('anna', 'editor')
    expect(await desk.fill('ben', window, { code: 'CODE-ANNA' })).toContain('That code is not right')
    expect(await desk.press('anna', told, 'ignored')).toContain('Ignored.')
    await desk.house.store.staff.accounts.change('anna' as never, { isActive: false })
    expect(await desk.press('anna', await note('Ignored by anna'), 'undo')).toMatchObject({
      title: 'Who are you here?',
    })
  })

  it('cannot guess a code', async () => {
    await desk.asked(3, PARKING)
    const window = await desk.press('anna', await note('parking'), 'new')
    for (let tries = 0; tries < 5; tries += 1) await desk.fill('anna', window, { code: `AAAA-AAA${tries}` })
    await desk.house.enter('anna', 'editor')
    expect(await desk.fill('anna', window, { code: 'AAAA-AAAA' })).toContain('too often')
  })

  it('ignore a question and take that back', async () => {
    await desk.asked(3, PARKING)
    await desk.join('anna', 'editor')
    await desk.press('anna', await note('parking'), 'ignored')
    const ignored = await note('Ignored by anna')
    expect((await desk.house.store.inbox.last(9)).map(({ settled }) => settled?.how)).toEqual([
      'ignored',
      'ignored',
      'ignored',
    ])
    expect(await desk.press('anna', ignored, 'undo')).toContain('It waits again')
    desk.house.wait(A_WHILE)
    expect(offered(await note('Without an answer'))).toContain('new')
    expect((await desk.house.store.inbox.last(9)).map(({ settled }) => settled)).toEqual([null, null, null])
  })

  it('add a line to an answer in their own words, change it, and throw it away', async () => {
    await desk.asked(3, 'whats the damage per […]')
    await desk.join('anna', 'editor')
    const window = await desk.press('anna', await note('damage'), 'added')
    expect(window).toMatchObject({
      fields: [
        { name: 'intent', kind: 'choice' },
        { name: 'line', value: 'whats the damage per' },
      ],
    })
    await desk.fill('anna', window, { intent: 'price', line: 'whats the damage per visit' })
    const written = await note('Added to')
    expect(plainText(written.note)).toContain('Asked as “whats the damage per visit”')
    const change = await desk.press('anna', written, 'change')
    expect(change).toMatchObject({ title: 'Change' })
    await desk.fill('anna', change, { answer: 'A visit costs {{fees.session}}, and not a penny more.' })
    const changed = await note('not a penny more')
    expect(await desk.press('anna', changed, 'undo')).toContain('taken out of the draft')
    expect((await desk.house.store.editing.drafts.find('clinic/price.md'))?.isOpen).toBe(false)
  })

  it('need a second person where the clinic wants one, who may send it back', async () => {
    await desk.close()
    desk = await openDesk({ approval: 'publisher' })
    await desk.asked(3, PARKING)
    await desk.join('anna', 'publisher')
    await desk.join('ben', 'publisher')
    const fields = { title: 'Is there parking?', questions: 'is there parking\nwhere can I park', answer: ANSWER }
    await desk.fill('anna', await desk.press('anna', await note('parking'), 'new'), fields)
    const written = await note('People then get')
    await desk.fill('ben', await desk.press('ben', written, 'back'), { note: 'say when it is free' })
    const back = await note('Sent back by ben')
    expect(plainText(back.note)).toContain('say when it is free')
    await desk.fill('anna', await desk.press('anna', back, 'change'), { answer: `${ANSWER} It is free after six.` })
    const checked = await note('lets it through')
    expect(plainText(checked.note)).toMatch(
      /A new answer: “Is there parking\?”, by anna[^]*People then get:\n\nYou can park behind the house\. It is free/,
    )
    expect(plainText(checked.note)).toMatch(
      /1 would be answered otherwise:\n\n- “is there parking”: no answer → Is there parking\?/,
    )
    expect(offered(checked)).toEqual(['approve', 'change', 'back', 'undo'])
    const tryIt = async (person: string): Promise<string> =>
      desk.fill(person, await desk.press(person, checked, 'approve'), { reason: 'it is meant so' })
    expect(await tryIt('anna')).toContain('Somebody else, with the right role')
    expect(await tryIt('ben')).toContain('Published as version 2')
    const [entry] = await desk.house.store.staff.audit.last(1, Number.MAX_SAFE_INTEGER)
    expect(entry).toMatchObject({
      who: 'ben',
      did: 'published',
      detail: expect.stringContaining('approved by ben') as string,
    })
  })

  it('see on the card when a colleague was first, and nothing of theirs is left in the draft', async () => {
    await desk.asked(3, PARKING)
    await desk.join('anna', 'editor')
    await desk.join('ben', 'editor')
    const told = await note('parking')
    const [hers, his] = [await desk.press('anna', told, 'new'), await desk.press('ben', told, 'new')]
    const fields = { title: 'Is there parking?', questions: 'is there parking', answer: ANSWER }
    await desk.fill('anna', hers, fields)
    expect(await desk.fill('ben', his, fields)).toContain('A colleague has seen to it')
    const open = (await desk.house.store.editing.drafts.list()).filter(({ isOpen }) => isOpen)
    expect(open.map(({ path, editor }) => `${path} ${editor}`)).toEqual(['clinic/is-there-parking.md anna'])
  })

  it('see on the card what became of it in the console', async () => {
    await desk.asked(3, PARKING)
    await desk.join('anna', 'editor')
    const fields = { title: 'Is there parking?', questions: 'is there parking', answer: ANSWER }
    await desk.fill('anna', await desk.press('anna', await note('parking'), 'new'), fields)
    await note('People then get')
    const { drafts } = desk.house.store.editing
    await drafts.close(await drafts.list(), 'ben')
    expect(offered(await note('was thrown away in the console'))).toContain('new')
  })
})
