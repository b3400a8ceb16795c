import { within } from '../../src/async/within.ts'
import type { Delivery } from '../../src/core/model/turn.ts'
import { firstToArrive } from '../shared/outcome.ts'
import type { Running } from '../shared/running.ts'

/** The ways on which a crisis card goes out. None rejects. */
export interface Copies {
  /** For the person's eyes only, where they are; refused where that is the conversation of two. */
  here(): Promise<Delivery>
  /** In the conversation of two. */
  alone(): Promise<Delivery>
  /** The same there, by Slack's other way of showing something, which it limits apart; refused elsewhere. */
  aside(): Promise<Delivery>
  /** Only the numbers, for everybody where the person is; refused where they are alone with us. */
  inTheOpen(): Promise<Delivery>
}

/** How long a card may be under way before a second way is taken, in milliseconds. */
const SECOND_WAY_MS = 3000

/**
 * Sends a card two ways at once, for a whisper may be overlooked and vanishes; resolves with the first copy that arrives, and
 * lets the other go on. Where none has arrived within three seconds, it goes a third way, and the place gets a line that tells
 * nothing of anybody but the numbers to call.
 */
export async function deliverCard(copies: Copies, running: Pick<Running, 'add'>): Promise<Delivery> {
  const both = [copies.here(), copies.alone()]
  const first = firstToArrive(both)
  const late = sendLate(first, copies)
  running.add(Promise.all([...both, late]).then(() => undefined))
  return firstToArrive([first, late])
}

async function sendLate(first: Promise<Delivery>, { aside, inTheOpen }: Copies): Promise<Delivery> {
  const soon = await within(SECOND_WAY_MS, first, LATE)
  if (soon.kind === 'delivered') return soon
  const [shown, named] = await Promise.all([aside(), inTheOpen()])
  return shown.kind === 'delivered' ? shown : named
}

const LATE: Delivery = { kind: 'unknown' }
