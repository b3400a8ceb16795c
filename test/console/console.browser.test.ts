import { runsIn } from '../../src/core/model/rich-text.ts'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inviteFirst } from '../../src/console/web/invite.ts'
import type { Role } from '../../src/core/model/staff.ts'
import { smallContent, intentText } from '../content/small-content.ts'
import { until } from '../fixtures/until.ts'
import { enterOn, stage, violations, type Staged } from './browser.ts'
import { FIELDS, openRequestConsole, type RequestConsole } from './request-console.ts'
import { fillMonth } from './busy-month.ts'
import { PASSWORD, publishFiles } from './house.ts'
import { keepQuestion } from '../fixtures/end-turn.ts'

let staged: Staged
let rig: RequestConsole

beforeAll(async () => {
  rig = await openRequestConsole()
  staged = await stage({ requests: rig.port })
})
afterAll(async () => {
  await staged.close()
  await rig.close()
})

/** A page of a fresh browser, in which anything the policy forbids or that breaks is an error. */
async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await staged.browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  page.on('pageerror', error => troubles.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d|ERR_CONNECTION_REFUSED/.test(message.text()))
      troubles.push(message.text())
  })
  return page
}
const troubles: string[] = []

async function enter(name: string, role: Role, options: BrowserContextOptions = {}): Promise<Page> {
  return enterOn(await newPage(options), staged, name, role)
}

const at = (path: string): string => `${staged.origin}/console${path}`
const served = (): string =>
  runsIn(staged.house.following.live.current.intents.values().next().value?.answer ?? [])
    .map(run => ('text' in run ? run.text : `{{${run.fact}}}`))
    .join('')

async function emptyDraft(): Promise<void> {
  const { drafts } = staged.house.store.editing
  await drafts.close(await drafts.list(), 'nobody')
}

async function publishDraft(page: Page): Promise<void> {
  await page.goto(at('/publish'))
  await page.getByRole('button', { name: 'Check before publishing' }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForURL(/\/editions\/\d+/)
  await page.getByText('People are answered by these words.').waitFor()
}

describe('The first of the staff', () => {
  it('follows the one-time link, makes an account and is in', async () => {
    const page = await newPage()
    await page.goto((await inviteFirst({ ...staged.house.parts, origin: () => staged.origin })) ?? '')
    await page.getByLabel('Name').fill('first')
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByLabel('The same password again').fill(PASSWORD)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Make my account' }).click()
    await page.getByRole('heading', { name: 'Garden Clinic' }).waitFor()
    await page.context().close()
  })
})

describe('Somebody who corrects an answer', () => {
  it('finds it, changes it, sees it saved and shown, publishes it, and goes back', async () => {
    const page = await enter('anna', 'publisher')
    await page.goto(at('/intents'))
    await page.getByLabel('Search').fill('visit nothing')
    await page.getByText('No answer holds').waitFor()
    await page.getByLabel('Search').fill('cost visit')
    await page.locator('#found').getByText('1 answer with').waitFor()
    await page.getByRole('link', { name: 'What does a visit cost?' }).click()
    await page.locator('[name=answer]').fill('A visit costs **nothing** today.')
    await page.getByText('Saved at').waitFor()
    await page.locator('.preview').first().getByText('nothing').waitFor()
    await publishDraft(page)
    expect(served()).toBe('A visit costs nothing today.')
    await page.getByRole('button', { name: /Go back to version/ }).click()
    await page.getByText('People are answered by these words.').waitFor()
    await until(() => served() === 'A visit costs {{fees.visit}}.')
    await page.context().close()
  })

  it('is told as they type what stops publishing, and cannot publish it', async () => {
    const page = await enter('bea', 'publisher')
    await page.goto(at('/intents/price'))
    await page.locator('[name=answer]').fill('It costs {{fees.unheard}}.')
    await page.getByText('Stops publishing.').waitFor()
    await page.goto(at('/publish'))
    await page.getByRole('button', { name: 'Check before publishing' }).click()
    await page.getByRole('heading', { name: /The check before publishing stops/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.goto(at('/intents/price'))
    await page.getByRole('button', { name: 'Throw the changes away' }).click()
    await page.waitForLoadState()
    await page.context().close()
  })

  it('does so without scripts just as well', async () => {
    const page = await enter('carl', 'publisher', { javaScriptEnabled: false })
    await page.goto(at('/intents/price'))
    await page.locator('[name=answer]').fill('Ask us, please.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. Nothing is published yet.').waitFor()
    await page.getByRole('link', { name: 'To the changes' }).click()
    await page.getByRole('button', { name: 'Check before publishing' }).click()
    const publish = page.getByRole('button', { name: 'Publish', exact: true })
    for (let tries = 0; tries < 60 && (await publish.count()) === 0; tries++) {
      await page.waitForTimeout(250)
      await page.reload()
    }
    await publish.click()
    await until(() => served() === 'Ask us, please.')
    expect(await page.getByText('Published by carl').count()).toBe(1)
    await page.context().close()
  })

  it('does so with the keyboard alone', async () => {
    const page = await enter('dora', 'publisher')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip to the page')
    await page.keyboard.press('Enter')
    await page.keyboard.press('/')
    await page.keyboard.type('visit cost')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Found for “visit cost”' }).waitFor()
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    await page.waitForURL(at('/intents/price'))
    for (let tabs = 0; tabs < 40 && !(await page.evaluate("document.activeElement.name === 'answer'")); tabs++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Typed without a mouse.')
    await page.keyboard.press('Control+S')
    await page.getByText('Saved at').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('p')
    await page.waitForURL(at('/publish'))
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/\/editions\/\d+/)
    await until(() => served() === 'Typed without a mouse.')
    await page.context().close()
  })
})

describe('Somebody who changes a text that an answer cites', () => {
  it('sees as they type which answer that touches, and tries a question on the draft', async () => {
    const { store } = staged.house
    const citing = smallContent({ 'clinic/price.md': intentText({ passages: '[garden#2]' }) })
    await publishFiles(store, citing, (await store.editions.latest())?.number ?? null)
    const page = await enter('ines', 'editor')
    await page.goto(at('/sources/garden'))
    await page.getByLabel('Passage 2').fill('Roots are deep.')
    await page.getByText('has changed').waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('#beside').getByRole('link', { name: 'What does a visit cost?' }).click()
    await page.getByLabel('As people would type it').fill('what does that tree cost')
    await page.getByRole('button', { name: 'Try' }).click()
    await page.locator('#tried').getByText('Details', { exact: true }).click()
    await page.getByText('held back').waitFor()
    await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")
    expect(await violations(page)).toEqual([])
    await emptyDraft()
    await page.context().close()
  })
})

describe('Two editors of one intent', () => {
  it('lose nothing: what goes together is put together, what does not is shown side by side', async () => {
    const [eve, finn] = [await enter('eve', 'editor'), await enter('finn', 'editor')]
    await Promise.all([eve.goto(at('/intents/price')), finn.goto(at('/intents/price'))])
    await eve.getByLabel('Owner').fill('practice manager')
    await eve.getByText('Saved at').waitFor()
    await finn.locator('[name=answer]').fill('Finn wrote this.')
    await finn.getByText('eve changed this at the same time').waitFor()
    expect(await finn.getByLabel('Owner').inputValue()).toBe('practice manager')
    await eve.locator('[name=answer]').fill('Eve wrote that.')
    await eve.getByRole('heading', { name: 'Put two changes together' }).waitFor()
    expect(await violations(eve)).toEqual([])
    await eve.getByText('Finn wrote this.').first().waitFor()
    await eve.getByRole('button', { name: 'Take mine' }).click()
    await eve.waitForURL(/intents\/price/)
    expect(await eve.locator('[name=answer]').inputValue()).toBe('Eve wrote that.')
    await eve.getByRole('button', { name: 'Throw the changes away' }).click()
    await Promise.all([eve.context().close(), finn.context().close()])
  })
})

describe('Somebody whose session ends while they type', () => {
  it('keeps what is typed, signs in elsewhere, and goes on', async () => {
    const page = await enter('gil', 'editor')
    await page.goto(at('/intents/price'))
    await page.context().clearCookies()
    await page.locator('[name=answer]').fill('Typed after the session was over.')
    await page.getByText('You were signed out.').waitFor()
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /Sign in again/ }).click(),
    ])
    await tab.getByLabel('Name').fill('gil')
    await tab.getByLabel('Password').fill(PASSWORD)
    await tab.getByRole('button', { name: 'Sign in' }).click()
    await tab.waitForURL(at('/'))
    await page.getByLabel('Owner').fill('front desk again')
    await page.getByText('Saved at').waitFor()
    expect((await staged.house.store.editing.drafts.find('clinic/price.md'))?.text).toContain(
      'Typed after the session was over.',
    )
    await emptyDraft()
    await page.context().close()
  })
})

describe('Somebody who types while the server is away', () => {
  it('is told, is asked before leaving, and loses nothing: it is saved once the server is back, also after a reload', async () => {
    const page = await enter('ola', 'editor')
    await page.goto(at('/intents/price'))
    const back = await staged.goAway()
    await page.locator('[name=answer]').fill('It costs £77.')
    await page.getByText('Not saved, trying again').waitFor()
    const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
    expect(asked.type()).toBe('beforeunload')
    await asked.dismiss()
    await back()
    await page.getByText('Saved at').waitFor()
    expect(await page.locator('[name=answer]').getAttribute('aria-invalid')).toBe('true')
    page.on('dialog', dialog => void dialog.accept())
    await page.getByLabel('Owner').fill('typed at the last moment')
    await page.reload()
    expect(await page.getByLabel('Owner').inputValue()).toBe('typed at the last moment')
    await until(async () =>
      (await staged.house.store.editing.drafts.find('clinic/price.md'))?.text?.includes('at the last moment'),
    )
    expect(await violations(page)).toEqual([])
    await emptyDraft()
    await page.context().close()
  })
})

describe('One person with two tabs on one answer', () => {
  it('loses nothing: one page does not replace what was typed on the other', async () => {
    const first = await enter('uma', 'editor')
    const second = await first.context().newPage()
    await Promise.all([first.goto(at('/intents/price')), second.goto(at('/intents/price'))])
    await first.locator('[name=answer]').fill('Typed on the first page.')
    await first.getByText('Saved at').waitFor()
    await first.locator('[name=answer]').fill('Typed on the first page, and more.')
    await until(async () =>
      (await staged.house.store.editing.drafts.find('clinic/price.md'))?.text?.includes('page, and more.'),
    )
    await second.locator('[name=answer]').fill('Typed on the second page.')
    await second.getByText('You changed “Price” on two pages at once').waitFor()
    expect(await violations(second)).toEqual([])
    await second.getByText('Typed on the first page, and more.').first().waitFor()
    await second.getByRole('button', { name: 'Take these words' }).click()
    await second.waitForURL(/intents\/price/)
    expect(await second.locator('[name=answer]').inputValue()).toBe('Typed on the second page.')
    await emptyDraft()
    await first.context().close()
  })
})

describe('Somebody who sees to a request', () => {
  it('claims it, reads how to reach the person, calls a colleague, and the colleague closes it', async () => {
    const [jon, ida] = [await enter('jon', 'editor'), await enter('ida', 'editor')]
    await rig.asks()
    await rig.asks({ ...FIELDS, note: '<b>not bold</b>' }, 'U2')
    await jon.goto(at('/requests'))
    expect(await jon.getByText('ring twice').count()).toBe(0)
    await jon.getByRole('button', { name: 'Claim' }).first().click()
    await jon.getByText('ring twice').waitFor()
    await jon.getByRole('button', { name: 'I need backup' }).click()
    await jon.getByText('nobody is on call besides').waitFor()
    expect(await violations(jon)).toEqual([])
    await ida.goto(at('/requests'))
    expect(await ida.title()).toBe('(1) Requests · Signpost')
    await ida.getByRole('link', { name: (await rig.latest('U1')).code }).click()
    await ida.getByRole('button', { name: 'Claim' }).click()
    await ida.getByRole('button', { name: 'They need us no more' }).click()
    await ida.getByRole('button', { name: 'Undo' }).click()
    await ida.getByText('Taken back. The person was not told.').waitFor()
    await ida.getByRole('button', { name: 'They could not be reached' }).click()
    await ida.getByText('It is closed.').waitFor()
    expect(await violations(ida)).toEqual([])
    expect(await rig.latest('U1')).toMatchObject({ phase: 'done', reason: 'not-reached' })
    await ida.goto(at('/requests'))
    await ida.getByRole('button', { name: 'Claim' }).click()
    await ida.getByText('<b>not bold</b>').waitFor()
    expect(await violations(ida)).toEqual([])
    await rig.asks(FIELDS, 'U3')
    await Promise.all([jon.context().close(), ida.context().close()])
  })
})

describe('Every page', () => {
  beforeAll(() => fillMonth(staged.house.store, ['price'], staged.house.parts.now()))

  const PAGES = [
    '/',
    '/intents',
    '/first-steps',
    '/intents/price',
    '/intents/price/remove',
    '/intents/price/rename',
    '/new-intent',
    '/clinic',
    '/helplines',
    '/helplines/0',
    '/sources',
    '/sources/garden',
    '/new-source',
    '/try',
    '/publish',
    '/import',
    '/golden',
    '/editions',
    '/editions/1',
    '/requests',
    '/questions',
    '/inbox',
    '/figures',
    '/people',
    '/audit',
    '/find?q=visit',
    '/me',
    '/nowhere',
  ]

  const DESK = { width: 1280, height: 900 }
  /** A desk at 200 %, and the narrowest that there is. */
  const NARROWER = [
    { width: 640, height: 450 },
    { width: 320, height: 640 },
  ]
  const PHONE = { width: 360, height: 740 }
  const LIGHT = { colorScheme: 'light', reducedMotion: 'reduce', viewport: DESK } as const
  const DARK = { colorScheme: 'dark', viewport: PHONE, isMobile: true, hasTouch: true } as const
  const isWide = (page: Page): Promise<unknown> =>
    page.evaluate('document.documentElement.scrollWidth > innerWidth + 1')

  /** Somebody asks, and the longest of German words stands in a title, an owner and an answer. */
  beforeAll(async () => {
    const { store } = staged.house
    for (const person of ['p', 'q', 'r']) {
      const asked = { platform: 'slack', conversation: 'c', person, turn: `parking ${person}` } as const
      await keepQuestion(store, {
        ...asked,
        question: 'how much is parking',
        outcome: 'fallback',
        intents: [],
        atMs: 1,
      })
    }
    const word = 'Psychotherapeutenkammerzugehörigkeitsbescheinigungsantrag'
    const text = intentText({ title: `Die ${word}?`, answer: `Zur ${word}: {{fees.visit}}.` })
    const version = (await store.editing.drafts.find('clinic/price.md'))?.version ?? 0
    const long = text.replace('front desk', word)
    await store.editing.drafts.save({ path: 'clinic/price.md', text: long, basedOn: 1, editor: 'ben' }, version)
  })
  afterAll(() => emptyDraft())

  it.each([
    ['light, on a desk, at 200 % and on 320 pixels', LIGHT, NARROWER],
    ['dark, on a phone', DARK, []],
  ] as const)('meets WCAG 2.2 AA, %s, and never scrolls sideways', async (name, options, narrower) => {
    const page = await enter(`boss-${name.slice(0, 4)}`, 'admin', options)
    for (const path of PAGES) {
      await page.setViewportSize(options.viewport)
      await page.goto(at(path))
      expect([path, await violations(page)]).toEqual([path, []])
      for (const size of [options.viewport, ...narrower]) {
        await page.setViewportSize(size)
        expect([path, size.width, await isWide(page)]).toEqual([path, size.width, false])
      }
    }
    await page.setViewportSize(options.viewport)
    await page.goto(at('/try'))
    await page.fill('main [name=q]', 'how much is a visit')
    await page.press('main [name=q]', 'Enter')
    await page.waitForSelector('#tried .card')
    expect(page.url()).toBe(at('/try'))
    expect([await violations(page), await isWide(page)]).toEqual([[], false])
    await page.context().close()
  })

  it('broke nothing, and asked for nothing that the policy forbids', () => {
    expect(troubles).toEqual([])
  })
})

describe('A report with much to say', () => {
  it('shows old beside new, and meets WCAG 2.2 AA', async () => {
    const { store } = staged.house
    await emptyDraft()
    const key = { platform: 'slack', conversation: 'c', person: 'p' } as const
    await keepQuestion(store, {
      ...key,
      turn: 'r',
      question: 'how much is a visit',
      outcome: 'answer',
      intents: [],
      atMs: 2,
    })
    const latest = await store.editions.latest()
    await publishFiles(
      store,
      smallContent({ 'clinic/price.md': intentText({ answer: 'Once more.' }) }),
      latest?.number ?? null,
    )
    const page = await enter('hal', 'publisher')
    await page.goto(at('/intents/price'))
    await page.getByLabel('Review by').fill('2026-05-20')
    await page.getByText('Saved at').waitFor()
    await page.goto(at('/publish'))
    await page.getByRole('button', { name: 'Check before publishing' }).click()
    await page.getByRole('heading', { name: 'Advice to accept' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Tick each piece of advice').waitFor()
    await page.context().close()
  })
})
