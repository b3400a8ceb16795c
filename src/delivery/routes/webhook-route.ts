import { createHmac } from 'node:crypto'
import { fetchWithin } from '../../async/fetch-within.ts'
import type { StaffCard } from '../../core/model/voice.ts'
import type { RouteAddress } from '../../core/model/plan.ts'
import type { Delivery } from '../../core/model/turn.ts'
import type { DeliveryRoute } from './route.ts'

/** How long the other side may take to answer, in milliseconds. */
const TIMEOUT_MS = 8000

/** What they may mean by another status than success: try again. All other refusals are for good. */
const TRY_AGAIN: ReadonlySet<number> = new Set([408, 409, 425, 429])

/** What a webhook is made of besides its address. */
export interface WebhookSettings {
  readonly secret: string
  now(): number
}

/**
 * Sends cards to a program of the clinic's, signed, so that it can tell that they are ours and new:
 * `signpost-signature: v1=HMAC-SHA-256(secret, "TIMESTAMP.BODY")`, the timestamp in seconds.
 */
export function webhookRoute(address: RouteAddress, settings: WebhookSettings): DeliveryRoute {
  const post = (event: string, card: StaffCard | null, key: string): Promise<Delivery> =>
    postSigned(address.to, { event, id: key, ...(card && toJson(card, settings.now())) }, settings)
  return {
    kind: address.kind,
    name: address.name,
    send: (card, key) => post('request', card, key),
    replace: (_, card, key) => post('update', card, `${key}/${card.state}`),
    async prove() {
      const { kind } = await post('test', null, 'test')
      return kind === 'delivered' ? null : `The webhook ${address.name} does not answer a test with success.`
    },
  }
}

/** Posts what a program of the clinic's should know, signed. Its id is its key: sent again, it is the same. Never rejects. */
export async function postSigned(
  url: string,
  message: { readonly event: string; readonly id: string; readonly [field: string]: unknown },
  { secret, now }: WebhookSettings,
): Promise<Delivery> {
  const { id: key } = message
  const body = JSON.stringify(message)
  const timestamp = String(Math.floor(now() / 1000))
  try {
    const response = await fetchWithin(TIMEOUT_MS, url, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'signpost-timestamp': timestamp,
        'signpost-signature': `v1=${signatureOf(secret, timestamp, body)}`,
      },
    })
    await response.body?.cancel()
    if (response.ok) return { kind: 'delivered', how: 'here', ref: key }
    return { kind: response.status >= 500 || TRY_AGAIN.has(response.status) ? 'unknown' : 'refused' }
  } catch {
    // Nobody can tell whether it arrived; the key lets the other side recognise it when it comes again.
    return { kind: 'unknown' }
  }
}

/** The signature of a message, in hexadecimal. */
function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}

function toJson({ code, platform, askedAtMs, state, isDrill, person }: StaffCard, nowMs: number): object {
  const ageSeconds = Math.max(0, Math.round((nowMs - askedAtMs) / 1000))
  const card = { code, platform, askedAt: new Date(askedAtMs).toISOString(), ageSeconds, state, drill: isDrill }
  return person === null ? card : { ...card, person }
}
