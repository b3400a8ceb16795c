import { factsNamed } from '../files/answer-text.ts'
import { idOf } from '../files/intent-file.ts'
import { parseContent, type ParsedContent } from '../files/parse-content.ts'
import type { ContentFile, Finding } from '../../core/model/draft.ts'
import { isUnread } from './sum-unread.ts'

/** What is still to do before a content can go live, and what could be done. */
export interface StillToDo {
  /** What has to be corrected. */
  readonly stopping: readonly Finding[]
  /** Facts that answers name and nobody has filled, each with its line: people are told that the bot does not have them. */
  readonly empty: readonly { readonly name: string; readonly line: number }[]
  /** Topics whose answers came with the program and that nobody at the clinic has read. */
  readonly unread: readonly string[]
  /** How many topics wait for facts. */
  readonly off: number
}

/** Works out what is still to do from what a content says and what the check finds in it. */
export function stillToDo(files: readonly ContentFile[], findings: readonly Finding[]): StillToDo {
  const { parsed } = parseContent(files)
  return {
    stopping: findings.filter(one => one.stops && !isUnread(one)),
    empty: emptyFacts(parsed),
    unread: findings.filter(isUnread).flatMap(({ file }) => idOf(file) ?? []),
    off: parsed.off.length,
  }
}

function emptyFacts({ clinic, intents }: ParsedContent): StillToDo['empty'] {
  if (clinic === null) return []
  const named = new Set(intents.flatMap(({ answer }) => factsNamed(answer).map(({ text }) => text)))
  return [...named].flatMap(name => {
    const line = clinic.lines.get(name)
    return line === undefined || clinic.clinic.facts[name] !== undefined ? [] : [{ name, line }]
  })
}
