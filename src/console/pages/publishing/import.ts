import { html } from 'hono/html'
import type { Upload } from '../../../content/importing/upload.ts'
import { BASE } from '../../web/address.ts'
import { count } from '../../components/time.ts'
import { bringIn } from '../../../editing/bring-in.ts'
import type { FormLimit } from '../../web/read-form.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import { showImportReport } from './import-report.ts'

/** How many files at once. */
const FILES_MAX = 600

/** All files of a clinic, in one go. */
const FILES: FormLimit = { bytes: 4_000_000, fields: FILES_MAX + 10 }

/** Bringing what a clinic has written already into the draft. */
export const IMPORT_ROUTES: readonly Route[] = [
  { method: 'get', path: '/import', needs: 'editor', answer: visit => showImport(visit, null) },
  { method: 'post', path: '/import', needs: 'editor', takes: FILES, answer: bringFiles },
]

async function showImport(visit: StaffContext, trouble: string | null): Promise<Response> {
  const body = html`<p><a href="${BASE}/publish">← Changes</a></p>
    <h1>Bring in</h1>
    <p class="lead">
      What you have written already: a page of your website, a leaflet, a list of questions and answers, files of
      Signpost. It becomes changes; nothing is published, and nothing a colleague wrote is overwritten.
    </p>
    ${postForm(
      visit,
      '/import',
      html`<label>Files <input type="file" name="files" multiple aria-describedby="files-hint" /> </label>
        <p class="hint" id="files-hint">
          Text, Markdown, HTML or CSV, up to 1 MB each. What stands in a file decides what becomes of it: a table with
          the columns “question” and “answer” becomes a topic for each row; files of Signpost go to their places; any
          other text becomes a text in numbered passages. Pictures and links are not followed.
        </p>
        <label>Or paste it here <textarea class="tall" name="pasted">${visit.form.text('pasted')}</textarea></label>
        <label
          >A name for what you paste, if it has no heading
          <input name="title" maxlength="75" value="${visit.form.text('title')}"
        /></label>
        <button class="main">Bring it in</button>`,
      html`enctype="multipart/form-data" class="card stack"`,
    )}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'Bring in', place: '/publish', body, said }, trouble === null ? 200 : 400)
}

async function bringFiles(visit: StaffContext): Promise<Response> {
  const { parts, me, form } = visit
  const uploads = await uploadsIn(form)
  if (uploads.length === 0) return showImport(visit, 'Choose a file, or paste something.')
  if (uploads.length > FILES_MAX) return showImport(visit, `At most ${FILES_MAX} files at once.`)
  const report = await bringIn(uploads, visit)
  const changed = report.brought.filter(({ became }) => became !== 'same').length
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'brought in',
    about: count(changed, 'file'),
    detail: 'not published yet',
  })
  return showImportReport(visit, report)
}

async function uploadsIn(form: StaffContext['form']): Promise<readonly Upload[]> {
  const files = form.files.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  const pasted = form.text('pasted')
  if (pasted.trim() === '') return Promise.all(files)
  const name = form.text('title').trim()
  return [...(await Promise.all(files)), { name, bytes: new TextEncoder().encode(pasted) }]
}
