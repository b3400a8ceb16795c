import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCountedLog, type CountedLog } from '../../src/app/counted-log.ts'
import { BotError } from '../../src/core/model/errors.ts'

const AWAY = new BotError('store-unavailable', { message: 'The disk is full.' })

describe('A store that is away for a thousand turns', () => {
  let written: Readonly<Record<string, unknown>>[]
  let counted: CountedLog
  beforeEach(() => {
    vi.useFakeTimers()
    written = []
    counted = openCountedLog('info', { write: line => void written.push(JSON.parse(line)) })
  })
  afterEach(() => vi.useRealTimers())

  const fail = (turns: number): void => {
    for (let turn = 0; turn < turns; turn += 1) {
      counted.log.error('turn not claimed', { turn: `T${turn}` }, AWAY)
      counted.log.warn('memory not kept', {}, AWAY)
    }
  }

  it('is one line at once, then one line a minute with how many there were, and which came most', () => {
    fail(1000)
    expect(written).toMatchObject([{ msg: 'turn not claimed', message: 'The disk is full.', times: 1 }])
    vi.advanceTimersByTime(60_000)
    expect(written).toHaveLength(2)
    expect(written[1]).toMatchObject({ msg: 'store still away', level: 50, times: 1999, message: 'The disk is full.' })
    expect(written[1]?.['events']).toBe('memory not kept: 1000, turn not claimed: 999')
    fail(5)
    expect(written).toHaveLength(2)
    vi.advanceTimersByTime(60_000)
    expect(written[2]).toMatchObject({ msg: 'store still away', times: 10 })
  })

  it('is told of at once again, once a minute has passed without it', () => {
    fail(1)
    vi.advanceTimersByTime(120_000)
    expect(written.map(({ msg }) => msg)).toEqual(['turn not claimed', 'store still away'])
    fail(1)
    expect(written.map(({ msg }) => msg)).toEqual(['turn not claimed', 'store still away', 'turn not claimed'])
  })

  it('hides nothing else, and every error is counted', async () => {
    fail(10)
    counted.log.error('turn failed', { turn: 'T1' }, new TypeError('other'))
    counted.log.error('edition not served', {}, new BotError('model-failed', { message: 'It does not learn.' }))
    counted.log.info('turn answered')
    expect(written.map(({ msg }) => msg)).toEqual([
      'turn not claimed',
      'turn failed',
      'edition not served',
      'turn answered',
    ])
    expect(await counted.metrics.read()).toContain('signpost_errors_total{event="turn not claimed"} 10\n')
  })
})
