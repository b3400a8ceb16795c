import { sayCommand } from '../../core/model/say-command.ts'
import { readTurn } from '../../../adapters/terminal/read.ts'
import { render } from '../../../adapters/terminal/render.ts'
import { readConfig } from '../../app/read-config.ts'
import { answer } from '../../core/answer/answer.ts'
import { BotError } from '../../core/model/errors.ts'
import { NO_MEMORY } from '../../core/model/memory.ts'
import { assessTurn } from '../../core/safety/assess-turn.ts'
import type { Io } from '../terminal/io.ts'
import { openEdition } from './open-edition.ts'
import { styleOf } from '../terminal/print.ts'
import { sayWhy } from '../terminal/say-why.ts'

/** What to print: the reply in words or as JSON, and which words led to it. */
export interface HowToAsk {
  readonly json: boolean
  readonly why: boolean
}

/** Answers one question without remembering anything: no store, no Botkit. Rejects with `usage` when nothing is asked. */
export async function askOnce(question: string, how: HowToAsk, io: Io): Promise<void> {
  const turn = readTurn({ text: question, number: 1, atMs: io.now() })
  if (!turn)
    throw new BotError('usage', {
      message: `That is an empty question. Try: ${sayCommand('ask "Who is therapy for?"')}`,
    })
  const edition = await openEdition(readConfig(io.env), io)
  const { reply } = answer(turn, assessTurn(turn, []), NO_MEMORY, edition)
  io.out(how.json ? JSON.stringify(reply, null, 2) : render(reply, styleOf(io)))
  if (how.why && turn.said.kind === 'words')
    io.out(`\n${sayWhy(edition.matcher.explain(turn.said.utterance), edition)}`)
}
