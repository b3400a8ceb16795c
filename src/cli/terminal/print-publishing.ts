import { sayCommand } from '../../core/model/say-command.ts'
import type { FolderPublishing } from '../../content/gate/publish-folder.ts'
import type { Outdated } from '../../content/gate/publish.ts'
import { isFromFolder, type EditionSummary } from '../../core/model/edition.ts'
import type { Io } from './io.ts'
import { concernLines, replayLines, type ShownQuestions } from './print-concerns.ts'
import { differenceLines } from './print-differences.ts'

/** How publishing was called, and what is to be shown of people's questions. */
export interface PublishingCall {
  readonly call: string
  readonly shown: ShownQuestions
}

/** Says what came of publishing a folder, and what to do next. Gives the exit status. */
export function printPublishing(made: FolderPublishing, { call, shown }: PublishingCall, io: Io): number {
  switch (made.kind) {
    case 'same':
      io.out(`Edition ${made.number} says the same already. Nothing was published.`)
      return 0
    case 'published':
      for (const line of replayLines(made.report.replay, shown, io)) io.out(line)
      io.out(publishedLine(made.edition.number))
      return 0
    case 'refused':
      for (const line of [...replayLines(made.report.replay, shown, io), ...concernLines(made.concerns, io)])
        io.out(line)
      io.err(
        made.concerns.some(({ stops }) => stops)
          ? 'Nothing was published: correct what stops it.'
          : `Nothing was published yet. Correct this, or say why it is meant: ${call} --because "…"`,
      )
      return 1
    case 'outdated':
      return printOutdated(made, call, io)
  }
}

/** What an edition that was just published means, and the way back. */
export function publishedLine(number: number): string {
  const back = number > 1 ? ` To go back: ${sayCommand(`publish --edition ${number - 1}`)}` : ''
  return `Edition ${number} is published. Whatever runs serves it within seconds.${back}`
}

/** Who published an edition, in words. */
export function publisherOf({ editor }: Pick<EditionSummary, 'editor'>): string {
  const [, name = ''] = editor.split('/')
  if (!isFromFolder({ editor })) return editor
  return name === '' ? 'from a folder' : `${name}, from a folder`
}

function printOutdated({ latest, changedSince, merged }: Outdated, call: string, io: Io): number {
  for (const line of differenceLines(changedSince, io)) io.out(line)
  const paths = merged.clashes.map(({ path }) => path).join(', ')
  const together =
    paths === ''
      ? `It goes together with your changes: \`${call} --merge\` writes both into the folder; then publish again.`
      : `You both changed the same places of ${paths}. \`${call} --merge\` shows them, keeps your words there, and writes the rest of both into the folder.`
  io.err(
    `Nothing was published. Edition ${latest.number} (${publisherOf(latest)}) came since the folder was level; above is what it changed.\n${together}`,
  )
  return 1
}
