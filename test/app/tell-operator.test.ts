import { describe, expect, it } from 'vitest'
import { createOperatorNotices } from '../../src/app/tell-operator.ts'
import { watchPlatforms } from '../../src/app/watch-platforms.ts'
import type { OperatorNotice } from '../../src/core/model/operator-notice.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { SILENT } from '../fixtures/silent.ts'
import { startSmtp } from '../stand-ins/smtp/smtp.ts'
import { startWebhook } from '../stand-ins/webhook/webhook.ts'
import type { AdapterState } from '../../src/core/model/turn.ts'

const MINUTE_MS = 60_000
const MONDAY_MS = Date.UTC(2026, 10, 30)

describe('What the operator has to know', () => {
  it('is told once a day for each thing, at level error', async () => {
    const lines: object[] = []
    let nowMs = MONDAY_MS
    const log = {
      info: fail,
      warn: fail,
      error: (event: string, fields?: object) => void lines.push({ event, ...fields }),
    }
    const notices = createOperatorNotices({ handoff: null, log, now: () => nowMs })
    const notice: OperatorNotice = { code: 'platform-away', about: 'discord', message: 'Gone.' }
    await notices.tell(notice)
    await notices.tell({ ...notice, message: 'Still gone.' })
    await notices.tell({ ...notice, about: 'slack' })
    nowMs += 24 * 60 * MINUTE_MS
    await notices.tell(notice)
    expect(lines).toEqual([
      { event: 'operator notice', ...notice },
      { event: 'operator notice', ...notice, about: 'slack' },
      { event: 'operator notice', ...notice },
    ])
  })
})

describe('A letter to the operator', () => {
  const SECRET = 'a secret of at least thirty-two characters'
  const notice: OperatorNotice = { code: 'platform-away', about: 'discord', message: 'Discord is gone.' }

  it('goes by mail and by webhook, once a day, and is tried again while it arrives nowhere', async () => {
    let nowMs = MONDAY_MS
    const now = (): number => nowMs
    const [smtp, webhook] = [await startSmtp(), await startWebhook(SECRET, now)]
    const handoff = {
      routes: [{ kind: 'email', to: 'desk@clinic.example', name: 'email' }],
      onCall: [{ kind: 'webhook', to: webhook.url, name: 'webhook' }],
      mail: { url: smtp.url, from: 'signpost@clinic.example' },
      webhookSecret: SECRET,
    } as const
    const { tell } = createOperatorNotices({ handoff, log: SILENT, now })
    smtp.trouble = 'refuses'
    webhook.answer = 500
    await tell(notice)
    await tell(notice)
    expect([smtp.mails.length, webhook.arrivals]).toEqual([0, 1])
    smtp.trouble = 'none'
    webhook.answer = 200
    nowMs += 5 * MINUTE_MS
    await tell(notice)
    nowMs += 5 * MINUTE_MS
    await tell(notice)
    expect(smtp.mails).toMatchObject([
      { to: ['desk@clinic.example'], text: expect.stringContaining('Discord is gone.') },
    ])
    expect(webhook.received).toMatchObject([{ body: { event: 'notice', code: 'platform-away', about: 'discord' } }])
    expect(webhook.arrivals).toBe(2)
    await Promise.all([smtp.close(), webhook.close()])
  })
})

describe('A platform that cannot be heard', () => {
  const told = async (state: AdapterState): Promise<readonly OperatorNotice[]> => {
    const notices: OperatorNotice[] = []
    const tell = async (notice: OperatorNotice): Promise<void> => void notices.push(notice)
    const platforms = [{ platform: 'discord', state: () => state }] as const
    const metrics = createMetrics()
    await watchPlatforms({ platforms, notices: { tell }, metrics, now: () => MONDAY_MS })
    const heard = state.kind === 'away' ? 0 : 1
    expect(await metrics.read()).toContain(`signpost_platform_heard{platform="discord"} ${heard}\n`)
    return notices
  }
  const away = (sinceMs: number, isFinal = false): AdapterState => ({ kind: 'away', sinceMs, why: 'Broken.', isFinal })

  it('is told of after three minutes, with its name, since when, and why', async () => {
    expect(await told(away(MONDAY_MS - 2 * MINUTE_MS))).toEqual([])
    expect(await told(away(MONDAY_MS - 3 * MINUTE_MS))).toEqual([
      {
        code: 'platform-away',
        about: 'discord',
        message:
          'discord cannot be heard since 2026-11-29T23:57:00.000Z: Broken. We go on trying. People there get no answer.',
      },
    ])
  })

  it('is told of at once when it does not come back by itself', async () => {
    expect(await told(away(MONDAY_MS, true))).toMatchObject([{ message: expect.stringContaining('by itself') }])
  })

  it.each(['connected', 'standby'] as const)('is none that is %s', async kind => {
    expect(await told({ kind, sinceMs: 0 })).toEqual([])
  })
})

function fail(): never {
  throw new Error('Nothing but errors is expected.')
}
