import { PassThrough } from 'node:stream'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chat } from '../../src/cli/run/chat.ts'
import { claim } from '../../src/cli/commands/claim.ts'
import type { Io } from '../../src/cli/terminal/io.ts'
import { readConfig } from '../../src/app/read-config.ts'
import { smallContent } from '../content/small-content.ts'
import { startWebhook, type WebhookStandIn } from '../stand-ins/webhook/webhook.ts'

const SECRET = 'a secret shared with the clinic’s program'

describe('In the terminal, somebody who asks for a therapist', () => {
  let hook: WebhookStandIn
  let folder: string
  let io: Io
  let input: PassThrough
  let out: string[]

  beforeEach(async () => {
    hook = await startWebhook(SECRET, Date.now)
    folder = mkdtempSync(join(tmpdir(), 'signpost-journey-'))
    for (const { path, text } of smallContent()) {
      mkdirSync(dirname(join(folder, 'intents', path)), { recursive: true })
      writeFileSync(join(folder, 'intents', path), text)
    }
    input = new PassThrough()
    out = []
    io = {
      out: line => void out.push(line),
      err: () => {},
      isTerminal: false,
      columns: () => null,
      isTyped: false,
      isWatched: false,
      stdin: input,
      stdout: new PassThrough(),
      env: {
        SIGNPOST_DATA: folder,
        SIGNPOST_CONTENT: join(folder, 'intents'),
        HANDOFF_ROUTES: `webhook:${hook.url}`,
        WEBHOOK_SECRET: SECRET,
        HANDOFF_DRILL_DAYS: '0',
      },
      stopped: () => new Promise(() => {}),
      now: Date.now,
    }
  })

  afterEach(async () => {
    await hook.close()
    rmSync(folder, { recursive: true })
  })

  async function heard(words: string): Promise<void> {
    await expect.poll(() => out.join('\n')).toContain(words)
  }

  async function say(line: string, words: string): Promise<void> {
    input.write(`${line}\n`)
    await heard(words)
  }

  it('is asked for what is needed, gets a receipt, and hears when it is claimed', async () => {
    const chatting = chat(readConfig(io.env), io)
    await say('/therapist', 'How can we reach you?')
    await say('07700 900123', 'When is a good time?')
    await say('after four', 'Anything to know?')
    await say('-', 'May the therapists read this?')
    await say('yes', 'Your request is with the clinic')
    await expect.poll(() => hook.received.filter(({ body }) => body['event'] === 'request').length).toBe(1)
    const { code } = hook.received.find(({ body }) => body['event'] === 'request')?.body ?? {}
    expect(JSON.stringify(hook.received)).not.toMatch(/07700|after four/)
    await claim([String(code), '--by', 'anna'], io)
    expect(out.at(-1)).toContain('07700 900123')
    await heard('A therapist has your request')
    await say('/cancel', 'is withdrawn')
    input.end()
    expect(await chatting).toBe(0)
  })
})
