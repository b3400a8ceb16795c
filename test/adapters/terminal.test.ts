import { describe, expect, it } from 'vitest'
import { readTurn, type TerminalLine } from '../../adapters/terminal/read.ts'
import { render } from '../../adapters/terminal/render.ts'
import { adapterContract } from '../contracts/adapter.ts'
import { SAMPLE_REPLIES } from '../contracts/sample-replies.ts'

const AT_MS = Date.UTC(2026, 10, 2)

adapterContract<TerminalLine, string>({
  name: 'terminal',
  readTurn,
  render: reply => render(reply, { hasColours: false, columns: null }),
  questions: {
    'a line': { event: line('  What does a session cost?  ', 1), words: 'What does a session cost?' },
    'the same line once more': { event: line('What does a session cost?', 2), words: 'What does a session cost?' },
  },
  presses: {
    'the command for a therapist': { event: line('/therapist', 3), action: 'route:' },
    'a command in capitals': { event: line(' /PRIVACY ', 4), action: 'privacy:' },
  },
  ignored: { 'an empty line': line('', 5), 'a line of spaces': line('  \t ', 6) },
  redelivered: { because: 'nobody delivers a line twice' },
  ways: { 'a line': words => line(words, 7) },
  wordless: { because: 'a line without words is no line' },
  edits: { because: 'nobody changes a line that was sent' },
  told: { because: 'a line is text and nothing else' },
  textOf: text => text,
  spokenOf: text => text,
  refusalsOf: text => (text.trim() === '' ? ['nothing to print'] : []),
  markup: { because: 'plain text has no markup' },
})

describe('A chat in the terminal', () => {
  it('writes out where a link leads', () => {
    const text = render(SAMPLE_REPLIES['an answer'], { hasColours: false, columns: null })
    expect(text).toContain('A reduced fee (https://www.example.org/fees)')
    expect(text).toContain('costs £30')
  })

  it('is bold where there are colours', () => {
    expect(render(SAMPLE_REPLIES['an answer'], { hasColours: true, columns: null })).toContain('\u001b[1m£30')
  })
})

function line(text: string, number: number): TerminalLine {
  return { text, number, atMs: AT_MS }
}
