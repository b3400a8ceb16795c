import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { publishFolder, type FolderPublishing } from '../../content/gate/publish-folder.ts'
import { markFolder } from '../../content/files/folder-base.ts'
import { publishAgain } from '../../content/gate/publish-again.ts'
import { FOLDER_EDITOR } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import { accountKey, isAtLeast, toAccountName } from '../../core/model/staff.ts'
import { callerOf, readNumber, readOneFolder, withStore, type WithStore } from '../run/with-store.ts'
import type { Io } from '../terminal/io.ts'
import { mergeIntoFolder } from '../run/merge-into-folder.ts'
import type { ShownQuestions } from '../terminal/print-concerns.ts'
import { printPublishing, publishedLine } from '../terminal/print-publishing.ts'

/** What `signpost publish --help` prints. */
export const HELP = `${sayCommand('publish [FOLDER] [--because REASON] [--merge] [--questions] [--as NAME] [--approved-by NAME]')}
${sayCommand('publish --edition NUMBER')}

Publishes the content as the next edition; every running instance serves it within seconds. The gate looks first: the check,
questions held out, golden questions, the safety set, and the last questions answered by the old and the new edition.

  FOLDER              The folder of content; the one in the settings (intents) by default.
  --because REASON    Accepts what the gate advises. What stops publishing stops it all the same.
  --merge             Somebody published since: puts both together in the folder, and publishes nothing yet.
  --questions         Also shows what people asked whose answer changes. Not where the output is kept, such as in CI.
  --edition NUMBER    Publishes an earlier edition again instead of a folder.
  --as NAME           Who publishes; the name this machine knows you by, otherwise.
  --approved-by NAME  The second person, where the settings ask for one. Going back needs none.

Exit status: 0 when published or already served, 1 when refused.`

const OPTIONS = {
  because: { type: 'string' },
  merge: { type: 'boolean', default: false },
  edition: { type: 'string' },
  questions: { type: 'boolean', default: false },
  as: { type: 'string' },
  'approved-by': { type: 'string' },
} as const

/** Runs `signpost publish`. */
export async function publish(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  const editor = callerOf(values.as, io)
  return withStore(io, async parts => {
    const named = readOneFolder(positionals)
    const folder = named ?? parts.config.contentFolder
    if (values.merge) return mergeIntoFolder(folder, parts.store.editions, io)
    if (values.edition !== undefined) return again(readNumber(values.edition), editor, parts, io)
    const approver = await approvedBy(values['approved-by'], editor, parts)
    const accepts = (values.because ?? '').trim() !== ''
    io.err('The gate looks at the content. That takes a moment, and longer where questions have changed.')
    const made = await publishFolder({ ...partsFor(folder, parts, io), editor, accepts })
    if (made.kind === 'published') {
      await markFolder(folder, made.edition.number).catch(() => {})
      const detail = [values.because, approver && `approved by ${approver}`].filter(Boolean).join('; ')
      await noteDone({ number: made.edition.number, editor, detail }, parts, io)
    }
    const shown = values.questions ? await questionsIn(made, parts) : null
    return printPublishing(made, { call: sayCommand(named === null ? 'publish' : `publish ${named}`), shown }, io)
  })
}

async function questionsIn(made: FolderPublishing, { store }: WithStore): Promise<ShownQuestions> {
  const changes = 'report' in made ? made.report.replay.changes : []
  return store.inbox.open(changes.flatMap(({ turns }) => turns))
}

function partsFor(
  folder: string,
  { store, config }: WithStore,
  io: Io,
): Omit<Parameters<typeof publishFolder>[0], 'editor' | 'accepts'> {
  return {
    folder,
    isWatched: false,
    editions: store.editions,
    golden: store.editing.golden,
    inbox: store.inbox,
    modelFolder: join(config.dataFolder, 'models'),
    today: new Date(io.now()).toISOString().slice(0, 10),
  }
}

/** Null where nobody has to approve. Rejects with `usage` where somebody has to and did not. */
async function approvedBy(
  told: string | undefined,
  editor: string,
  { store, config }: WithStore,
): Promise<string | null> {
  const { approval } = config.console
  if (approval === 'none') return null
  const name = toAccountName(told ?? '')
  const account = name && (await store.staff.accounts.find(name))
  const isSecond = account !== null && accountKey(account.name) !== accountKey(editor)
  if (isSecond && account.isActive && isAtLeast(account.role, approval)) return account.name
  throw new BotError('usage', {
    message: `Here a second person, ${approval} or above, has to approve what is published. Name them with --approved-by, or publish in the console.`,
  })
}

async function again(number: number, editor: string, parts: WithStore, io: Io): Promise<number> {
  const today = new Date(io.now()).toISOString().slice(0, 10)
  const made = await publishAgain({ number, editor: nameOf(editor), today }, parts.store.editions)
  if (made.kind === 'same') {
    io.out(`The latest edition says the same as edition ${number} already. Nothing was published.`)
    return 0
  }
  if (made.kind !== 'published') {
    io.err(AGAIN_REFUSED[made.kind])
    return 1
  }
  await noteDone({ number: made.edition.number, editor, detail: `the same as edition ${number}` }, parts, io)
  io.out(`It says the same as edition ${number}. ${publishedLine(made.edition.number)}`)
  return 0
}

async function noteDone(
  { number, editor, detail }: { readonly number: number; readonly editor: string; readonly detail: string },
  { store }: WithStore,
  io: Io,
): Promise<void> {
  const who = nameOf(editor)
  await store.staff.audit.note({ atMs: io.now(), who, did: 'published', about: `edition ${number}`, detail })
}

function nameOf(editor: string): string {
  return editor === '' ? FOLDER_EDITOR : `${FOLDER_EDITOR}/${editor}`
}

const AGAIN_REFUSED = {
  missing: `There is no such edition. \`${sayCommand('editions')}\` lists them.`,
  outdated: 'Somebody published at this moment. Look, and try again.',
  refused: 'That edition no longer passes the check. Export it, correct it, and publish the folder.',
} as const
