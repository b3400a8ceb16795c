// Loaded before a program (`--import`), moves its clock by what stands in the file CLOCK_MOVED_BY, in milliseconds.
import { readFileSync } from 'node:fs'

/** How long the file is believed, in milliseconds: a look at the clock is no look at the disk. */
const BELIEVED_MS = 50

const RealDate = Date
const file = process.env['CLOCK_MOVED_BY'] ?? ''
let [movedMs, readAt] = [0, Number.NEGATIVE_INFINITY]

function now(): number {
  if (performance.now() - readAt > BELIEVED_MS)
    [movedMs, readAt] = [Number(readFileSync(file, 'utf8')), performance.now()]
  return RealDate.now() + movedMs
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: [], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
  get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
})
