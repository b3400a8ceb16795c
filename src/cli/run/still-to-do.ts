import { join } from 'node:path'
import { CLINIC_PATH } from '../../content/editing/begin-clinic.ts'
import { check } from '../../content/gate/check.ts'
import { stillToDo, type StillToDo } from '../../content/gate/still-to-do.ts'
import type { ContentFile, Finding } from '../../core/model/draft.ts'
import { sayCommand } from '../../core/model/say-command.ts'

/** What is still to do before a content can go live, and what could be done, each with its place. */
export function toDoLines(files: readonly ContentFile[], folder: string, today: string): readonly string[] {
  const { stopping, empty, unread, off } = stillToDo(files, check({ files, basedOn: null }, today).findings)
  return [
    '',
    'Still to do:',
    ...stopping.map(one => placed(one, folder)),
    ...emptyLines(empty, folder),
    ...readingLines(unread),
    ...offLines(off),
    `Then look at \`${sayCommand('check')}\`, ask it something with \`${sayCommand('ask')}\`, and publish: \`${sayCommand('publish')}\`.`,
  ]
}

function placed({ file, line, what, todo }: Finding, folder: string): string {
  return `- ${join(folder, file)}:${line}  ${what} ${todo}`
}

function emptyLines(empty: StillToDo['empty'], folder: string): readonly string[] {
  if (empty.length === 0) return []
  const places = empty.map(({ name, line }) => `${name} (line ${line})`)
  return [`- Fill the facts that answers name, in ${join(folder, CLINIC_PATH)}: ${places.join(', ')}.`]
}

function readingLines(ids: StillToDo['unread']): readonly string[] {
  if (ids.length === 0) return []
  return [
    `- Read ${ids.length} answers that came with the program, and confirm each that is right for you: \`${sayCommand(`confirm ${ids.join(' ')}`)}\`.`,
  ]
}

function offLines(off: number): readonly string[] {
  return off === 0
    ? []
    : [`- ${off} topics are off until their facts are filled: \`${sayCommand('topics')}\` lists them.`]
}
