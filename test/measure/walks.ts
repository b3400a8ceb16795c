import { Session } from 'node:inspector/promises'
import { StatementSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { startApp } from '../../src/app/serve.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { readConfig } from '../../src/app/read-config.ts'
import { signInAt, type Console } from '../serve/sign-in.ts'
import { makeHome } from '../serve/signpost.ts'
import { SILENT } from '../fixtures/silent.ts'
import { ROOT } from '../sources/read-sources.ts'
import { slackSettings } from '../serve/clinic.ts'
import { startSlack } from '../stand-ins/slack/slack.ts'

/** What one thing that people do makes the program run. */
export interface Walk {
  readonly name: string
  /** Files of the program of which a function ran. */
  readonly files: number
  /** Functions of the program that ran, however often. */
  readonly functions: number
  /** Statements that the database ran, the bounds of transactions among them. */
  readonly statements: number
}

/** How often each walk is taken: what timers run meanwhile is not in all of them. */
const TIMES = 7

/** How long what comes after a reply may take, in milliseconds. */
const AFTERWARDS_MS = 100

/** How long to watch what runs by itself, in milliseconds: longer than an edition is looked for again. */
const IDLE_MS = 1500

/** How long publishing may take until it is served, in milliseconds. */
const PATIENCE_MS = 30_000

/** Takes the three walks, each warm, on one process with Slack on loopback and SQLite in a file. */
export async function takeWalks(): Promise<readonly Walk[]> {
  const slack = await startSlack({ mode: 'socket' })
  const home = makeHome()
  const config = readConfig({ ...home.settings, ...slackSettings(slack) })
  const app = await startApp({ config, here: null, metrics: createMetrics(), log: SILENT, now: Date.now })
  const tracer = await openTracer()
  try {
    const staff = await signInAt(`http://localhost:${app.http.port}`, app.consoleAt?.firstLink ?? '')
    const ask = async (): Promise<void> => {
      const before = slack.shown.length
      await slack.say('U0ANNA', 'what does a session cost')
      await slack.until(() => slack.shown.length > before)
      // What comes after the reply belongs to it, too.
      await wait(AFTERWARDS_MS)
    }
    const answer = openAnswer(staff, () => app.editions.current.number)
    return [
      await tracer.take('one question in Slack', ask),
      await tracer.take('one autosave of an answer', answer.save, answer.open),
      await tracer.take('one publishing of a changed answer', answer.publish, answer.examine),
    ]
  } finally {
    await tracer.close()
    await app.close()
    await slack.stop()
    home.remove()
  }
}

/** The answer that is edited over and over, and the page that publishes it. */
type Fields = Readonly<Record<string, string>>

interface AnswerWork {
  /** Opens the page that it is edited on. */
  open(): Promise<void>
  /** Saves as the page does while somebody types. */
  save(): Promise<void>
  /** Changes it and has the change examined. */
  examine(): Promise<void>
  publish(): Promise<void>
}

const ANSWER_PAGE = '/intents/fees-and-insurance'

function openAnswer(staff: Console, served: () => number): AnswerWork {
  let times = 0
  let answer: string | undefined
  let page: Fields = {}
  const open = async (): Promise<void> => {
    page = fieldsOf(await staff(ANSWER_PAGE), `${ANSWER_PAGE}/save`)
  }
  const save = async (): Promise<void> => {
    times += 1
    answer ??= page['answer'] ?? ''
    await staff.sendInPlace(`${ANSWER_PAGE}/save`, {
      ...page,
      answer: `${answer} ${times % 2 === 0 ? 'Do ask.' : 'Please ask.'}`,
    })
  }
  let fields: Fields = {}
  const examine = async (): Promise<void> => {
    await open()
    await save()
    fields = await examined(staff)
  }
  const publish = async (): Promise<void> => {
    const before = served()
    await staff('/publish', fields)
    const endAtMs = Date.now() + PATIENCE_MS
    while (served() === before) {
      if (Date.now() > endAtMs) throw new Error('What was published is not served.')
      await wait(5)
    }
  }
  return { open, save, examine, publish }
}

/** Has the change examined, and tells what the form that publishes it would send. */
async function examined(staff: Console): Promise<Fields> {
  await staff('/publish/examine', fieldsOf(await staff('/publish'), '/publish/examine'))
  for (;;) {
    const page = await staff('/publish')
    if (/action="\/console\/publish"/.test(page)) return fieldsOf(page, '/publish')
    await wait(100)
  }
}

/** What a browser would send if nothing was changed in a form of a page. */
function fieldsOf(page: string, action: string): Fields {
  const [form = '', opening = ''] =
    new RegExp(`(<form[^>]*action="/console${action}"[^>]*>).*?</form>`, 's').exec(page) ?? []
  if (form === '') throw new Error(`The page has no form for ${action}.`)
  const id = /\bid="([^"]+)"/.exec(opening)?.[1]
  const controls = [...page.matchAll(/<(input|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g)]
  return Object.fromEntries(
    controls
      .filter(([text, , attributes = '']) => form.includes(text) || (id && attributes.includes(`form="${id}"`)))
      .filter(
        ([, , attributes = '']) => !/type="(?:checkbox|radio)"/.test(attributes) || /\bchecked\b/.test(attributes),
      )
      .map(([, , attributes = '', text]) => [valueIn(attributes, 'name'), plain(text ?? valueIn(attributes, 'value'))]),
  )
}

function valueIn(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function plain(text: string): string {
  return text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** Sees which functions and statements run while something is done. */
interface Tracer {
  /** What runs each time something is done, once it has been done before; `prepare` runs before each, unseen. */
  take(name: string, act: () => Promise<void>, prepare?: () => Promise<void>): Promise<Walk>
  close(): Promise<void>
}

async function openTracer(): Promise<Tracer> {
  const inspector = new Session()
  inspector.connect()
  await inspector.post('Profiler.enable')
  const statements = countStatements()
  // What runs while nobody does anything, however long a walk takes, is no part of it.
  await wait(IDLE_MS)
  statements.ignoreSeen()
  const once = async (act: () => Promise<void>): Promise<Seen> => {
    await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    const before = statements.count
    await act()
    const { result } = await inspector.post('Profiler.takePreciseCoverage')
    await inspector.post('Profiler.stopPreciseCoverage')
    return { functions: functionsIn(result), statements: statements.count - before }
  }
  return {
    async take(name, act, prepare = () => Promise.resolve()) {
      const seen: Seen[] = []
      for (let time = 0; time <= TIMES; time += 1) {
        await prepare()
        seen.push(await once(act))
      }
      return sumUp(name, seen.slice(1))
    },
    async close() {
      statements.stop()
      inspector.disconnect()
    },
  }
}

/** What ran while something was done once. */
interface Seen {
  readonly functions: ReadonlySet<string>
  readonly statements: number
}

/** What timers ran meanwhile is not in all of them. */
function sumUp(name: string, seen: readonly Seen[]): Walk {
  const [first, ...others] = seen.map(({ functions }) => functions)
  const always = [...(first ?? [])].filter(one => others.every(other => other.has(one)))
  const files = new Set(always.map(one => one.replace(/:[^:]*$/, '')))
  return { name, files: files.size, functions: always.length, statements: Math.min(...seen.map(one => one.statements)) }
}

function functionsIn(scripts: readonly Script[]): ReadonlySet<string> {
  const prefix = `file://${ROOT}/`
  const ours = scripts.filter(({ url }) => url.startsWith(`${prefix}src/`) || url.startsWith(`${prefix}adapters/`))
  return new Set(
    ours.flatMap(({ url, functions }) =>
      functions
        .filter(({ ranges: [range] }) => (range?.count ?? 0) > 0)
        .map(({ ranges: [range] }) => `${url.slice(prefix.length)}:${range?.startOffset}`),
    ),
  )
}

/** What the inspector says of one file. */
interface Script {
  readonly url: string
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly count: number }[]
  }[]
}

/** Counts what SQLite runs in this process, from now on. */
interface StatementCount {
  readonly count: number
  /** Counts no longer what was seen so far. */
  ignoreSeen(): void
  stop(): void
}

function countStatements(): StatementCount {
  const [seen, ignored] = [new Set<string>(), new Set<string>()]
  const counted = {
    count: 0,
    ignoreSeen: () => seen.forEach(sql => ignored.add(sql)),
    stop: () => undefined as void,
  }
  const kept = (['run', 'all', 'get', 'iterate'] as const).map(name => {
    const run = StatementSync.prototype[name]
    const counting = function (this: StatementSync, ...values: unknown[]): unknown {
      seen.add(this.sourceSQL)
      if (!ignored.has(this.sourceSQL)) counted.count += 1
      return Reflect.apply(run, this, values)
    }
    Object.defineProperty(StatementSync.prototype, name, { value: counting, configurable: true })
    return () => Object.defineProperty(StatementSync.prototype, name, { value: run, configurable: true })
  })
  counted.stop = () => kept.forEach(restore => restore())
  return counted
}
