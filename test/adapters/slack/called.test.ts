import { describe, expect, it } from 'vitest'
import { persist, type Tried } from '../../../adapters/slack/called.ts'
import { readFailure } from '../../../adapters/slack/failure.ts'

const BUSY: Tried = { kind: 'later', afterMs: 10, error: 'ratelimited' }
const DONE: Tried = { kind: 'done', value: { ts: '1.1' } }

/** Answers one after the other, the last one for ever. */
function answering(...answers: readonly Tried[]): { attempt(): Promise<Tried>; count: number } {
  const attempts = {
    count: 0,
    attempt: () => Promise.resolve(answers[Math.min(attempts.count++, answers.length - 1)] ?? DONE),
  }
  return attempts
}

describe('A call', () => {
  it('is tried again until it is settled', async () => {
    expect(await persist(answering(BUSY, BUSY, DONE).attempt, 1000)).toEqual(DONE)
  })

  it('is given up when patience is at its end', async () => {
    const attempts = answering(BUSY)
    expect(await persist(attempts.attempt, 35)).toEqual({ kind: 'refused', error: 'ratelimited' })
    expect(attempts.count).toBeGreaterThan(1)
  })

  it('is given up at once when Slack asks for more patience than there is', async () => {
    const attempts = answering({ ...BUSY, afterMs: 60_000 })
    await persist(attempts.attempt, 30_000)
    expect(attempts.count).toBe(1)
  })
})

describe('A failure', () => {
  const failure = (fields: object): Error => Object.assign(new Error('failed'), fields)
  const refused = new Error('fetch failed', { cause: failure({ code: 'ECONNREFUSED' }) })
  const lost = new Error('fetch failed', { cause: failure({ code: 'ECONNRESET' }) })

  it.each([
    [
      'busy',
      failure({ code: 'slack_webapi_rate_limited_error', retryAfter: 7 }),
      { kind: 'later', afterMs: 7000, error: 'ratelimited' },
    ],
    ['a no', failure({ data: { error: 'channel_not_found' } }), { kind: 'refused', error: 'channel_not_found' }],
    ['broken inside', failure({ data: { error: 'fatal_error' } }), { kind: 'unknown' }],
    ['a broken gateway', failure({ statusCode: 504 }), { kind: 'unknown' }],
    ['a bad request', failure({ statusCode: 403 }), { kind: 'refused', error: 'http_403' }],
    ['never sent', failure({ original: refused }), { kind: 'later', afterMs: null, error: 'not_reached' }],
    ['cut off', failure({ original: lost }), { kind: 'unknown' }],
    ['something else', 'no error at all', { kind: 'unknown' }],
  ])('of a post reads as what it is: %s', (_, error, tried) => {
    expect(readFailure(error, 'tell')).toEqual(tried)
  })

  it('that leaves things open is tried again where twice does no harm', () => {
    expect(readFailure(failure({ statusCode: 504 }), 'repeat')).toEqual({
      kind: 'later',
      afterMs: null,
      error: 'http_504',
    })
  })
})
