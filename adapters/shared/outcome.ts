import { pause } from '../../src/async/pause.ts'
import type { Delivery } from '../../src/core/model/turn.ts'

/** What came of a call to a platform, and how the platform says no. */
export type CallOutcome<Value, Refusal extends object> =
  | { readonly kind: 'done'; readonly value: Value }
  /** The platform said no, or we never got through: nothing was done. */
  | ({ readonly kind: 'refused' } & Readonly<Refusal>)
  /** Nobody answered: it may have been done. */
  | { readonly kind: 'unknown' }

/** Makes a call until no pause is asked for after it; `pauseAfter` is told what came of it, and how often it was made. */
export async function retry<Result>(
  call: () => Promise<Result>,
  pauseAfter: (result: Result, tries: number) => number | null,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    const result = await call()
    const pauseMs = pauseAfter(result, tries)
    if (pauseMs === null) return result
    await pause(pauseMs)
  }
}

/** Makes a call again after each of these pauses, in milliseconds, for as long as nobody answers. */
export function retryUnanswered<Outcome extends CallOutcome<unknown, object>>(
  call: () => Promise<Outcome>,
  pausesMs: readonly number[],
): Promise<Outcome> {
  return retry(call, ({ kind }, tries) => (kind === 'unknown' ? (pausesMs[tries - 1] ?? null) : null))
}

/** How something was delivered. */
export type DeliveryWay = Extract<Delivery, { kind: 'delivered' }>['how']

/** Tells what came of a call as the delivery of a reply; `ref` names the message where it stands. */
export function deliveryOf<Value>(
  outcome: CallOutcome<Value, object>,
  how: DeliveryWay,
  refOf: (value: Value) => string,
): Delivery {
  return outcome.kind === 'done' ? { kind: 'delivered', how, ref: refOf(outcome.value) } : { kind: outcome.kind }
}

/** The first copy that arrives; where none does, `unknown` if one of them may have, else `refused`. */
export async function firstToArrive(copies: readonly Promise<Delivery>[]): Promise<Delivery> {
  const { promise, resolve } = Promise.withResolvers<Delivery>()
  for (const copy of copies) void copy.then(one => one.kind === 'delivered' && resolve(one))
  void Promise.all(copies).then(all => resolve(all.find(({ kind }) => kind === 'unknown') ?? { kind: 'refused' }))
  return promise
}
