import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ConsoleParts } from '../../src/console/web/parts.ts'
import { live } from '../../src/core/model/live.ts'
import { CLINIC, HELPLINES, intentText, smallContent } from '../content/small-content.ts'
import { EDITION } from '../delivery/rig.ts'
import { keepQuestion } from '../fixtures/end-turn.ts'
import { MINUTE } from '../fixtures/handoff.ts'
import { openHouse, publishFiles, type House, type Visitor } from './house.ts'
import { openRequestConsole, FIELDS, type RequestConsole } from './request-console.ts'

let rig: RequestConsole | null = null
let house: House | null = null

async function open(over: Partial<ConsoleParts> = {}): Promise<House> {
  house = await openHouse(over)
  return house
}
afterEach(async () => {
  await house?.close()
  await rig?.close()
  rig = null
})

const today = async (who: Visitor): Promise<string> => (await who.get('/')).text()
const tasks = async (who: Visitor): Promise<string> => /<ul class="queue">[^]*?<\/ul>/.exec(await today(who))?.[0] ?? ''

describe('The first page', () => {
  it('tells staff which platform cannot be heard, and why', async () => {
    const says = 'away since 2026-11-30T09:00:00.000Z: the connection broke'
    const check = () =>
      Promise.resolve([
        { part: 'discord', state: 'warn', says } as const,
        { part: 'slack', state: 'pass', says: 'connected' } as const,
      ])
    const page = await today(await (await open({ check })).enter('vera', 'viewer'))
    expect(page).toContain(`<strong>discord</strong> ${says}`)
    expect(page).not.toContain('<strong>slack</strong>')
  })

  it('says so where nothing waits', async () => {
    expect(await today(await (await open()).enter('vera', 'viewer'))).toContain('Nothing waits for you.')
  })

  it('lists who waits for a therapist, for how long, and which I said I would see to', async () => {
    rig = await openRequestConsole()
    const anna = await (await open({ requests: rig.port })).enter('anna', 'editor')
    const { code } = await rig.asks()
    await anna.post(`/requests/${code}/claim`)
    await rig.asks(FIELDS, 'U2')
    rig.nowMs += 20 * MINUTE
    expect(await tasks(anna)).toMatch(
      new RegExp(`1 request waiting for a therapist[^]*the longest for 20 min; 1 overdue[^]*${code} is yours`),
    )
  })

  it('lists what is due for review: answers, facts and help lines', async () => {
    const { store, enter } = await open()
    const files = smallContent({
      'clinic/price.md': intentText({ reviewBy: '2026-05-20' }),
      '_clinic.yml': `${CLINIC}factReviews:\n  fees.visit: front desk, 2026-05-30\n`,
      '_helplines.yml': HELPLINES.replace('verified: 2026-05-01', 'verified: 2025-05-01'),
    })
    await publishFiles(store, files, 1)
    const found = await tasks(await enter('vera', 'viewer'))
    expect(found).toMatch(/1 answer to be read again[^]*Price[^]*1 fact to be looked at[^]*1 help line to be compared/)
  })
})

describe('The first page of a clinic at work', () => {
  let anna: Visitor
  let paul: Visitor
  beforeEach(async () => {
    const { enter } = await open({ approval: 'publisher' })
    anna = await enter('anna', 'editor')
    paul = await enter('paul', 'publisher')
  })

  it('lists what I have not published, and asks a second person to approve what I propose; the menu counts it', async () => {
    const { store } = house ?? (await open())
    const saved = await store.editing.drafts.save(
      { path: 'clinic/price.md', text: intentText({ answer: 'New.' }), basedOn: 1, editor: 'anna' },
      0,
    )
    expect(await tasks(anna)).toContain('1 change of yours not published')
    await store.editing.proposals.add({
      id: 'p1',
      files: [{ path: 'clinic/price.md', version: saved?.version ?? 0 }],
      hash: 'h',
      basedOn: 1,
      note: 'The price went up',
      accepted: [],
      editor: 'anna',
      proposedAtMs: 0,
      assignedTo: null,
      yesFrom: null,
    })
    expect(await tasks(paul)).toMatch(/proposals\/p1">anna asks you to approve Price[^]*The price went up/)
    expect(await today(paul)).toMatch(/side-count-publish[^]*1 proposal waiting/)
    expect(await tasks(anna)).not.toContain('asks you')
    expect(await today(anna)).not.toContain('proposal waiting')
  })

  it('lists questions without an answer where the clinic keeps them', async () => {
    const asked = { platform: 'slack', person: 'p', intents: [], atMs: 1 } as const
    const keep = async ({ store }: House): Promise<void> => {
      for (const person of ['p', 'q', 'r'])
        await keepQuestion(store, { ...asked, person, turn: person, question: 'is there parking', outcome: 'fallback' })
      await keepQuestion(store, { ...asked, turn: 't2', question: 'what does it cost', outcome: 'answer' })
    }
    if (house) await keep(house)
    expect(await tasks(anna)).not.toContain('without an answer')
    await house?.close()
    const served = live({ ...EDITION, clinic: { ...EDITION.clinic, keepsQuestions: true } })
    const keeping = await open({ served })
    await keep(keeping)
    expect(await tasks(await keeping.enter('anna', 'editor'))).toMatch(
      /inbox">1 question without an answer[^]*asked 3 times/,
    )
  })
})
