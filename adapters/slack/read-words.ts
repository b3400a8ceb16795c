/** What stands for somebody who was mentioned: who it was, we do not need to know. */
const SOMEBODY = 'someone'

/**
 * Reads the text of a message as a person would: what Slack escaped and marked up becomes plain again, mentions of us are
 * left out. Source: Slack's "Formatting text", "Parsing".
 */
export function readWords(text: string, ours: readonly string[]): string {
  return unescape(text.replace(/<([^<>]*)>/g, (_, marked: string) => plainOf(marked, ours)))
}

/** `@U1|name` a person, `#C1|name` a channel, `!here` a ping, `!date^…|text` and the like, anything else a link. */
function plainOf(marked: string, ours: readonly string[]): string {
  const [target = '', label] = marked.split('|', 2)
  if (target.startsWith('@')) return ours.includes(target.slice(1)) ? '' : SOMEBODY
  if (target.startsWith('#')) return label ? `#${label}` : ''
  if (target.startsWith('!')) return label ?? ''
  return label ?? target.replace(/^(?:mailto|tel):/, '')
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
