import type { Action } from '../../../src/core/model/action.ts'
import { CLOSINGS } from '../../../src/core/model/handoff-request.ts'
import type { HandoffStore } from '../../../src/core/handoff/store.ts'
import type { Turn } from '../../../src/core/model/turn.ts'
import type { Instances } from './instances.ts'

/** Somebody who asks, and what they have seen with their own eyes. */
export interface Asker {
  readonly person: string
  /** Ids by code of requests whose receipt they have seen as the answer to their form. */
  readonly receipts: Set<string>
  /** Everything they ever filled in: what is kept must be one of it. */
  readonly filled: Set<string>
  /** Of the last form whose answer arrived, with nothing under way meanwhile; null when nobody can tell. */
  sure: string | null
  /** Forms, edits and withdrawals that were sent and are not answered. */
  underWay: number
  /** How many were sent at all. */
  begun: number
}

/** Everybody, and what random things they do. */
export interface People {
  readonly askers: readonly Asker[]
  readonly steps: Readonly<Record<string, number>>
  step(): Promise<void>
}

const STAFF = 5

/** Makes so many people who ask, and some staff who work. */
export function peopleOf(size: number, instances: Instances, requests: HandoffStore, chance: () => number): People {
  const askers = Array.from({ length: size }, (_, at): Asker => {
    return { person: `U${at}`, receipts: new Set(), filled: new Set(), sure: null, underWay: 0, begun: 0 }
  })
  const steps: Record<string, number> = {}
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const count = (what: string): void => void (steps[what] = (steps[what] ?? 0) + 1)

  async function fill(asker: Asker, verb: 'route' | 'edit'): Promise<void> {
    const note = `note ${Math.floor(chance() * 1e9)}`
    const fields = { contact: 'a phone', when: 'soon', note, consent: 'yes' }
    asker.filled.add(note)
    const isAlone = asker.underWay === 0
    const mine = asker.begun + 1
    const said = await tried(asker, turnOf(asker.person, { kind: 'form', action: { verb, about: '' }, fields }))
    const code = /Your code is (\S+?)\./.exec(said ?? '')?.[1]
    if (code) asker.receipts.add(code)
    // Of two that were under way together, nobody can tell which came last.
    if (said !== null && isAlone && asker.begun === mine) asker.sure = note
  }

  async function tried(asker: Asker, turn: Turn): Promise<string | null> {
    asker.sure = null
    asker.underWay += 1
    asker.begun += 1
    const said = await instances.answer(turn)
    // What died under way may still be done: it was, or it was not.
    if (said !== null) asker.underWay -= 1
    return said
  }

  async function work(verb: 'claim' | 'backup' | 'unreached' | 'done'): Promise<void> {
    const latest = await requests.latest('request', { platform: 'slack', person: pick(askers).person })
    if (!latest) return
    const about = verb === 'done' ? `${latest.id}/${pick(CLOSINGS)}` : latest.id
    const holder = latest.claimedBy?.replace('slack/', '') ?? ''
    const by = verb === 'claim' || holder === '' ? `STAFF${Math.floor(chance() * STAFF)}` : holder
    await instances.answer(turnOf(by, { kind: 'press', action: { verb, about } }))
  }

  async function press(asker: Asker, verb: 'cancel' | 'reopen'): Promise<void> {
    await tried(asker, turnOf(asker.person, { kind: 'press', action: { verb, about: '' } }))
  }

  const doings: readonly (readonly [string, number, () => Promise<unknown>])[] = [
    ['ask', 30, () => fill(pick(askers), 'route')],
    ['ask twice', 5, () => twice(pick(askers))],
    ['edit', 10, () => fill(pick(askers), 'edit')],
    ['cancel', 5, () => press(pick(askers), 'cancel')],
    ['reopen', 8, () => press(pick(askers), 'reopen')],
    ['claim', 25, () => work('claim')],
    ['claim at once', 3, () => Promise.all(Array.from({ length: 8 }, () => work('claim')))],
    ['backup', 4, () => work('backup')],
    ['unreached', 3, () => work('unreached')],
    ['done', 12, () => work('done')],
  ]
  const sum = doings.reduce((all, [, weight]) => all + weight, 0)

  /** A platform delivers the same form to two instances. */
  async function twice(asker: Asker): Promise<void> {
    await Promise.all([fill(asker, 'route'), fill(asker, 'route')])
  }

  return {
    askers,
    steps,
    async step() {
      let left = chance() * sum
      const [name, , does] = doings.find(([, weight]) => (left -= weight) < 0) ?? doings[0] ?? ['', 0, async () => {}]
      count(name)
      // The soak looks into the store, too, and may find it busy.
      await does().catch(() => count('not possible'))
    },
  }
}

type Doing = Extract<Turn['said'], { kind: 'form' | 'press' }> & { readonly action: Action }

function turnOf(person: string, said: Doing): Turn {
  const who = {
    platform: 'slack',
    conversation: `D${person}`,
    person,
    place: 'direct',
    locale: null,
    beside: [],
    edits: null,
  } as const
  return { id: `${person}-${Math.random()}`, ...who, said, saidAtMs: Date.now() }
}
