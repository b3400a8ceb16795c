import { VOCABULARY } from './vocabulary.ts'

/**
 * Compiles patterns over the words of a sentence, any of which may match, at the start of a word.
 * A pattern is written in words: `i <want> (to)? <die>`. `<name>` stands for an entry of the vocabulary, `_` for any one
 * word, `~` for up to three words of the same clause, `,` for the end of a clause, `$` for the end of the sentence.
 * `kill*` is a word that begins so. `!(…)` forbids what follows. Every repetition is bounded, so that matching stays
 * linear in the sentence.
 */
export function pattern(...texts: readonly string[]): RegExp {
  return new RegExp(`(?<![^ ])(?:${texts.map(compile).join('|')})`, 'g')
}

function compile(text: string): string {
  return expand(text, 0)
    .replaceAll('!(', '(?!')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ *~ */g, '~')
    .replaceAll(/[a-z0-9#'*]+|_|,/g, word)
    .replaceAll(' ', '')
    .replaceAll('\u0001', ' ')
    .replaceAll('~', '(?:[^ ,]+ ){0,3}')
}

function word(token: string): string {
  if (token === '_') return '[^\u0001,]+\u0001'
  return `${token.replaceAll('*', "[a-z']*")}\u0001`
}

// Entries may name other entries; none of them itself, and five levels are more than anybody can read.
function expand(text: string, depth: number): string {
  if (depth > 5) throw new RangeError('The vocabulary of the safety check names itself.')
  return text.replaceAll(/<([a-z-]+)>/g, (_, name: string) => `(${expand(entry(name), depth + 1)})`)
}

function entry(name: string): string {
  const meaning = VOCABULARY[name]
  if (meaning === undefined) throw new RangeError(`The vocabulary of the safety check has no entry "${name}".`)
  return meaning
}
