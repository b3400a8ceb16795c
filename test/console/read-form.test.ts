import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, ORIGIN, type House, type Visitor } from './house.ts'

const HEADERS = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, host: new URL(ORIGIN).host }

let house: House
let editor: Visitor
beforeEach(async () => {
  house = await openHouse()
  editor = await house.enter('edda', 'editor')
})
afterEach(() => house.close())

/** Status of the answer to a body as it stands, and the processor time it took, in milliseconds. */
async function send(
  path: string,
  body: string | FormData,
  cookie = '',
): Promise<{ status: number; tookMs: number; text: string }> {
  const headers: Record<string, string> = { ...HEADERS, cookie }
  if (typeof body !== 'string') delete headers['content-type']
  const before = process.cpuUsage()
  const response = await house.app.request(`${ORIGIN}/console${path}`, { method: 'POST', body, headers })
  const { user, system } = process.cpuUsage(before)
  return { status: response.status, tookMs: (user + system) / 1000, text: await response.text() }
}

describe('Somebody who has not signed in', () => {
  it.each(['/sign-in', '/import', '/try', '/publish'])(
    'sends %s no more than 8 kB and 20 fields, and is refused before any of it is read',
    async path => {
      const { status, tookMs } = await send(path, 'a&'.repeat(2_000_000))
      expect(status).toBe(413)
      expect(tookMs).toBeLessThan(200)
      expect((await send(path, 'a=b&'.repeat(25))).status).toBe(413)
      expect((await send(path, `a=${'x'.repeat(9000)}`)).status).toBe(413)
    },
  )

  it('signs in with a form of usual size', async () => {
    expect((await send('/sign-in', 'name=nobody&password=wrong')).status).toBe(401)
  })

  it('reads that what was too long to be kept is still in the browser', async () => {
    const { status, text } = await send('/try', `text=${'x'.repeat(7000)}`)
    expect(status).toBe(413)
    expect(text).toContain('It is still in your browser')
  })
})

describe('Somebody of the staff', () => {
  it('sends no more than 256 kB and 500 fields', async () => {
    const key = `key=${editor.key}`
    expect((await send('/try', `${key}&text=${'x'.repeat(300_000)}`, editor.cookie)).status).toBe(413)
    expect((await send('/try', `${key}&${'a=b&'.repeat(600)}`, editor.cookie)).status).toBe(413)
    expect((await send('/try', `${key}&${'a=b&'.repeat(400)}text=fees`, editor.cookie)).status).toBe(200)
  })

  it('has nothing of a form read without the key', async () => {
    expect((await send('/try', 'a=b&'.repeat(400), editor.cookie)).status).toBe(403)
  })

  it('brings in larger files than other forms hold, up to a limit of their own', async () => {
    const form = (bytes: number): FormData => {
      const made = new FormData()
      made.set('key', editor.key)
      made.set('files', new File(['x'.repeat(bytes)], 'notes.md'))
      return made
    }
    expect((await send('/import', form(300_000), editor.cookie)).status).not.toBe(413)
    expect((await send('/import', form(4_100_000), editor.cookie)).status).toBe(413)
  })
})
