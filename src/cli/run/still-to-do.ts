import { join } from 'node:path'
import { factsNamed } from '../../content/files/answer-text.ts'
import { idOf } from '../../content/files/intent-file.ts'
import { parseContent, type ParsedContent } from '../../content/files/parse-content.ts'
import { check } from '../../content/gate/check.ts'
import type { ContentFile, Finding } from '../../core/model/draft.ts'
import { sayCommand } from '../../core/model/say-command.ts'

/** What is still to do before a content can go live, and what could be done, each with its place. */
export function toDoLines(files: readonly ContentFile[], folder: string, today: string): readonly string[] {
  const { findings } = check({ files, basedOn: null }, today)
  const unread = findings.filter(isUnread)
  const stopping = findings.filter(one => one.stops && !isUnread(one))
  const { parsed } = parseContent(files)
  return [
    '',
    'Still to do:',
    ...stopping.flatMap(one => placed(one, folder)),
    ...emptyFacts(parsed, folder),
    ...readingLines(unread),
    ...offLines(parsed),
    `Then look at \`${sayCommand('check')}\`, ask it something with \`${sayCommand('ask')}\`, and publish: \`${sayCommand('publish')}\`.`,
  ]
}

function isUnread({ rule, file }: Finding): boolean {
  return rule === 'example-left' && !file.startsWith('_')
}

function placed({ file, line, what, todo }: Finding, folder: string): readonly string[] {
  return [`- ${join(folder, file)}:${line}  ${what} ${todo}`]
}

/** Facts that answers name and nobody has filled: people are told that the bot does not have them. */
function emptyFacts({ clinic, intents }: ParsedContent, folder: string): readonly string[] {
  if (clinic === null) return []
  const named = new Set(intents.flatMap(({ intent }) => factsNamed(intent.answer).map(({ text }) => text)))
  const empty = [...named].filter(name => clinic.lines.has(name) && clinic.clinic.facts[name] === undefined)
  if (empty.length === 0) return []
  const places = empty.map(name => `${name} (line ${clinic.lines.get(name)})`)
  return [`- Fill the facts that answers name, in ${join(folder, clinic.path)}: ${places.join(', ')}.`]
}

function readingLines(unread: readonly Finding[]): readonly string[] {
  const ids = unread.flatMap(({ file }) => idOf(file) ?? [])
  if (ids.length === 0) return []
  return [
    `- Read ${ids.length} answers that came with the program, and confirm each that is right for you: \`${sayCommand(`confirm ${ids.join(' ')}`)}\`.`,
  ]
}

function offLines({ off }: ParsedContent): readonly string[] {
  if (off.length === 0) return []
  return [`- ${off.length} topics are off until their facts are filled: \`${sayCommand('topics')}\` lists them.`]
}
