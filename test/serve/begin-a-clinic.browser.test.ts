import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../console/browser.ts'
import { PASSWORD } from '../console/house.ts'
import { LAKE_VIEW, PARKING } from '../fixtures/lake-view.ts'
import { until } from '../fixtures/until.ts'
import { ROOT } from '../sources/read-sources.ts'
import { answerOnSlack, openClinic, type Clinic } from './clinic.ts'
import { countHands, TYPED_A_MINUTE } from './hands.ts'
import { firstLink } from './sign-in.ts'
import type { Signpost } from './signpost.ts'

const BEN = 'U0BEN'

describe('A clinic that begins in the browser', () => {
  const hands = countHands()
  let clinic: Clinic
  let browser: Browser
  let signpost: Signpost
  let page: Page

  beforeAll(async () => {
    ;[clinic, browser] = await Promise.all([openClinic([BEN]), openBrowser()])
    const content = join(dirname(clinic.home.database), 'content')
    cpSync(join(ROOT, 'intents'), content, { recursive: true })
    signpost = await clinic.start({ SIGNPOST_CONTENT: content })
    page = await browser.newPage()
    page.setDefaultTimeout(120_000)
  })
  afterAll(() => Promise.all([browser.close(), clinic.close()]))

  it('has its own facts and a topic of its own live after at most ten minutes of typing', async () => {
    await hands.part('an account', signUp)
    await hands.part('the first questions', answerFirstQuestions)
    await hands.part('a topic that is not needed', takeOut)
    await hands.part('reading what came with the program', readAll)
    await hands.part('a topic of one’s own', writeTopic)
    await hands.part('check and publish', publish)
    expect(await answerOnSlack(clinic.slack, BEN, 'can i park my car somewhere')).toContain('behind the house')
    expect(await answerOnSlack(clinic.slack, BEN, 'how much is a session')).toContain('€70')
    // What the manual says of this story.
    console.log(hands.table('A clinic that begins in the browser'))
    expect(hands.typed / TYPED_A_MINUTE).toBeLessThan(10)
  })

  async function signUp(): Promise<void> {
    await until(() => signpost.written().includes('the link in'))
    await page.goto(firstLink(signpost))
    await hands.type(page.getByLabel('Name'), 'anna')
    await hands.type(page.getByLabel('Password', { exact: true }), PASSWORD)
    await hands.type(page.getByLabel('The same password again'), PASSWORD)
    await hands.press(page.getByRole('button', { name: 'Make my account' }))
    await hands.press(page.getByRole('link', { name: /first steps/ }))
  }

  async function answerFirstQuestions(): Promise<void> {
    const steps = page.locator('[id^="step-"]')
    await steps.first().waitFor()
    for (const [at, said] of LAKE_VIEW.entries()) {
      if (said === '') continue
      const step = steps.nth(at)
      const list = step.getByRole('combobox')
      if ((await list.count()) === 0) await hands.type(step.getByRole('textbox'), said)
      else await hands.pick(list, said.toUpperCase())
      await step.getByText('done', { exact: true }).waitFor()
    }
  }

  async function takeOut(): Promise<void> {
    const topics = page.locator('#topics')
    await hands.press(topics.getByText('Those to read'))
    await hands.press(
      topics
        .getByRole('listitem')
        .filter({ hasText: 'panic' })
        .getByRole('link', { name: /take out/ }),
    )
    await hands.press(page.getByRole('button', { name: /Take/ }))
    await page.goto(`${signpost.url}/console/first-steps`)
  }

  async function readAll(): Promise<void> {
    await hands.press(page.locator('#topics').getByText('Those to read'))
    await hands.press(page.locator('#topics').getByRole('listitem').getByRole('link').first())
    for (;;) {
      await hands.press(page.getByLabel('It is right under all of these'))
      const here = page.url()
      await hands.press(page.getByRole('button', { name: 'I have read it' }))
      await page.waitForURL(({ href }) => href !== here)
      if (await page.getByText('All of them are read.').isVisible()) return
    }
  }

  async function writeTopic(): Promise<void> {
    await hands.press(page.getByRole('link', { name: 'Answers' }).first())
    await hands.press(page.getByRole('link', { name: 'New answer' }))
    await hands.type(page.getByLabel('The question in its plainest words'), PARKING.title)
    await page.getByLabel('Group').selectOption('clinic')
    await hands.press(page.getByRole('button', { name: 'Begin' }))
    await hands.type(page.locator('[name=answer]'), PARKING.answer)
    await hands.type(page.locator('[name=questions]'), PARKING.questions.join('\n'))
    await page.getByText('Saved at').waitFor()
  }

  async function publish(): Promise<void> {
    await hands.press(page.getByRole('link', { name: /Changes/ }).first())
    await hands.press(page.getByRole('button', { name: 'Check before publishing' }))
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor()
    for (const tick of await page.locator('[name=accept]').all()) await hands.press(tick)
    for (const reason of await page.locator('[name^="reason:"]').all()) await hands.type(reason, 'we begin')
    await hands.press(page.getByRole('button', { name: 'Publish', exact: true }))
    await page.getByText('Served by 1 of 1 instance.').waitFor()
  }
})
