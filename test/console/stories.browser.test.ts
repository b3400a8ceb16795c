import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../src/core/model/staff.ts'
import { runsIn } from '../../src/core/model/rich-text.ts'
import { keepQuestion } from '../fixtures/end-turn.ts'
import { until } from '../fixtures/until.ts'
import { intentText, smallContent } from '../content/small-content.ts'
import { enterOn, stage, type Staged } from './browser.ts'
import { named, publishFiles } from './house.ts'
import { openRequestConsole, type RequestConsole } from './request-console.ts'

let staged: Staged
let rig: RequestConsole
const reported: string[] = []

beforeAll(async () => {
  rig = await openRequestConsole()
  staged = await stage({ requests: rig.port })
  const parking = intentText({ title: 'Where can I park?', questions: ['is there a car park', 'can i leave my car'] })
  await publishFiles(staged.house.store, smallContent({ 'clinic/parking.md': parking }), 1)
})
afterEach(async () => {
  const { drafts } = staged.house.store.editing
  await drafts.close(await drafts.list(), 'nobody')
})
afterAll(async () => {
  process.stdout.write(`${reported.join('\n')}\n`)
  await staged.close()
  await rig.close()
})

/** Somebody at work: each press of theirs counts, and so does each pick from a list, as two. */
interface Worker {
  readonly page: Page
  press(what: Locator): Promise<void>
  pick(list: Locator, label: string): Promise<void>
  /** How many presses it took, and on paper, in how many seconds. */
  tell(story: string): number
}

async function begin(name: string, role: Role): Promise<Worker> {
  const page = await enterOn(await (await staged.browser.newContext()).newPage(), staged, name, role)
  page.setDefaultTimeout(60_000)
  let presses = 0
  const beganMs = Date.now()
  return {
    page,
    async press(what) {
      presses += 1
      await what.click()
    },
    async pick(list, label) {
      presses += 2
      await list.selectOption({ label })
    },
    tell(story) {
      reported.push(`${story}: ${presses} clicks, ${((Date.now() - beganMs) / 1000).toFixed(1)} s`)
      return presses
    },
  }
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const at = (path: string): string => `${staged.origin}/console${path}`
const answerOf = (title: string): string =>
  runsIn([...staged.house.following.live.current.intents.values()].find(one => one.title === title)?.answer ?? [])
    .map(run => ('text' in run ? run.text : `{{${run.fact}}}`))
    .join('')

/** From a form that saves, all the way to people. */
async function publish({ page, press }: Worker): Promise<void> {
  await press(page.getByRole('link', { name: 'To the changes' }))
  await press(button(page, 'Check before publishing'))
  await press(button(page, 'Publish'))
  await page.getByText('People are answered by these words.').waitFor()
}

describe('In few clicks', () => {
  it('a price is corrected: found by what it is, in sight at once, and published', async () => {
    const work = await begin('anna', 'publisher')
    const { page, press, tell } = work
    await page.keyboard.press('/')
    await page.keyboard.type('£40')
    await page.keyboard.press('Enter')
    await press(page.getByRole('link', { name: 'Fees: visit' }))
    const price = page.getByLabel('Visit', { exact: false }).first()
    const { y = Infinity } = (await price.boundingBox()) ?? {}
    expect(y).toBeLessThan(page.viewportSize()?.height ?? 0)
    await price.fill('£45 for 50 minutes')
    await page.getByText('Saved at').waitFor()
    await publish(work)
    expect(staged.house.following.live.current.clinic.facts['fees.visit']).toBe('£45 for 50 minutes')
    expect(tell('A price is corrected')).toBeLessThanOrEqual(4)
  })

  it('an answer is corrected by one, and approved by another', async () => {
    const ben = await begin('ben', 'editor')
    await ben.page.keyboard.press('/')
    await ben.page.keyboard.type('visit cost')
    await ben.page.keyboard.press('Enter')
    await ben.press(ben.page.getByRole('link', { name: 'What does a visit cost?' }))
    await ben.page.locator('[name=answer]').fill('Each visit costs {{fees.visit}}.')
    await ben.page.getByText('Saved at').waitFor()
    await ben.press(ben.page.getByRole('link', { name: 'To the changes' }))
    await ben.press(button(ben.page, 'Check before publishing'))
    await ben.press(button(ben.page, 'Propose to publish'))
    await ben.page.getByText('Proposed.').waitFor()
    expect(ben.tell('An answer is corrected')).toBeLessThanOrEqual(4)
    const cleo = await begin('cleo', 'publisher')
    await cleo.press(cleo.page.getByRole('link', { name: /ben asks you to approve/ }))
    await cleo.press(button(cleo.page, 'Approve and publish'))
    await until(() => answerOf('What does a visit cost?') === 'Each visit costs {{fees.visit}}.')
    expect(cleo.tell('and approved')).toBeLessThanOrEqual(2)
  })

  it('a question that had no answer gets one', async () => {
    for (const person of ['p', 'q', 'r'])
      await keepQuestion(staged.house.store, {
        platform: 'slack',
        person,
        turn: `lift ${person}`,
        question: 'is there a lift for wheelchairs',
        outcome: 'fallback',
        intents: [],
        atMs: staged.house.parts.now(),
      })
    const work = await begin('dora', 'publisher')
    const { page, press, tell } = work
    await press(page.getByRole('link', { name: 'Without an answer' }).first())
    await press(button(page, 'New answer'))
    await page.locator('[name=answer]').fill('There is a lift from the street, and a ramp at the side door.')
    await page.getByText('Saved at').waitFor()
    await press(page.getByRole('link', { name: 'To the changes' }))
    await press(button(page, 'Check before publishing'))
    await page.locator('#gate').waitFor()
    expect(tell('A new answer from the inbox, up to its check')).toBeLessThanOrEqual(4)
    const text = (await staged.house.store.editing.drafts.find('clinic/is-there-a-lift-for-wheelchairs.md'))?.text
    expect(text).toContain('ramp at the side door')
  })

  it('a wrong answer is repaired where it was tried', async () => {
    const work = await begin('emma', 'publisher')
    const { page, press, pick, tell } = work
    await press(page.getByRole('link', { name: 'Try a question' }).first())
    await page.getByLabel('As people would type it').fill('can i leave my bicycle')
    await page.keyboard.press('Enter')
    await pick(page.getByLabel('Should be'), 'What does a visit cost?')
    await press(button(page, 'Change it'))
    await page.getByText('It belongs to “What does a visit cost?” from now on').waitFor()
    await page.locator('#tried .badge.good').getByText('answered').waitFor()
    expect(tell('A wrong answer is repaired from Try')).toBeLessThanOrEqual(4)
    await press(page.locator('#tried').getByRole('button', { name: 'Undo' }))
    await page.getByText('Taken back').waitFor()
    expect((await staged.house.store.editing.drafts.list()).filter(({ isOpen }) => isOpen)).toEqual([])
  })

  it('a request is claimed and done', async () => {
    await rig.asks()
    const work = await begin('fay', 'editor')
    const { page, press, tell } = work
    await press(page.getByRole('link', { name: /waiting for a therapist/ }))
    await press(page.getByRole('button', { name: /^Claim/ }).first())
    await page.getByText('ring twice').waitFor()
    await press(button(page, 'They need us no more'))
    await page.getByText('It is closed.').waitFor()
    expect(tell('A request is claimed and done')).toBeLessThanOrEqual(3)
  })

  it('a colleague is shut out, and what they hold goes to somebody, listed first', async () => {
    await rig.asks({ contact: 'me', when: 'now', note: '', consent: 'yes' }, 'U7')
    const { code } = await rig.latest('U7')
    await staged.house.enter('gil', 'editor')
    await rig.port?.press(code, { verb: 'claim' }, named('gil'))
    const work = await begin('hope', 'admin')
    const { page, press, pick, tell } = work
    await press(page.getByRole('link', { name: 'People and roles' }).first())
    await press(page.getByRole('row', { name: /^gil/ }).getByRole('link', { name: /Shut out/ }))
    await page.getByText(`gil has 1 request: ${code}`).waitFor()
    await pick(page.getByLabel('Who takes it'), 'hope')
    await press(button(page, 'Shut gil out'))
    await page.getByText(`hope has ${code} now.`).waitFor()
    expect(tell('A colleague is shut out, and their request handed over')).toBeLessThanOrEqual(5)
    expect(await rig.port?.heldBy(named('hope'))).toEqual([code])
    await page.goto(at('/requests'))
    await page.getByRole('link', { name: code }).first().waitFor()
  })
})
