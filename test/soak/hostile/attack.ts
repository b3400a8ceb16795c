import { answer } from '../../../src/core/answer/answer.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import { redact } from '../../../src/core/text/redaction/redact.ts'
import { assessTurn } from '../../../src/core/safety/assess-turn.ts'
import { bestOf } from '../../growth/growth.ts'
import { hostileText, type Spread } from './texts.ts'
import { WAYS } from './ways.ts'

/** What came of hostile inputs. All but the first and `unread` have to be nought. */
export interface Tally {
  readonly inputs: number
  /** Inputs in which there is nothing to read. */
  readonly unread: number
  readonly exceptions: number
  readonly withoutRoute: number
  readonly slow: number
  /** The longest processor time of one input at rest, in milliseconds. */
  readonly longestMs: number
  /** By number, for a look at them; never the texts. */
  readonly troubles: readonly string[]
}

/** Before the first input. */
export const NOTHING_YET: Tally = {
  inputs: 0,
  unread: 0,
  exceptions: 0,
  withoutRoute: 0,
  slow: 0,
  longestMs: 0,
  troubles: [],
}

/** Longest processor time of an input, in milliseconds: up to so many units, and of longer ones. */
const LIMIT = { units: 4000, shortMs: 50, longMs: 200 } as const

/** Which inputs are sent. */
export interface Attack extends Spread {
  readonly seed: number
  readonly edition: Edition
}

/** Sends one input through read, answer and render of one platform after the other, and adds what came of it. */
export function attackOnce(tally: Tally, { seed, edition, shareAtLimit }: Attack): Tally {
  const at = tally.inputs
  const text = hostileText(seed, at, { shareAtLimit })
  const names = ['slack', 'discord', 'terminal'] as const
  const name = names[at % names.length] ?? 'slack'
  const walk = (): Walked => walkThrough(name, text, edition)
  const walked = walk()
  const limitMs = text.length > LIMIT.units ? LIMIT.longMs : LIMIT.shortMs
  const ms = walked.ms > limitMs ? bestOf(3, walk) : walked.ms
  const trouble = [walked.trouble, ms > limitMs ? 'slow' : null].filter(one => one !== null)
  return {
    inputs: at + 1,
    unread: tally.unread + Number(walked.isUnread),
    exceptions: tally.exceptions + Number(walked.trouble === 'exception'),
    withoutRoute: tally.withoutRoute + Number(walked.trouble === 'without route'),
    slow: tally.slow + Number(ms > limitMs),
    longestMs: Math.max(tally.longestMs, ms),
    troubles: [...tally.troubles, ...trouble.map(what => `${at} on ${name}: ${what}, ${ms.toFixed(0)} ms`)].slice(
      0,
      50,
    ),
  }
}

interface Walked {
  readonly ms: number
  readonly isUnread: boolean
  readonly trouble: 'exception' | 'without route' | null
}

function walkThrough(name: keyof typeof WAYS, text: string, edition: Edition): Walked {
  let walked: Omit<Walked, 'ms'> = { isUnread: false, trouble: 'exception' }
  const ms = bestOf(1, () => {
    try {
      walked = readAndAnswer(name, text, edition)
    } catch {
      // It is counted by what `walked` was set to above.
    }
  })
  return { ...walked, ms }
}

function readAndAnswer(name: keyof typeof WAYS, text: string, edition: Edition): Omit<Walked, 'ms'> {
  const { read, write } = WAYS[name]
  const turn = read(text)
  if (turn === null) return { isUnread: true, trouble: null }
  const { reply } = answer(turn, assessTurn(turn, NO_MEMORY.levels), NO_MEMORY, edition)
  if (turn.said.kind === 'words') redact(turn.said.utterance)
  const [way] = reply.route.ways
  return { isUnread: false, trouble: write(reply).includes(way.value) ? null : 'without route' }
}
