import { PassThrough } from 'node:stream'
import { createTerminalAdapter } from '../../adapters/terminal/index.ts'
import type { TurnHandler } from '../../src/core/model/turn.ts'
import type { Driver, Heard } from './driver.ts'
import { tellJourneys } from './journeys.ts'

tellJourneys({ name: 'the terminal', start: startTerminal })

/** In the terminal buttons are typed: a choice by its number, a related question by its words, the rest by commands. */
const TYPED: Readonly<Record<string, string>> = { 'Delete what is kept about me': '/forget' }

async function startTerminal(handle: TurnHandler): Promise<Driver> {
  const input = new PassThrough()
  let hear: (text: string) => void = () => undefined
  let last = ''
  const adapter = createTerminalAdapter({
    input,
    print: text => hear(text),
    output: null,
    style: () => ({ hasColours: false, columns: null }),
    now: Date.now,
  })
  await adapter.start(handle)
  const type = async (text: string): Promise<Heard> => {
    const heard = new Promise<string>(resolve => {
      hear = resolve
    })
    input.write(`${text}\n`)
    last = await heard
    return { text: last, others: '' }
  }
  return {
    say: type,
    askInChannel: type,
    press: label => type(TYPED[label] ?? numberOf(label, last) ?? label),
    async stop() {
      input.end()
      await adapter.close()
    },
  }
}

function numberOf(title: string, text: string): string | undefined {
  return text
    .split('\n')
    .find(line => line.replace(/^\d+\. /, '') === title && line !== title)
    ?.split('.')[0]
}
