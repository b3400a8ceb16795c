import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CLINIC_PATH } from '../../content/editing/begin-clinic.ts'
import { FIRST_FACTS, nowIn, takeFact, type FirstFact } from '../../content/editing/first-facts.ts'
import { hasBoth, restingOnShipped, withoutShipped } from '../../content/editing/own-source.ts'
import { fileOf, removeFile } from '../../content/editing/rename-file.ts'
import { planImport, withPlanned } from '../../content/importing/plan-import.ts'
import { READ_LIMITS, readAside } from '../../content/importing/read-aside.ts'
import { parseContent } from '../../content/files/parse-content.ts'
import { writeFolder } from '../../content/files/write-folder.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { LASTING } from '../../core/model/duties.ts'
import type { Interview } from '../terminal/interview.ts'
import type { Io } from '../terminal/io.ts'

/** Where the first steps are taken. */
export interface Steps {
  readonly folder: string
  readonly asking: Interview
  readonly io: Io
}

type FolderFiles = readonly ContentFile[]

/** Asks what a clinic is asked first, and writes each answer at once. False when the input ended before the last. */
export async function askFirstSteps(begun: FolderFiles, steps: Steps): Promise<boolean> {
  let files: FolderFiles | null = begun
  for (const fact of FIRST_FACTS) files = files && (await askFact(files, fact, steps))
  files = files && (await askTopics(files, steps))
  files = files && (await askSource(files, steps))
  files = files && (await askShipped(files, steps))
  return files !== null
}

async function askFact(files: FolderFiles, fact: FirstFact, steps: Steps): Promise<FolderFiles | null> {
  const text = fileOfClinic(files)?.text ?? ''
  const now = nowIn(text, fact)
  const kept = now === '' ? '' : ` [${now}]`
  return repeat(`${fact.ask} Such as: ${fact.example}${kept}`, steps, answer => {
    if (answer === '') return files
    const taken = takeFact(text, fact, answer === '-' ? null : answer)
    if ('trouble' in taken) return taken.trouble
    return files.map(file => (file.path === CLINIC_PATH ? { ...file, text: taken.text } : file))
  })
}

async function askTopics(files: FolderFiles, steps: Steps): Promise<FolderFiles | null> {
  const { intents } = parseContent(files).parsed
  const ids = intents.map(({ intent }) => String(intent.id)).filter(id => !LASTING.has(id))
  const question = `Which of these topics do you not need? Names with commas; Enter keeps all.\n  ${ids.join(', ')}`
  return repeat(question, steps, answer => {
    const names = answer.split(/[\s,]+/).filter(name => name !== '' && name !== '-')
    const unknown = names.filter(name => LASTING.has(name) || !fileOf({ kind: 'topic', name }, files))
    if (unknown.length > 0) return `There is none that can be taken out of the name ${unknown.join(', ')}.`
    return names.reduce<FolderFiles>((left, name) => removeFile({ kind: 'topic', name }, null, left), files)
  })
}

async function askSource(files: FolderFiles, steps: Steps): Promise<FolderFiles | null> {
  const question =
    'Answers about therapy rest on a text that ships. Do you have your own? The path of a text file (.md, .txt, .html); Enter keeps what is there.'
  return repeat(question, steps, async answer => {
    if (answer === '' || answer === '-') return files
    const bytes = await readFile(answer).catch(() => null)
    if (bytes === null) return `There is no text to be read at ${answer}.`
    const name = basename(answer)
    const [read = NOTHING] = await readAside([{ name, bytes }], READ_LIMITS)
    const today = new Date(steps.io.now()).toISOString().slice(0, 10)
    const plan = planImport([{ name, read }], { files, bases: files, author: nameIn(files), today })
    return plan.puts.length > 0 ? withPlanned(plan, files) : plan.leftOut.map(({ why }) => why).join(' ')
  })
}

const NOTHING = { kind: 'refused', why: 'There is nothing in it.' } as const

async function askShipped(files: FolderFiles, steps: Steps): Promise<FolderFiles | null> {
  if (!hasBoth(files)) return files
  const resting = restingOnShipped(files).filter(id => !LASTING.has(id))
  const question = `${resting.length} topics rest on the text that ships, which goes now. Shall they go with it (y), or stay without a passage until you have rewritten them (n)?`
  return repeat(question, steps, answer => {
    if (!/^(?:y|yes|n|no)$/i.test(answer)) return 'Type y or n.'
    return withoutShipped(files, /^y/i.test(answer) ? resting : [])
  })
}

/** Asks until an answer can be taken, and writes what it changes. Null when the input ends. */
async function repeat(
  question: string,
  { folder, asking, io }: Steps,
  take: (answer: string) => FolderFiles | string | Promise<FolderFiles | string>,
): Promise<FolderFiles | null> {
  for (;;) {
    const answer = await asking.ask(question)
    if (answer === null) return null
    const taken = await take(answer)
    if (typeof taken !== 'string') {
      await writeFolder(folder, taken)
      return taken
    }
    io.out(taken)
  }
}

function fileOfClinic(files: FolderFiles): ContentFile | undefined {
  return files.find(({ path }) => path === CLINIC_PATH)
}

function nameIn(files: FolderFiles): string {
  return parseContent(files).parsed.clinic?.clinic.name ?? ''
}
