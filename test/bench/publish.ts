// How long from approval to served by three instances on PostgreSQL, and how long the gate takes: `node test/bench/publish.ts`.
import { fork, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/content/gate/check.ts'
import { examineDraft } from '../../src/content/gate/gate.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { publish } from '../../src/content/gate/publish.ts'
import type { ContentFile } from '../../src/core/model/draft.ts'
import { openStore } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { cluster } from '../postgres/cluster.ts'
import { ROOT } from '../sources/read-sources.ts'

const TODAY = '2026-11-01'
const SECRET = 'a secret of at least thirty-two characters'
const EDITIONS = 20
const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'))
const files = await readFolder(join(ROOT, 'intents'))

await benchGate('34 intents, an answer changed', files, withAnswer(0))
await benchGate('34 intents, a question changed', files, withQuestion())
const many = multiplied(500)
await benchGate(`${many.filter(isIntent).length} intents, a first look`, null, many)
await benchServed()
rmSync(folder, { recursive: true, force: true })
process.exit()

async function benchGate(
  name: string,
  served: readonly ContentFile[] | null,
  draft: readonly ContentFile[],
): Promise<void> {
  const old = served && { number: 1, hash: 'x', files: served }
  const task = {
    draft: { files: draft, basedOn: served && 1 },
    served: old,
    golden: [],
    lastQuestions: [],
    today: TODAY,
  }
  const modelFolder = join(folder, 'gate')
  if (old) await examineDraft({ ...task, draft: { files: old.files, basedOn: 1 }, modelFolder })
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const report = await examineDraft({ ...task, modelFolder })
  const seconds = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(before)
  const [stopping] = report.concerns.filter(one => one.stops)
  console.log(
    `gate: ${name}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU${stopping ? `; stops: ${stopping.about} ${stopping.what}` : ''}`,
  )
}

/** Publishes one edition after the other; in the middle one instance is killed and another is started. */
async function benchServed(): Promise<void> {
  const databaseUrl = await (await cluster()).newDatabase()
  const store = await openStore({
    databaseUrl,
    dataFolder: '',
    secret: SECRET,
    oldSecrets: [],
    log: SILENT,
    now: Date.now,
  })
  let base = await add(files, null)
  const servedAt = new Map<string, number>()
  let started = 0
  const start = (): ChildProcess => {
    started += 1
    const child = fork(join(ROOT, 'test/bench/publish-instance.ts'), [
      databaseUrl,
      SECRET,
      join(folder, `models-${started}`),
    ])
    const name = String(started)
    child.on('message', (number: number) => void servedAt.set(`${name} ${number}`, performance.now()))
    return child
  }
  const instances = [start(), start(), start()]
  let alive = ['1', '2', '3']
  const all = (number: number): Promise<number> =>
    until(
      () => alive.every(name => servedAt.has(`${name} ${number}`)),
      () => Math.max(...alive.map(name => servedAt.get(`${name} ${number}`) ?? 0)),
    )
  await all(base)
  const took: number[] = []
  for (let edition = 0; edition < EDITIONS; edition++) {
    if (edition === EDITIONS / 2) {
      instances[0]?.kill('SIGKILL')
      instances.push(start())
      alive = ['2', '3', '4']
      await all(base)
    }
    const approvedAt = performance.now()
    base = await add(withAnswer(edition + 1), base)
    took.push((await all(base)) - approvedAt)
  }
  for (const instance of instances) instance.kill()
  await store.close()
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  console.log(
    `served by 3 instances on PostgreSQL, ${EDITIONS} editions, one killed and one started: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  )

  async function add(next: readonly ContentFile[], basedOn: number | null): Promise<number> {
    const { passed } = check({ files: next, basedOn }, TODAY)
    if (!passed) throw new Error('The content does not pass.')
    const made = await publish(passed, 'bench', store.editions)
    if (made.kind !== 'published') throw new Error('Somebody else publishes.')
    return made.edition.number
  }
}

async function until<T>(isDone: () => boolean, value: () => T): Promise<T> {
  while (!isDone()) await new Promise(resolve => setTimeout(resolve, 2))
  return value()
}

function isIntent({ path }: ContentFile): boolean {
  return /^[a-z].*\/.*\.md$/.test(path)
}

function withAnswer(times: number): readonly ContentFile[] {
  return change('clinic/fees-and-insurance.md', text =>
    text.replace(
      '**Please ask for it.**',
      `**Please ask${' us'.repeat(times % 3)} for it${times % 2 ? ' now' : ''}.**`,
    ),
  )
}

function withQuestion(): readonly ContentFile[] {
  return change('clinic/fees-and-insurance.md', text =>
    text.replace('  - sliding scale\n', '  - sliding scale please\n'),
  )
}

function change(path: string, edit: (text: string) => string): readonly ContentFile[] {
  return files.map(file => (file.path === path ? { path, text: edit(file.text) } : file))
}

/** As many intents as wanted: each shipped one over and over, with a word of its own in every question. */
function multiplied(wanted: number): readonly ContentFile[] {
  const intents = files.filter(isIntent)
  const copies = Array.from({ length: wanted }, (_, at) => {
    const source = intents[at % intents.length]
    if (!source || at < intents.length) return source
    const word = `topic${wordOf(at)}`
    const text = source.text
      .replace(/^title: (.{0,50}).*$/m, (_, title: string) => `title: ${title} ${word}`)
      .replace(/^ {2}- (.*)$/gm, (_, question: string) =>
        question.includes('→')
          ? ''
          : `  - ${question
              .replace(/^['"]|['"]$/g, '')
              .replaceAll("''", "'")
              .replaceAll(':', '')} ${word}`,
      )
      .replace(/^not:\n+/m, '')
      .replace(/\n{3,}/g, '\n\n')
    return { path: source.path.replace(/\.md$/, `-${wordOf(at)}.md`), text }
  })
  return [...copies.filter(file => file !== undefined), ...files.filter(file => !isIntent(file))]
}

/** A word that no other looks like. */
function wordOf(at: number): string {
  return createHash('sha256')
    .update(String(at))
    .digest('hex')
    .slice(0, 12)
    .replace(/\d/g, digit => 'ghijklmnop'.charAt(Number(digit)))
}
