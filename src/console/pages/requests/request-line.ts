import { html } from 'hono/html'
import { sayPlatform } from '../../../core/words/en/say-platform.ts'
import { lengthText, time } from '../../components/time.ts'
import type { Html } from '../../web/html.ts'
import type { RequestLine } from '../../web/requests-port.ts'
import { ENDED } from './request-words.ts'

/** How a request stands, in a badge or two. */
export function showState({ stage, claimedBy, isOverdue, backupAtMs, isUntouched, ending }: RequestLine): Html {
  if (stage === 'closed') return html`<span class="badge">closed: ${ENDED[ending ?? 'withdrawn']}</span>`
  if (stage === 'waiting')
    return isOverdue ? html`<span class="badge bad">overdue</span>` : html`<span class="badge warm">waiting</span>`
  const who = html`<span class="badge">claimed by ${stage === 'mine' ? 'you' : claimedBy}</span>`
  return html`${who} ${backupAtMs === null ? '' : html`<span class="badge warm">backup wanted</span>`}
  ${isUntouched ? html`<span class="badge bad">nothing done for a working day</span>` : ''}`
}

/** Since when, where, and for how long of that somebody could have come. */
export function showTimes(request: RequestLine, timeZone: string): Html {
  const { stage, platform, askedAtMs, waitedMs, claimedAtMs, claimedBy, closedAtMs } = request
  const asked = html`Asked ${time(askedAtMs, timeZone)}, on ${sayPlatform(platform)}`
  if (stage === 'closed') {
    const by = claimedBy === null || request.ending === 'withdrawn' ? '' : ` by ${claimedBy}`
    return html`${asked}. Closed${by} ${time(closedAtMs ?? askedAtMs, timeZone)}.`
  }
  if (claimedAtMs === null) return html`${asked}. ${waits(waitedMs)}.`
  return html`${asked}. Claimed ${time(claimedAtMs, timeZone)}, after ${lengthText(waitedMs)} of open time.`
}

function waits(waitedMs: number): string {
  return waitedMs === 0 ? 'It waits for the clinic to open' : `It waits for ${lengthText(waitedMs)} of open time`
}

/** The path of a request's page. */
export function requestPath(code: string): string {
  return `/requests/${encodeURIComponent(code)}`
}
