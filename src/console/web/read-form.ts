import type { Context } from 'hono'
import type { FormValues } from './request-context.ts'

/** How much of a form is read. */
export interface FormLimit {
  readonly bytes: number
  readonly fields: number
}

/** Of anybody who has not signed in: a name, a password, and a short form that was interrupted. */
export const OF_ANYBODY: FormLimit = { bytes: 8_000, fields: 20 }

/** Of such a form: it comes again beside name and password. */
export const CARRIED: FormLimit = { bytes: 6_000, fields: 15 }

/** Of staff, once session, role and key are right: the longest answer with all its questions. */
export const OF_STAFF: FormLimit = { bytes: 256_000, fields: 500 }

/** A form that may be read: it is small enough for whoever sent it. */
export interface SentForm {
  /** The key of the account, as far as it stands there; empty where it does not. Nothing else is read for it. */
  readonly key: string
  /** Reads the fields. A body that is no form is read as an empty one: then every field is missing, and the page says so. */
  read(): Promise<FormValues>
}

/**
 * Takes what a form sent, and reads nothing in it yet. Null when it is longer, or has more fields, than the limit: how much is
 * known before any of it is taken apart.
 */
export async function takeForm({ req }: Context, limit: FormLimit): Promise<SentForm | null> {
  if (req.method !== 'POST') return { key: '', read: () => Promise.resolve(NO_FORM) }
  const type = req.header('content-type') ?? ''
  const body = await takeBytes(req.raw.body, Number(req.header('content-length') ?? 0), limit.bytes)
  if (body === null || countFields(body, type) > limit.fields) return null
  return { key: keyIn(body, type), read: async () => toForm(await readFields(body, type)) }
}

/** Null as soon as it is longer; the rest is not waited for, and goes when the request does. */
async function takeBytes(
  stream: ReadableStream<Uint8Array> | null,
  saidBytes: number,
  max: number,
): Promise<Buffer | null> {
  if (saidBytes > max) return null
  if (stream === null) return Buffer.alloc(0)
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    bytes += value.length
    if (bytes > max) return null
    chunks.push(value)
  }
}

function countFields(body: Buffer, type: string): number {
  const mark = boundaryOf(type) ?? '&'
  let count = 1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) count += 1
  return count
}

/** What stands between the parts of a form with files; null for a form without. */
function boundaryOf(type: string): string | null {
  const [, quoted, plain] = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(type) ?? []
  const boundary = quoted ?? plain
  return boundary === undefined ? null : `--${boundary}`
}

function keyIn(body: Buffer, type: string): string {
  const text = body.toString('latin1')
  const within = boundaryOf(type) === null ? /(?:^|&)key=([^&]{0,200})/ : /name="key"\r\n\r\n([^\r]{0,200})/
  return within.exec(text)?.[1] ?? ''
}

type Field = readonly [name: string, value: string | File]

async function readFields(body: Buffer, type: string): Promise<readonly Field[]> {
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return [...new URLSearchParams(body.toString('utf8'))]
  if (boundaryOf(type) === null) return []
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': type } })
  // oxlint-disable-next-line typescript/no-deprecated -- it keeps all of a body in memory, and this one is there and measured
  return [...(await response.formData().catch(() => new FormData()))]
}

function toForm(fields: readonly Field[]): FormValues {
  const entries = fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, clean(value)] as const] : []))
  const all = (name: string): readonly string[] => entries.flatMap(([key, value]) => (key === name ? [value] : []))
  return {
    entries,
    all,
    text: name => all(name)[0] ?? '',
    files: fields.flatMap(([, value]) => (typeof value === 'string' || value.size === 0 ? [] : [value])),
  }
}

/** What a request without a form has. */
export const NO_FORM: FormValues = toForm([])

/** Line ends are line feeds, and characters that no text needs are gone. */
function clean(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .normalize('NFC')
}
