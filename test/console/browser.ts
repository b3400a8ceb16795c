import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { within } from '../../src/async/within.ts'
import { listenerOf } from '../../src/console/web/listener.ts'
import { MISSABLE, whereIs } from '../gate/machine.ts'
import type { Role } from '../../src/core/model/staff.ts'
import { openHouse, PASSWORD, type House } from './house.ts'
import type { ConsoleParts } from '../../src/console/web/parts.ts'

/** A console that listens, and a browser to visit it with. */
export interface Staged {
  readonly house: House
  readonly browser: Browser
  readonly origin: string
  /** Stops listening, as a program that is being restarted; gives what listens again at the same place. */
  goAway(): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Starts Debian's Chromium, and the console on a port of our own. */
export async function stage(over: Partial<ConsoleParts> = {}): Promise<Staged> {
  let origin = 'http://127.0.0.1'
  const house = await openHouse({ origin: () => origin, ...over })
  const server = createServer(listenerOf(house.app))
  const listen = (port: number): Promise<void> => new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  await listen(0)
  origin = `http://127.0.0.1:${portOf(server)}`
  const browser = await openBrowser()
  return {
    house,
    browser,
    origin,
    async goAway() {
      const port = portOf(server)
      await stop()
      return () => listen(port)
    },
    async close() {
      await browser.close()
      await stop()
      await house.close()
    },
  }
}

/** Makes an account, and signs it in on a page. */
export async function enterOn(page: Page, { house, origin }: Staged, name: string, role: Role): Promise<Page> {
  await house.enter(name, role)
  await page.goto(`${origin}/console/sign-in`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${origin}/console/`)
  return page
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts Debian's Chromium by itself. */
export function openBrowser(): Promise<Browser> {
  const need = MISSABLE.find(({ name }) => name === 'Chromium')
  const executablePath = need ? whereIs(need) : null
  if (!executablePath) throw new Error('Chromium was not found on this machine.')
  return chromium.launch({ executablePath, args: FLAGS })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How long axe-core may look at a page, in milliseconds; it takes a few seconds on a busy machine. */
const LOOKED_MS = 60_000

/**
 * What axe-core finds on a page against WCAG 2.2, levels A and AA: each as its rule and where. A look into a page that is being replaced
 * may never end, and has no limit of its own: there is a second one, and then it fails.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const found = (await within(LOOKED_MS, look(page), null)) ?? (await within(LOOKED_MS, look(page), null))
  if (found === null) throw new Error(`axe-core said nothing of ${page.url()} within ${LOOKED_MS} ms, twice.`)
  return found
}

async function look(page: Page): Promise<readonly string[]> {
  // The policy of our pages runs no script from elsewhere; the browser's own door lets the test in.
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const axe = (globalThis as unknown as { axe: Axe }).axe
    // Of what is as it should be, nobody wants to know where it stands.
    const found = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
  })
}

/** The little of axe-core that is used here. */
interface Axe {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly target: readonly string[] }[]
    }[]
  }>
}
