import { html } from 'hono/html'
import { idOf } from '../../../content/files/intent-file.ts'
import { isInside } from '../../../content/files/write-folder.ts'
import type { ContentFile } from '../../../core/model/draft.ts'
import { BASE } from '../../web/address.ts'
import { readDraft } from '../../workspace/draft.ts'
import type { FormLimit } from '../../web/read-form.ts'
import type { Route } from '../../web/route.ts'
import { save, type Saved } from '../../workspace/save.ts'
import { goTo, showPage } from '../../components/show.ts'
import type { StaffVisit } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'

/** Largest file, in bytes, and how many at once. */
const FILE_MAX = 1_000_000
const FILES_MAX = 600

/** All files of a clinic, in one go. */
const FILES: FormLimit = { bytes: 4_000_000, fields: FILES_MAX + 10 }

/** Bringing content files into the draft. */
export const IMPORT_ROUTES: readonly Route[] = [
  { method: 'get', path: '/import', needs: 'editor', answer: visit => showImport(visit, null) },
  { method: 'post', path: '/import', needs: 'editor', takes: FILES, answer: bringIn },
]

async function showImport(visit: StaffVisit, trouble: string | null): Promise<Response> {
  const body = html`<p><a href="${BASE}/publish">← The draft</a></p>
    <h1>Bring in files</h1>
    <p class="lead">
      Content files, such as an export or a colleague’s corrections. They go into the draft; nothing is published.
    </p>
    <form method="post" action="${BASE}/import" enctype="multipart/form-data" class="card stack">
      ${keyField(visit)}
      <label
        >Files that end in .md or .yml <input type="file" name="files" multiple accept=".md,.yml" required
      /></label>
      <p class="hint">An intent that is here already goes to its place; a new one goes to the folder “clinic”.</p>
      <button class="main">Bring them in</button>
    </form>`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'Bring in files', place: '/publish', body, said }, trouble === null ? 200 : 400)
}

async function bringIn(visit: StaffVisit): Promise<Response> {
  const { parts, me, form } = visit
  const draft = await readDraft(parts)
  const paths = draft.files.map(({ path }) => path)
  const read = await Promise.all(
    form.files
      .slice(0, FILES_MAX)
      .map(async file => ({ file, path: placeFor(file.name, paths), text: await textOf(file) })),
  )
  const refused = read.find(({ path, text }) => path === null || text === null)
  if (refused || read.length === 0)
    return showImport(
      visit,
      refused
        ? `“${refused.file.name.slice(0, 80)}” cannot be brought in: it has to be a text in UTF-8 with a plain name that ends in .md or .yml.`
        : 'No file was chosen.',
    )
  const files = read.flatMap(({ path, text }) => (path === null || text === null ? [] : { path, text }))
  const twice = files.find(({ path }, at) => files.findIndex(other => other.path === path) !== at)
  if (twice) return showImport(visit, `Two of the files belong to “${twice.path}”. Choose one of them.`)
  const waiting = await parts.editing.asides.list(me.name)
  const open = files.find(({ path }) => waiting.some(aside => aside.path === path))
  if (open)
    return showImport(
      visit,
      `“${open.path}” still waits to be put together with somebody else’s words. Do that first, from the draft.`,
    )
  const edition = draft.latest?.number ?? null
  const saved = await inTurn(files, file => put(file, edition, visit))
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'brought in',
    about: `${files.length} files`,
    detail: 'into the draft',
  })
  const clashes = saved.filter(({ kind }) => kind === 'aside').length
  return goTo(visit, `/publish?brought=${files.length}&clashes=${clashes}`)
}

/** Over a colleague’s draft a file is never put: what goes together is put together, and the rest waits beside it. */
async function put({ path, text }: ContentFile, latest: number | null, { parts, me }: StaffVisit): Promise<Saved> {
  const last = await parts.editing.drafts.find(path)
  const seen = last?.isOpen ? { over: 0, edition: last.basedOn } : { over: last?.version ?? 0, edition: latest }
  return save({ path, text, ...seen, editor: me.name }, parts)
}

async function inTurn<In, Out>(all: readonly In[], act: (one: In) => Promise<Out>): Promise<readonly Out[]> {
  const results: Out[] = []
  for (const one of all) results.push(await act(one))
  return results
}

/** Where a file belongs; null for a name that leads anywhere else, is hidden, or has another ending. */
function placeFor(name: string, paths: readonly string[]): string | null {
  if (!isInside(name)) return null
  if (paths.includes(name)) return name
  const id = idOf(name)
  const known = id === null ? undefined : paths.find(path => !path.startsWith('_') && idOf(path) === id)
  if (known !== undefined) return known
  if (id === null || name.endsWith('.yml')) return null
  return name.includes('/') ? name : `clinic/${name}`
}

async function textOf(file: File): Promise<string | null> {
  if (file.size > FILE_MAX) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()).replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
