import { existsSync } from 'node:fs'
import { ROOT } from '../sources/read-sources.ts'
import type { Source } from '../sources/source.ts'
import { markdownTable } from './block.ts'
import { GLOSSARY, type Word } from './glossary.ts'

/** The glossary as a table. */
export function listWords(): string {
  const rows = GLOSSARY.map(({ word, means, code, not }) => [`**${word}**`, means, `\`${code}\``, not.join(', ')])
  return markdownTable(['word', 'means', 'in the code', 'not'], rows)
}

/** Says which words of a glossary the code does not have, and where it has one of those that we do not use. */
export function wrongWords(glossary: readonly Word[], sources: readonly Pick<Source, 'exports'>[]): readonly string[] {
  const exported = sources.flatMap(source => source.exports.map(({ name }) => name))
  const byWord = new Map(exported.map(name => [asWord(name), name]))
  return glossary.flatMap(({ word, code, not }) => [
    ...(exported.includes(code) || (code.includes('/') && existsSync(`${ROOT}/${code}`))
      ? []
      : [`the glossary says ${word} is ${code}, which is not there`]),
    ...not
      .map(one => byWord.get(asWord(one)))
      .filter(name => name !== undefined)
      .map(name => `${name} is exported; the word is ${word}`),
  ])
}

/** `OutboxMessage`, `outboxMessage` and `OUTBOX_MESSAGE` are one word. */
function asWord(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
