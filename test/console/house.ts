import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { ConsoleParts } from '../../src/console/web/parts.ts'
import { hashPassword } from '../../src/console/web/passwords.ts'
import { createConsole } from '../../src/console/server.ts'
import { createChecker } from '../../src/content/gate/checker.ts'
import { check } from '../../src/content/gate/check.ts'
import { followEditions, type Following } from '../../src/content/serving/follow.ts'
import { publish } from '../../src/content/gate/publish.ts'
import { EMPTY_EDITION } from '../../src/core/answer/empty-edition.ts'
import type { ContentFile } from '../../src/core/model/draft.ts'
import { toAccountName, type AccountName, type Role } from '../../src/core/model/staff.ts'
import { PLATFORMS } from '../../src/app/platforms.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { smallContent, TODAY } from '../content/small-content.ts'
import { SILENT } from '../fixtures/silent.ts'

/** Where the console under test believes to stand. */
export const ORIGIN = 'https://staff.example'

/** Everybody's password: hashing takes a while, so it is hashed once. */
export const PASSWORD = 'two quiet herons by the pond'
let hashed: Promise<string> | null = null

/** A console on a real store with a small clinic, and people to visit it. */
export interface House {
  readonly app: Hono
  readonly store: Store
  readonly parts: ConsoleParts
  readonly following: Following
  /** Lets time pass, in milliseconds. */
  wait(ms: number): void
  /** Makes an account and signs it in. */
  enter(name: string, role: Role): Promise<Visitor>
  /** Somebody who has not signed in. */
  readonly stranger: Visitor
  close(): Promise<void>
}

/** A browser without scripts: keeps its cookie, sends forms as our pages would. */
export interface Visitor {
  readonly key: string
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Sends a form; a field that is a list is sent once for each member. */
  post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Cookie as it is sent, or as somebody else wants it to be. */
  cookie: string
}

/** Fields of a form. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Opens a console with small content, published as edition 1. */
export async function openHouse(over: Partial<ConsoleParts> = {}): Promise<House> {
  let nowMs = Date.parse(TODAY) + 9 * 3_600_000
  const now = (): number => nowMs
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  const store = await openStore({ ...keep, log: SILENT, now })
  await publishFiles(store, smallContent(), null)
  const modelFolder = models()
  const following = await followEditions({
    editions: store.editions,
    first: EMPTY_EDITION,
    modelFolder,
    log: SILENT,
    now,
  })
  const fixed = { approval: 'none', askersMin: 3, origin: () => ORIGIN, proxies: [], log: SILENT, now } as const
  const parts: ConsoleParts = {
    ...store,
    ...fixed,
    requests: null,
    served: following.live,
    checker,
    modelFolder,
    previews: PLATFORMS,
    check: () => Promise.resolve([]),
    ...over,
  }
  const app = createConsole(parts)
  return {
    app,
    store,
    parts,
    following,
    wait: ms => void (nowMs += ms),
    enter: (name, role) => enter(app, store, name, role),
    stranger: visitor(app, ''),
    async close() {
      following.close()
      await store.close()
    },
  }
}

/** Keeps nothing between drafts, so that one thread serves all houses of a process. */
const checker = createChecker()

let modelFolder: string | null = null

/** Models are trained once for all houses of a process. */
function models(): string {
  if (modelFolder === null) {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-console-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    modelFolder = folder
  }
  return modelFolder
}

/** Publishes files as somebody else would. */
export async function publishFiles(store: Store, files: readonly ContentFile[], basedOn: number | null): Promise<void> {
  const { passed, findings } = check({ files, basedOn }, TODAY)
  if (!passed) throw new Error(`The fixture is broken: ${JSON.stringify(findings)}`)
  const made = await publish(passed, 'cleo', store.editions)
  if (made.kind !== 'published') throw new Error('The fixture was not published.')
}

/** A name, where a test knows that it is one. */
export function named(text: string): AccountName {
  const name = toAccountName(text)
  if (!name) throw new Error(`${text} is no name`)
  return name
}

async function enter(app: Hono, store: Store, name: string, role: Role): Promise<Visitor> {
  hashed ??= hashPassword(PASSWORD)
  const account = {
    name: named(name),
    role,
    isActive: true,
    passwordHash: await hashed,
    formKey: `key-of-${name}`,
    createdAtMs: 0,
  }
  await store.staff.accounts.add(account)
  const guest = visitor(app, account.formKey)
  await guest.post('/sign-in', { name, password: PASSWORD })
  return guest
}

/** What a browser sends next: cookies that were set stand in the place of those of the same name, and those that ended are gone. */
function withCookies(sent: string, set: readonly string[]): string {
  const jar = new Map(sent.split('; ').map(pair => [pair.split('=')[0] ?? '', pair]))
  for (const cookie of set) {
    const [pair = ''] = cookie.split(';')
    const name = pair.split('=')[0] ?? ''
    if (/Max-Age=0/i.test(cookie)) jar.delete(name)
    else jar.set(name, pair)
  }
  return [...jar.values()].filter(pair => pair !== '').join('; ')
}

/** A browser without scripts, with the key that its forms carry. */
export function visitor(app: Hono, key: string): Visitor {
  const fetched = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { host: new URL(ORIGIN).host, cookie: self.cookie, ...init.headers }
    const response = await app.request(`${ORIGIN}/console${path}`, { ...init, headers })
    self.cookie = withCookies(self.cookie, response.headers.getSetCookie())
    return response
  }
  const self: Visitor = {
    key,
    cookie: '',
    get: (path, headers = {}) => fetched(path, { headers }),
    post(path, fields = {}, headers = {}) {
      const pairs = Object.entries({ key, ...fields }).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
      )
      const form = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }
      return fetched(path, {
        method: 'POST',
        body: new URLSearchParams(pairs).toString(),
        headers: { ...form, ...headers },
      })
    },
  }
  return self
}
