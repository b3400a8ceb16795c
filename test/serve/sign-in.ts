import { readFileSync } from 'node:fs'
import type { Signpost } from './signpost.ts'

/** Fetches a page of the console; with fields, sends a form and fetches the page that it leads to. */
export type Console = (path: string, fields?: Readonly<Record<string, string>>) => Promise<string>

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
  return async (path, fields) => {
    if (!fields) return page(path)
    const done = await send(`${origin}/console${path}`, { key, ...fields }, cookie)
    return page(new URL(done.headers.get('location') ?? '', origin).href.slice(`${origin}/console`.length))
  }
}

function send(url: string, fields: Readonly<Record<string, string>>, cookie: string): Promise<Response> {
  const headers = { cookie, origin: new URL(url).origin }
  return fetch(url, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) })
}
