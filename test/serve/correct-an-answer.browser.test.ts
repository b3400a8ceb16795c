import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { openBrowser } from '../console/browser.ts'
import { PASSWORD } from '../console/house.ts'
import { shownText } from '../stand-ins/slack/read-aloud.ts'
import { ROOT } from '../sources/read-sources.ts'
import { openClinic, type Clinic } from './clinic.ts'
import { firstLink } from './sign-in.ts'
import type { Signpost } from './signpost.ts'

const ANNA = 'U0ANNA'
const FEES = 'how much does a session cost'
const OLD = 'A first conversation costs'
const NEW = 'To meet us for the first time costs'

describe('Staff who correct an answer', () => {
  let clinic: Clinic
  let browser: Browser
  let signpost: Signpost
  let content: string

  beforeAll(async () => {
    ;[clinic, browser] = await Promise.all([openClinic(), openBrowser()])
    content = join(dirname(clinic.home.database), 'content')
    cpSync(join(ROOT, 'intents'), content, { recursive: true })
    signpost = await clinic.start({ SIGNPOST_CONTENT: content, SIGNPOST_FOLDER_PUBLISHES: 'yes' })
  })
  afterAll(() => Promise.all([browser.close(), clinic.close()]))

  it('see it on Slack and on Discord, and both go back with one press', async () => {
    const page = await browser.newPage()
    page.setDefaultTimeout(120_000)
    await signUp(page)
    await page.getByRole('link', { name: 'Answers' }).first().click()
    await page.getByLabel('Search').fill('insurance')
    await page.getByRole('link', { name: /cost/ }).first().click()
    const answer = page.locator('[name=answer]')
    await answer.fill((await answer.inputValue()).replace(OLD, NEW))
    await page.getByText('Saved at').waitFor()
    expect(await whatPeopleGet()).toEqual([expect.stringContaining(OLD), expect.stringContaining(OLD)])

    await page.goto(`${signpost.url}/console/publish`)
    await page.getByRole('button', { name: 'Check before publishing' }).click()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('People are answered by these words.').waitFor()
    await page.getByText('Served by 1 of 1 instance.').waitFor()
    expect(await whatPeopleGet()).toEqual([expect.stringContaining(NEW), expect.stringContaining(NEW)])

    await page.getByRole('button', { name: 'Go back to version 1' }).click()
    await page.getByText('Version 3 is published.').waitFor()
    await page.getByText('People are answered by these words.').waitFor()
    for (const text of await whatPeopleGet()) {
      expect(text).toContain(OLD)
      expect(text).not.toContain(NEW)
    }
  })

  it('see it just as well when they change the folder', async () => {
    const file = join(content, 'clinic/fees-and-insurance.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace(OLD, NEW))
    await until(() => signpost.lines().find(({ msg, edition }) => msg === 'edition served' && edition === 4))
    expect(await whatPeopleGet()).toEqual([expect.stringContaining(NEW), expect.stringContaining(NEW)])
  })

  /** By the link that the program gives as long as nobody has an account. */
  async function signUp(page: Page): Promise<void> {
    await until(() => signpost.written().includes('the link in'))
    await page.goto(firstLink(signpost))
    await page.getByLabel('Name').fill('anna')
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByLabel('The same password again').fill(PASSWORD)
    await page.getByRole('button', { name: 'Make my account' }).click()
  }

  /** The last words shown to somebody who asks what a session costs: on Slack, and on Discord. */
  async function whatPeopleGet(): Promise<readonly string[]> {
    const before = clinic.shownTo(ANNA).length
    const ben = clinic.discord.newcomer('direct')
    await clinic.slack.say(ANNA, FEES)
    ben.write(FEES)
    const shown = await until(() => clinic.shownTo(ANNA)[before])
    const said = await until(() => clinic.saidTo(ben)[0])
    return [shownText(shown.blocks), JSON.stringify(said.body)]
  }
})
