import { hasPassed } from '../async/has-passed.ts'
import type { RouteAddress } from '../core/model/plan.ts'
import type { Log } from '../core/model/log.ts'
import type { OperatorNotice, OperatorNotices } from '../core/model/operator-notice.ts'
import { noticesByMail, noticesByWebhook, type SendNotice } from '../delivery/operator-notice.ts'
import type { HandoffConfig } from '../config/handoff-config.ts'

/** What telling the operator takes. */
export interface TellParts {
  /** The routes by mail and webhook among these carry letters; null where requests have none. */
  readonly handoff: Pick<HandoffConfig, 'routes' | 'onCall' | 'mail' | 'webhookSecret'> | null
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** How long until a letter that did not arrive is tried again, in milliseconds. */
const RETRY_MS = 5 * 60 * 1000

/** Tells each thing once a day: by the log at level error, and by letter on every route that does not need a platform. */
export function createOperatorNotices(parts: TellParts): OperatorNotices {
  const { log, now } = parts
  const routes = lettersOf(parts)
  /** When each was last told in vain; never again, once it has arrived. */
  const toldAtMs = new Map<string, number | 'arrived'>()
  return {
    async tell(notice) {
      const key = keyOf(notice, now())
      const last = toldAtMs.get(key)
      if (last === 'arrived' || (last !== undefined && !hasPassed(RETRY_MS, last, now()))) return
      toldAtMs.set(key, 'arrived')
      if (last === undefined) log.error('operator notice', { ...notice })
      const sent = await Promise.all(routes.map(send => send(notice, key)))
      if (sent.length === 0 || sent.some(({ kind }) => kind === 'delivered')) return
      toldAtMs.set(key, now())
      log.warn('operator notice not sent', { code: notice.code, about: notice.about })
    },
  }
}

/** Of several routes each is used: whoever runs the program may be behind any of them. */
function lettersOf({ handoff, now }: TellParts): readonly SendNotice[] {
  if (handoff === null) return []
  const { mail, webhookSecret: secret } = handoff
  return [...handoff.routes, ...handoff.onCall].flatMap((address: RouteAddress): readonly SendNotice[] => {
    if (address.kind === 'email' && mail) return [noticesByMail(address, mail)]
    return address.kind === 'webhook' && secret ? [noticesByWebhook(address, { secret, now })] : []
  })
}

/** The same on every instance and after every start, so that whoever gets two can see that they are one. */
function keyOf({ code, about }: OperatorNotice, nowMs: number): string {
  return `${code}/${about}/${new Date(nowMs).toISOString().slice(0, 10)}`
}
