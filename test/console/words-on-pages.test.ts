import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HELP } from '../../src/console/components/help.ts'
import { ROUTES } from '../../src/console/routes.ts'
import { intentText } from '../content/small-content.ts'
import { ROOT } from '../sources/read-sources.ts'
import { until } from '../fixtures/until.ts'
import { openHouse, type House, type Visitor } from './house.ts'
import { openRequestConsole, type RequestConsole } from './request-console.ts'

/** Words of the program and of its files, which nobody at a clinic has to know. */
const OLD = [
  /\bintents?\b/i,
  /\bdrafts?\b/i,
  /\bthe gate\b/i,
  /\bgolden\b/i,
  /\beditions?\b/i,
  /\baudit\b/i,
  /\bYAML\b|\bfront matter\b/i,
  /[\w/-]+\.(?:md|yml)\b/,
  /\bline \d+/i,
  /\b[0-9a-f]{10,}\b/,
]

/** What stands for each part of an address. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/intents/:id': 'price',
  '/sources/:name': 'garden',
  '/helplines/:at': '0',
  '/editions/:number': '1',
  '/proposals/:id': 'p1',
  '/people/:name': 'ada',
}

let rig: RequestConsole
let house: House
let ada: Visitor

beforeAll(async () => {
  rig = await openRequestConsole()
  house = await openHouse({ requests: rig.port, approval: 'admin' })
  ada = await house.enter('ada', 'admin')
})
afterAll(async () => {
  await house.close()
  await rig.close()
})

/** All that a person reads or hears on a page; what stands in fields is theirs. */
function wordsOn(page: string): string {
  const spoken = [...page.matchAll(/\b(?:aria-label|placeholder|alt|data-name)="([^"]*)"/g)].map(found => found[1])
  const text = page.replace(/<textarea[^>]*>[^]*?<\/textarea>|<script[^]*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' ')
  return [text, ...spoken].join(' ')
}

/** The address of every page there is: a new one is read as well, or has to say what its address is made of. */
async function addresses(): Promise<readonly string[]> {
  const { code } = await rig.latest()
  const pages = ROUTES.filter(({ method, needs }) => method === 'get' && needs !== 'nobody')
  return pages.map(({ path }) => {
    if (path.startsWith('/requests/:code')) return path.replace(':code', code)
    const [base] = /^\/[^/]+\/:\w+/.exec(path) ?? []
    if (base === undefined) return path
    const example = EXAMPLES[base]
    if (example === undefined) throw new Error(`What stands for the ${path} of an address?`)
    return path.replace(/:\w+/, example)
  })
}

async function oldWords(): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of await addresses()) {
    const words = wordsOn(await (await ada.get(path)).text())
    for (const old of OLD) {
      const at = old.exec(words)
      if (at) found.push(`${path}: …${words.slice(Math.max(0, at.index - 60), at.index + 60).replace(/\s+/g, ' ')}…`)
    }
  }
  return found
}

describe('The clinic’s words', () => {
  it('are all that stands on every page', async () => {
    await rig.asks()
    expect(await oldWords()).toEqual([])
  })

  it('are all that stands there when much is changed and much is wrong', async () => {
    const { drafts, proposals } = house.store.editing
    const wrong = intentText({
      answer: 'It costs £77, see {{fees.none}} and https://elsewhere.example.',
      related: '[nowhere]',
      passages: '[none#1]',
    })
    const texts = {
      'clinic/price.md': wrong,
      'clinic/parking.md': intentText({ title: 'Is there parking?' }),
      'clinic/broken.md': '---\ntitle: [\n---\n',
    }
    for (const [path, text] of Object.entries(texts)) await drafts.save({ path, text, basedOn: 1, editor: 'ben' }, 0)
    const proposal = { id: 'p1', files: [{ path: 'clinic/price.md', version: 1 }], hash: 'h', basedOn: 1 }
    await proposals.add({
      ...proposal,
      note: '',
      accepted: [],
      editor: 'ben',
      proposedAtMs: 0,
      assignedTo: null,
      yesFrom: null,
    })
    await ada.post('/publish/examine', { file: Object.keys(texts) })
    const query = Object.keys(texts).map(path => `file=${encodeURIComponent(path)}`)
    await until(async () => /Stops publishing/.test(await (await ada.get(`/publish?${query.join('&')}`)).text()))
    expect(await oldWords()).toEqual([])
  })
})

describe('The help of a page', () => {
  /** What is fetched by pages or as a file, and is none itself. */
  const NO_PAGES = new Set(['/audit/export', '/counts', '/requests/queue', '/requests/:code/now'])
  const pages = ROUTES.filter(
    ({ method, needs, path }) => method === 'get' && needs !== 'nobody' && !NO_PAGES.has(path),
  )

  it('stands in one table, and is missing for no page', () => {
    expect(Object.keys(HELP).sort()).toEqual([...new Set(pages.map(({ path }) => path))].sort())
  })

  it('is two or three sentences, and leads to a part of the manual that is there', () => {
    const manual = readFileSync(join(ROOT, 'docs/staff.md'), 'utf8')
    const sentences = (text: string): number => text.match(/[.?](?= |$)/g)?.length ?? 0
    const odd = Object.entries(HELP).filter(([, { text }]) => sentences(text) < 2 || sentences(text) > 3)
    expect(odd).toEqual([])
    expect(Object.values(HELP).filter(({ section }) => !manual.includes(`\n## ${section}\n`))).toEqual([])
  })

  it('is on each page, and so is the manual behind it', async () => {
    const shown = await Promise.all(
      (await addresses()).map(async path => [path, await (await ada.get(path)).text()] as const),
    )
    const lacking = shown.filter(([, page]) => page.includes('<main') && !page.includes('<details class="help">'))
    expect(lacking.map(([path]) => path)).toEqual([])
    const [, link = ''] = /href="\/console(\/assets\/manual[^"#]*)#/.exec(shown[0]?.[1] ?? '') ?? []
    expect(await (await ada.get(link)).text()).toContain('# For staff')
  })
})
