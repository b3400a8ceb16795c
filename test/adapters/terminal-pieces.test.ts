import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createTerminalAdapter } from '../../adapters/terminal/index.ts'
import { readTurn } from '../../adapters/terminal/read.ts'
import { render } from '../../adapters/terminal/render.ts'
import { wrap } from '../../adapters/terminal/wrap.ts'
import { answer } from '../../src/core/answer/answer.ts'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import { assessTurn } from '../../src/core/safety/assess-turn.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { pressed, SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'

const shown = (turn: Turn, hasColours = false): string =>
  render(answer(turn, assessTurn(turn, []), NO_MEMORY, SMALL_CLINIC).reply, { hasColours, columns: null })

describe('A line in the terminal', () => {
  it('is a turn, unless nothing is said', () => {
    expect(readTurn({ text: '  how much? ', number: 3, atMs: 5 })).toMatchObject({
      platform: 'terminal',
      said: { kind: 'words', utterance: 'how much?' },
      saidAtMs: 5,
    })
    expect(readTurn({ text: '   ', number: 4, atMs: 5 })).toBeNull()
  })

  it('can be a command', () => {
    expect(readTurn({ text: '/Privacy', number: 1, atMs: 5 })?.said).toEqual({
      kind: 'press',
      action: { verb: 'privacy', about: '' },
    })
    expect(readTurn({ text: '/nonsense', number: 1, atMs: 5 })?.said.kind).toBe('words')
  })

  it('has an id of its own', () => {
    const [one, two] = [1, 2].map(number => readTurn({ text: 'hi', number, atMs: 5 })?.id)
    expect(one).not.toBe(two)
  })
})

describe('A reply in the terminal', () => {
  it('shows the answer, its source and date, what is related, and the route last', () => {
    const text = shown(typed('which kinds of therapy exist?'))
    expect(text).toContain('From “A text”, passage 2 · reviewed 2026-11-01')
    expect(text).toContain('1. Do the results last?')
    expect(text.split('\n').at(-1)).toBe('→ Talk to a therapist: 020 7946 0000')
  })

  it('has bold words only where there are colours', () => {
    expect(shown(typed('how much is a visit'))).toContain('One visit costs £50.')
    expect(shown(typed('how much is a visit'), true)).toContain('\u001b[1mOne visit\u001b[22m costs £50.')
  })

  it('says how to reach each line of a crisis card', () => {
    expect(shown(typed('i want to die'))).toMatch(/• .*call 116 123.*24\/7/)
  })

  it('says so when a button leads nowhere', () => {
    expect(shown(pressed('show', 'gone'))).toContain('no approved answer')
  })
})

describe('The terminal adapter', () => {
  it('answers each line in its order and ends where the input ends', async () => {
    const input = new PassThrough()
    const printed: string[] = []
    const adapter = createTerminalAdapter({
      input,
      output: null,
      print: text => printed.push(text),
      style: () => ({ hasColours: false, columns: null }),
      now: () => 1,
    })
    expect(adapter.state()).toMatchObject({ kind: 'away', why: 'not started yet' })
    await adapter.start(async (turn, respond) => {
      expect(adapter.state().kind).toBe('connected')
      await respond(answer(turn, assessTurn(turn, []), NO_MEMORY, SMALL_CLINIC).reply)
    })
    input.end('how much is a visit\n\nwhen are you open\n/quit\nnever read\n')
    await adapter.ended
    expect(adapter.state()).toMatchObject({ kind: 'away', why: 'the input has ended', isFinal: true })
    expect(printed.map(text => /£50|Monday/.exec(text)?.[0])).toEqual(['£50', 'Monday'])
  })
})

describe('Lines', () => {
  it('break between words, and go on under the words of a list', () => {
    const text = 'A first conversation costs thirty pounds.\n• Bring a letter from your doctor, please.'
    expect(wrap(text, 20).split('\n')).toEqual([
      'A first conversation',
      'costs thirty pounds.',
      '• Bring a letter',
      '  from your doctor,',
      '  please.',
    ])
  })

  it('leave an address whole, count no colours, and have no end in a file', () => {
    const address = 'https://www.example.org/how-to-get-help'
    expect(wrap(`See ${address} now`, 20).split('\n')).toEqual(['See', address, 'now'])
    expect(wrap('\u001b[1mten letters\u001b[22m and so', 18).split('\n')).toEqual([
      '\u001b[1mten letters\u001b[22m and so',
    ])
    expect(wrap(`${'word '.repeat(60)}end`, null)).not.toContain('\n')
  })

  it('are never longer than is easy to read', () => {
    const longest = Math.max(
      ...wrap('word '.repeat(90), 300)
        .split('\n')
        .map(line => line.length),
    )
    expect(longest).toBeLessThanOrEqual(100)
  })
})
