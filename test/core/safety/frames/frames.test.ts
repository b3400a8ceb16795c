import { describe, expect, it } from 'vitest'
import { DANGERS, LATER_DANGERS, OTHER_DANGERS } from './dangers.ts'
import { FRAMES, LATER_FRAMES, OTHER_FRAMES } from './frames.ts'
import { IDIOMS } from './idioms.ts'
import { levelOf } from '../assessed.ts'

const [dangers, others, idioms] = [DANGERS, OTHER_DANGERS.trimEnd() + LATER_DANGERS, IDIOMS].map(linesOf) as [
  string[],
  string[],
  string[],
]
const ALL_FRAMES = [FRAMES, OTHER_FRAMES, LATER_FRAMES]
  .flatMap(group => Object.entries(group))
  .flatMap(([about, frames]) => linesOf(frames).map(frame => [about, frame] as const))

/** Of plain danger in ordinary frames, this share keeps the card. */
const KEPT = 0.99
/** Of one frame, this share may be lost. */
const FORGIVEN = 0.06

describe('Plain danger in the frames of a clinic', () => {
  it.each([...dangers, ...others])('"%s" gets the card alone', danger => {
    expect(levelOf(danger)).toBe('crisis')
  })

  it.each(ALL_FRAMES)('keeps the card: %s: %s', (_, frame) => {
    const all = [...dangers, ...others]
    const lost = all.filter(danger => levelOf(filled(frame, danger)) !== 'crisis')
    expect(lost.length <= all.length * FORGIVEN ? [] : lost).toEqual([])
  })

  it('keeps it in 99 of 100 of all of them', () => {
    const messages = ALL_FRAMES.flatMap(([, frame]) => [...dangers, ...others].map(danger => filled(frame, danger)))
    const kept = messages.filter(message => levelOf(message) === 'crisis')
    expect(messages.length).toBeGreaterThan(12_000)
    expect(kept.length / messages.length).toBeGreaterThanOrEqual(KEPT)
  })
})

describe('The frames of a clinic without danger', () => {
  it.each(ALL_FRAMES)('gets no card: %s: %s', (_, frame) => {
    expect(levelOf(emptied(frame))).not.toBe('crisis')
  })

  it.each(ALL_FRAMES)('gets none with a manner of speaking: %s: %s', (_, frame) => {
    expect(idioms.filter(idiom => levelOf(filled(frame, idiom)) === 'crisis')).toEqual([])
  })
})

function linesOf(text: string): string[] {
  return text.trim().split('\n')
}

function filled(frame: string, said: string): string {
  return frame.replace('{}', () => said)
}

// "Can I book, {}" is "Can I book."
function emptied(frame: string): string {
  return frame.replace(/(?:,? (?:and|but|because|so|if|that)|[,:])? *\{\}[.?]?/, '.').replace(/^[\s,.]+/, '')
}
