import type { Markdown } from './intent.ts'

/**
 * Takes away empty lines beyond one, and what nests quotes and lists in one another deeper than anybody reads: parsers take the
 * square of such a nest in time, and who walks through it runs out of stack. Of more than any platform shows, the beginning.
 */
export function tameMarkdown(body: Markdown): Markdown {
  return body
    .slice(0, READ_MAX)
    .replaceAll(NEST, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
}

/** Most units that are read: more than twice what the roomiest message holds, so that what is cut short is still seen to be. */
const READ_MAX = 30_000

/** Marks that begin a quote or a list, so many of them, and all that follow in their line. */
const NEST = /^((?:[ \t]{0,8}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){6})(?:[ \t]{0,8}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/gm
