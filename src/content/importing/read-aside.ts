import { openAside, type AsideThread } from '../../async/aside.ts'
import { within } from '../../async/within.ts'
import type { ReadUpload, Upload } from './upload.ts'

/** What reading files may take, all of them together. */
export interface ReadLimits {
  readonly bytes: number
  readonly heapMb: number
  /** For one file, and for all, in milliseconds. */
  readonly oneMs: number
  readonly allMs: number
}

/** For files as clinics have them: a few pages, a few hundred rows. */
export const READ_LIMITS: ReadLimits = { bytes: 1_000_000, heapMb: 96, oneMs: 5000, allMs: 20_000 }

/**
 * Reads files in a thread that may not take more memory or time than its limits, one after the other: what cannot be read is refused
 * and the others are read all the same.
 */
export async function readAside(uploads: readonly Upload[], limits: ReadLimits): Promise<readonly ReadUpload[]> {
  const results: ReadUpload[] = []
  const until = performance.now() + limits.allMs
  const thread = openAside<Upload, ReadUpload>(WORKER, { heapMb: limits.heapMb })
  for (const upload of uploads) results.push(await readOne(upload, { thread, limits, until }))
  await thread.close()
  return results
}

const WORKER = new URL('./import-worker.ts', import.meta.url)

interface ReadingThread {
  readonly thread: AsideThread<Upload, ReadUpload>
  readonly limits: ReadLimits
  readonly until: number
}

async function readOne(upload: Upload, { thread, limits, until }: ReadingThread): Promise<ReadUpload> {
  if (upload.bytes.length > limits.bytes) return refused(tooLarge(limits.bytes))
  const leftMs = Math.min(limits.oneMs, until - performance.now())
  if (leftMs <= 0) return refused(TOO_MANY)
  const read = await within(
    leftMs,
    thread.call(upload).catch(() => refused(TOO_MUCH)),
    null,
  )
  if (read !== null) return read
  await thread.close()
  return refused(TOO_MUCH)
}

function refused(why: string): ReadUpload {
  return { kind: 'refused', why }
}

function tooLarge(bytes: number): string {
  return `It is larger than ${bytes / 1_000_000} MB. Divide it, or paste only what people ask about.`
}

const TOO_MUCH = 'Reading it took too much time or memory. Divide it, or copy its words and paste them.'

const TOO_MANY = 'Reading all of them took too long. Bring in fewer at once.'
