import { describe, expect, it } from 'vitest'
import { brokenPromises, countFates, isBroken, sumUp, type Around, type Figures } from './figures.ts'
import type { Trouble } from './monkey/monkey.ts'
import type { Fate } from './simulation.ts'

const FINE: Fate = {
  turn: 'slack-1',
  wasDelivered: true,
  isInDanger: false,
  atMs: 100_000,
  deliveredAtMs: 100_000,
  canLook: true,
  replies: 1,
  asked: 0,
  askedAfterMs: null,
}
const TWICE = { ...FINE, replies: 2 }
const LOST = { ...FINE, replies: 0 }
const STOPPED: Trouble = { name: 'database stopped', fromMs: 99_000, toMs: 101_000 }

function figuresOf(fates: readonly Fate[], over: Partial<Around> = {}): Figures {
  const around = { kills: 1, troubles: [], acknowledgedLate: 0, wasTakenUp: () => false, ...over }
  return { ...countFates(fates, around), leftOpen: 0 }
}

const many = (fate: Fate, count: number): readonly Fate[] => Array.from({ length: count }, () => fate)

describe('What a soak counts', () => {
  it('breaks a promise when a turn is answered twice, lost, or left silent', () => {
    const wasTakenUp = (): boolean => true
    expect(sumUp(figuresOf([TWICE, LOST]), false)).toEqual({ lost: 1, doubled: 1, silent: 0, excused: 0 })
    expect(sumUp(figuresOf([LOST], { wasTakenUp }), false)).toEqual({ lost: 0, doubled: 0, silent: 1, excused: 0 })
    for (const fate of [TWICE, LOST]) expect(brokenPromises(figuresOf([fate]), false)).toHaveLength(1)
    expect(brokenPromises(figuresOf([FINE]), false)).toEqual([])
  })

  it('excuses what happened while the database could not be written, and nothing else', () => {
    const during = figuresOf([TWICE, ...many(FINE, 99)], { troubles: [STOPPED] })
    expect([during.doublesExcused, brokenPromises(during, false)]).toEqual([1, []])
    const later: Trouble = { ...STOPPED, fromMs: 102_500, toMs: 104_000 }
    const again = figuresOf([{ ...TWICE, deliveredAtMs: 103_000 }], { troubles: [later] })
    expect([again.doublesExcused, figuresOf([TWICE], { troubles: [later] }).doubles]).toEqual([1, 1])
    const after = figuresOf([TWICE], { troubles: [{ ...STOPPED, fromMs: 80_000, toMs: 90_000 }] })
    const clock = figuresOf([TWICE], { troubles: [{ ...STOPPED, name: 'clock moved' }] })
    for (const figures of [after, clock]) expect(sumUp(figures, false)).toMatchObject({ doubled: 1, excused: 0 })
  })

  it('breaks a promise when somebody is asked again after more than a minute', () => {
    const late = { ...FINE, replies: 0, asked: 1, askedAfterMs: 61_000 }
    const around: Around = { kills: 1, troubles: [], acknowledgedLate: 0, wasTakenUp: () => true }
    expect([isBroken(late, around), isBroken({ ...late, askedAfterMs: 59_000 }, around)]).toEqual([true, false])
    expect(brokenPromises(figuresOf([late]), false)).toEqual(['asked after 61000 ms'])
  })

  it('excuses no turn that was taken up and left silent, and never more than one in fifty', () => {
    const troubles = [STOPPED]
    expect(sumUp(figuresOf([LOST], { troubles, wasTakenUp: () => true }), false)).toMatchObject({ silent: 1 })
    const tooMany = figuresOf([...many(TWICE, 3), ...many(FINE, 97)], { troubles })
    expect(brokenPromises(tooMany, false)).toEqual(['excused: 3 of 100'])
    const lost = figuresOf([...many(LOST, 3), ...many(FINE, 97)], { troubles })
    expect(brokenPromises(lost, false)).toEqual(['excused: 3 of 100'])
    expect([brokenPromises(lost, true), sumUp(lost, true).excused]).toEqual([[], 0])
  })
})
