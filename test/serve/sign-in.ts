import { readFileSync } from 'node:fs'
import type { Signpost } from './signpost.ts'

/** Fetches a page of the console; with fields, sends a form and fetches the page that it leads to. */
export interface Console {
  (path: string, fields?: Fields): Promise<string>
  /** Sends a form as a page with scripts does, and fetches the part of the page that comes back. */
  sendInPlace(path: string, fields: Fields): Promise<string>
}

type Fields = Readonly<Record<string, string>>

const PASSWORD = 'two quiet herons by the pond'

/** The link to the first account: a log is no place for it, so it stands in a file of the operator’s. */
export function firstLink(signpost: Signpost): string {
  const [, file = ''] = /the link in (\S+)/.exec(signpost.written()) ?? []
  return readFileSync(file, 'utf8').trim()
}

/** Makes the first account by the one-time link that the process wrote, and signs it in. */
export async function signIn(signpost: Signpost): Promise<Console> {
  return signInAt(signpost.url.replace('127.0.0.1', 'localhost'), firstLink(signpost))
}

/** Makes the first account of the console at an origin by its one-time link, and signs it in. */
export async function signInAt(origin: string, link: string): Promise<Console> {
  const welcome = new URL(new URL(link).pathname, origin).href
  const made = await send(welcome, { name: 'anna', password: PASSWORD, again: PASSWORD }, '')
  const cookie = made.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = async (path: string): Promise<string> => {
    const response = await fetch(`${origin}/console${path}`, { headers: { cookie } })
    return response.text()
  }
  const [, key = ''] = /name="key" value="([^"]+)"/.exec(await page('/')) ?? []
  const staff = async (path: string, fields?: Fields): Promise<string> => {
    if (!fields) return page(path)
    const done = await send(`${origin}/console${path}`, { key, ...fields }, cookie)
    return page(new URL(done.headers.get('location') ?? '', origin).href.slice(`${origin}/console`.length))
  }
  const sendInPlace = async (path: string, fields: Fields): Promise<string> =>
    (await send(`${origin}/console${path}`, { key, ...fields }, cookie, { 'HX-Request': 'true' })).text()
  return Object.assign(staff, { sendInPlace })
}

function send(url: string, fields: Fields, cookie: string, more: Fields = {}): Promise<Response> {
  const headers = { cookie, origin: new URL(url).origin, ...more }
  return fetch(url, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
}
