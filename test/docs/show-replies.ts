import { render as renderDiscord } from '../../adapters/discord/render.ts'
import { render as renderTerminal } from '../../adapters/terminal/render.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { plain } from '../adapters/discord/plain.ts'
import { SAMPLE_REPLIES } from '../contracts/sample-replies.ts'
import { readSlack, type SlackPart } from './read-slack.ts'

/** Columns after which a line is broken, so that nobody has to scroll sideways. */
const WIDTH = 92

/** Shows every kind of reply as each platform shows it, drawn with letters: buttons in brackets, quiet lines after a bar. */
export function showReplies(): string {
  const samples: readonly (readonly [string, Reply])[] = Object.entries(SAMPLE_REPLIES)
  return samples.map(([name, reply]) => showReply(name, reply)).join('\n\n')
}

function showReply(name: string, reply: Reply): string {
  const drawn = [
    ['Slack', drawSlack(reply)],
    ['Discord', drawDiscord(reply)],
    ['Terminal', renderTerminal(reply, { hasColours: false, columns: null })],
  ] as const
  return [
    `## ${capital(name)}`,
    ...drawn.map(([platform, text]) => `${platform}:\n\n\`\`\`\n${wrap(text)}\n\`\`\``),
  ].join('\n\n')
}

function drawSlack(reply: Reply): string {
  return readSlack(reply).map(drawPartOfSlack).join('\n\n')
}

function drawPartOfSlack({ kind, texts }: SlackPart): string {
  if (kind === 'pressed') return texts.map(label => `[ ${label} ]`).join('  ')
  return texts.map(text => (kind === 'quiet' ? `│ ${text}` : text)).join('\n')
}

function drawDiscord(reply: Reply): string {
  const { content, components } = renderDiscord(reply, reply.audience === 'place' ? 'open' : 'whisper')
  const rows = components.map(row => row.components.map(drawPart).join('  '))
  return [plain(content ?? '').replace(/^-# /gm, '│ '), ...rows].join('\n\n')
}

function drawPart(part: { readonly label?: string | undefined } | { readonly options: readonly unknown[] }): string {
  return 'options' in part ? '[ ▾ ]' : `[ ${part.label ?? ''} ]`
}

function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n')
}

function wrapLine(line: string): string {
  const space = line.lastIndexOf(' ', WIDTH)
  if (line.length <= WIDTH || space < 10) return line
  return `${line.slice(0, space)}\n${wrapLine(line.slice(space + 1))}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
