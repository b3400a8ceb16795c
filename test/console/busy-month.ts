import { codeOf } from '../../src/core/handoff/code.ts'
import { ask } from '../../src/core/handoff/ask.ts'
import { claim } from '../../src/core/handoff/work.ts'
import { toIntentId, type IntentId } from '../../src/core/model/intent.ts'
import type { Store } from '../../src/store/open.ts'
import { ASKING, MINUTE, rulesAt } from '../fixtures/handoff.ts'
import { endTurn } from '../fixtures/end-turn.ts'

const DAY = 24 * 60 * MINUTE

/** How many days there are turns on. */
const DAYS = 28

/** Fills a store with four weeks of turns, feedback and requests that end at a moment, always the same. */
export async function fillMonth(store: Store, intents: readonly string[], endMs: number): Promise<void> {
  const ids = intents.flatMap(id => toIntentId(id) ?? [])
  for (let day = 0; day < DAYS; day++) {
    for (let turn = 0; turn < countOn(day); turn++) await noteTurn(store, ids, { day, turn, endMs })
  }
  for (const [at, minutes] of WAITS.entries()) await fileRequest(store, at, minutes, endMs)
}

/** None on Sundays, and more towards the end of the month. */
function countOn(day: number): number {
  return day % 7 === 6 ? 0 : 3 + (day % 5) + Math.floor(day / 7)
}

interface When {
  readonly day: number
  readonly turn: number
  readonly endMs: number
}

async function noteTurn(store: Store, ids: readonly IntentId[], { day, turn, endMs }: When): Promise<void> {
  const at = day * 13 + turn * 7
  const atMs = endMs - (DAYS - 1 - day) * DAY - turn * 10 * MINUTE
  const outcome = OUTCOMES[at % OUTCOMES.length] ?? 'answer'
  const [one, other] = [ids[(at * at) % ids.length], ids[(at + 1) % ids.length]]
  const found = { answer: [one], clarify: [one, other], fallback: [], crisis: [] }[outcome]
  const platform = at % 3 === 0 ? 'discord' : 'slack'
  const name = `${day}-${turn}`
  const named = found.flatMap(id => id ?? [])
  await endTurn(store, { entry: { turn: name, platform, edition: 1, outcome, intents: named, atMs } })
  const [first] = named
  if (!first || at % 4 !== 0) return
  const verdict = at % 12 === 0 ? 'unhelpful' : 'helpful'
  await store.feedback.note({ turn: `f-${name}`, intent: first, verdict, edition: 1, atMs })
}

const OUTCOMES = ['answer', 'answer', 'clarify', 'answer', 'answer', 'fallback', 'answer', 'crisis', 'answer'] as const

/** Minutes from asking to a therapist, one request each; null still waits. */
const WAITS: readonly (number | null)[] = [4, 9, 12, 25, 40, 55, 90, 200, 1500, null]

async function fileRequest(store: Store, at: number, minutes: number | null, endMs: number): Promise<void> {
  const askedAtMs = endMs - (WAITS.length - at) * 2 * DAY
  const id = `r${at}`
  await store.handoffs.file(
    code => ask({ ...ASKING, id, code, person: `U${at}` }, rulesAt(askedAtMs)),
    () => codeOf(at + 1),
  )
  if (minutes === null) return
  await store.handoffs.change(id, request => claim(request, 'console/anna', rulesAt(askedAtMs + minutes * MINUTE)))
}
