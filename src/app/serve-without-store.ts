import { closable } from '../core/model/closable.ts'
import { every } from '../async/every.ts'
import type { HouseParts, App, House } from './house.ts'
import { openKept } from './open-kept.ts'
import { openMakeshift } from './open-makeshift.ts'

/** How often to try whether the store is back, in milliseconds. */
const TRY_EVERY_MS = 5000

/** How long to stay where we are after a store that is back could not be served from, in milliseconds: moving takes a moment. */
const SETTLE_MS = 60_000

/**
 * Serves what needs no store, and looks for the store until it is back; then stops in order and serves from it, in the same
 * process and on the same port. `cause` is what kept the store from being opened.
 */
export async function serveWithoutStore(parts: HouseParts, cause: Error): Promise<App> {
  const { log, notices } = parts
  const recovered = Promise.withResolvers<void>()
  log.error('serving without the store', {}, cause)
  const present = await begin(parts, cause)
  const job = every('take up the store', TRY_EVERY_MS, () => takeUp(present, parts, recovered.resolve), log)
  void recovered.promise.then(job.close)
  void notices.tell({ code: 'store-away', about: '', message: sayTrouble(cause) })
  return closable({
    get http() {
      return present.house.http
    },
    get editions() {
      return present.house.editions
    },
    get consoleAt() {
      return present.house.consoleAt
    },
    get trouble() {
      return present.trouble
    },
    handle: (...given) => present.house.handle(...given),
    recovered: recovered.promise,
    async close() {
      await job.close()
      await present.house.close()
    },
  })
}

/** The house we serve from. */
interface Present {
  house: House
  /** False between two houses. */
  isOpen: boolean
  /** Null once the store has been taken up. */
  trouble: string | null
  /** When the store may be tried again, by `performance.now()`. */
  tryAtMs: number
}

async function begin(parts: HouseParts, cause: Error): Promise<Present> {
  const said = { trouble: sayTrouble(cause) }
  const house = await openMakeshift(parts, () => present.trouble ?? said.trouble)
  const present: Present = { house, isOpen: true, ...said, tryAtMs: 0 }
  return present
}

/** Rejects while the store is away, or cannot be served from. */
async function takeUp(present: Present, parts: HouseParts, done: () => void): Promise<void> {
  if (present.trouble === null || performance.now() < present.tryAtMs) return
  try {
    await move(present, parts)
  } catch (cause) {
    present.trouble = sayTrouble(cause)
    if (!present.isOpen) await moveBack(present, parts)
    throw cause
  }
  present.trouble = null
  parts.log.warn('store taken up', { edition: present.house.editions.current.number })
  done()
}

async function move(present: Present, parts: HouseParts): Promise<void> {
  const kept = await openKept(parts)
  present.isOpen = false
  await present.house.close()
  present.house = await kept.moveIn(sameDoor(present, parts))
  present.isOpen = true
}

async function moveBack(present: Present, parts: HouseParts): Promise<void> {
  present.house = await openMakeshift(sameDoor(present, parts), () => present.trouble ?? '')
  present.isOpen = true
  present.tryAtMs = performance.now() + SETTLE_MS
}

/** Whoever asks how we are goes on asking at the same port. */
function sameDoor({ house }: Present, parts: HouseParts): HouseParts {
  const http = { ...parts.config.http, port: house.http.port }
  return { ...parts, config: { ...parts.config, http } }
}

function sayTrouble(cause: unknown): string {
  const why = cause instanceof Error ? cause.message : 'The database cannot be used.'
  return `${why} Until then questions are answered and cards shown from memory; no requests are taken, and the console is closed. We go on trying.`
}
