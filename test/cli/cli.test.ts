import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { makeHome, type Home } from '../serve/signpost.ts'

const LAUNCH = fileURLToPath(new URL('../../src/cli/launch.js', import.meta.url))
let env: Record<string, string>
let home: Home

beforeAll(() => {
  home = makeHome()
  env = {
    PATH: process.env['PATH'] ?? '',
    SIGNPOST_DATA: home.settings['SIGNPOST_DATA'] ?? '',
    SIGNPOST_CONTENT: 'intents',
    PORT: '0',
  }
})
afterAll(() => home.remove())

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

function signpost(
  args: readonly string[],
  { input = '', over = {} }: { input?: string; over?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [LAUNCH, ...args], { env: { ...env, ...over } }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err })
    })
    child.stdin?.end(input)
  })
}

describe('signpost', () => {
  it('explains itself, and each of its commands', async () => {
    expect((await signpost([])).out).toContain('npm run signpost -- COMMAND')
    expect((await signpost(['ask', '--help'])).out).toMatch(/^npm run signpost -- ask/)
    for (const [name, command] of Object.entries(COMMANDS))
      expect((await command.load()).help).toMatch(new RegExp(`^npm run signpost -- ${name}`))
  })

  it('tells which release it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
    expect(await signpost(['--version'])).toMatchObject({ status: 0, out: `signpost ${version}\n` })
  })

  it('names a command it does not know, with status 2', async () => {
    expect(await signpost(['anser'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('“anser” is not a command'),
    })
    expect(await signpost(['ask', 'hi', '--jsno'])).toMatchObject({ status: 2, err: expect.stringContaining('--jsno') })
  })

  it('refuses a wrong configuration, all problems at once', async () => {
    const { status, err } = await signpost(['serve'], { over: { PORT: 'x', SLACK_BOT_TOKEN: 'y' } })
    expect(status).toBe(1)
    expect(err).toMatch(/PORT[\s\S]*SLACK_BOT_TOKEN|SLACK_BOT_TOKEN[\s\S]*PORT/)
  })
})

describe('signpost ask', () => {
  it('answers with source and route', async () => {
    const { out, status } = await signpost(['ask', 'Do I have to be ill to see a therapist?'])
    expect(status).toBe(0)
    expect(out).toContain('From “Who is psychotherapy for?”, passage 7')
    expect(out).toContain('Talk to a therapist')
  })

  it('prints JSON for programs', async () => {
    const { out } = await signpost(['ask', 'who is therapy for?', '--json'])
    expect(JSON.parse(out)).toMatchObject({ kind: 'answer', answers: [{ intent: 'who-is-therapy-for' }] })
  })

  it('shows the card to somebody in danger, also where the content cannot be read', async () => {
    expect((await signpost(['ask', 'i want to die'])).out).toMatch(/116 123/)
    const { out, err } = await signpost(['ask', 'i want to die'], { over: { SIGNPOST_CONTENT: '/nowhere' } })
    expect(out).toContain('findahelpline.com')
    expect(err).toContain('/nowhere')
  })
})

describe('signpost match', () => {
  it('answers each line in order, and a broken one with an error', async () => {
    const input =
      '{"text":"how much does it cost"}\nnonsense\n{"text":"zxcv qwpo"}\n{"text":" "}\n{"text":"I want to die"}\n' +
      '{"text":"Was kostet das?"}\n{"text":"HELP ME"}\n{"text":"2","context":["who is therapy for?","tell me more"]}\n'
    const { out } = await signpost(['match'], { input })
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toHaveLength(8)
    expect(lines[0]).toMatchObject({
      text: 'how much does it cost',
      safety: 'none',
      kind: 'confident',
      intent: 'fees-and-insurance',
      reply: 'answer',
    })
    expect(lines[0].candidates[0].intent).toBe('fees-and-insurance')
    expect(lines[1]).toEqual({
      error: 'Line 2 is not JSON of the form {"text": "…", "context": ["…"]}; "context" may be left out.',
    })
    expect(lines[2]).toMatchObject({ kind: 'unknown', intent: null, reply: 'fallback' })
    expect(lines[3]).toHaveProperty('error')
    expect(lines[4]).toMatchObject({ safety: 'crisis', reply: 'crisis', kind: expect.any(String) })
    expect(lines[5]).toMatchObject({ kind: 'unknown', intent: null, language: 'de', act: null, topic: null })
    expect(lines[6]).toMatchObject({ kind: 'confident', intent: 'talk-to-a-therapist', act: 'plea', reply: 'status' })
    expect(lines[7]).toMatchObject({ kind: 'confident', intent: expect.any(String), confidence: 1, reply: 'answer' })
  })
})

describe('npm start without a platform', () => {
  it('says what runs and how to connect, answers each line and ends', async () => {
    const { out, err, status } = await signpost(['serve'], { input: 'who is therapy for?\ntell me more\n1\n' })
    expect(status).toBe(0)
    expect(err).toMatch(/Slack +not configured[\s\S]*Discord +not configured/)
    expect(out.match(/Talk to a therapist/g)).toHaveLength(3)
  })
})
