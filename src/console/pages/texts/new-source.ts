import { html } from 'hono/html'
import { slugOf } from '../../../content/files/slug.ts'
import { beginSource } from '../../../content/files/source-form.ts'
import { BASE, sourceAddress } from '../../web/address.ts'
import { readDraft, versionOf } from '../../../editing/draft.ts'
import type { Route } from '../../web/route.ts'
import { save } from '../../../editing/save.ts'
import { goTo, showPage } from '../../components/show.ts'
import { sourcePath } from '../../workspace/source-document.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** Beginning a new text. */
export const NEW_SOURCE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/new-source', needs: 'editor', answer: visit => showNew(visit, null) },
  { method: 'post', path: '/new-source', needs: 'editor', answer: begin },
]

async function showNew(visit: StaffContext, trouble: string | null): Promise<Response> {
  const typed = (name: string): string => visit.form.text(name)
  const body = html`<p><a href="${BASE}/sources">← All texts</a></p>
    <h1>New text</h1>
    <p class="lead">Something the clinic has written, for answers to rest on.</p>
    ${postForm(
      visit,
      '/new-source',
      html`<label>Title <input name="title" value="${typed('title')}" required /></label>
        <label>Author <input name="author" value="${typed('author')}" required /></label>
        <label
          >The text <textarea class="tall" name="text" aria-describedby="text-hint">${typed('text')}</textarea>
        </label>
        <p class="hint" id="text-hint">Each paragraph becomes a passage with a number of its own.</p>
        <button class="main">Begin</button>`,
      html`class="stack card"`,
    )}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'New text', place: '/sources', body, said }, trouble === null ? 200 : 400)
}

async function begin(visit: StaffContext): Promise<Response> {
  const { form, me, parts } = visit
  const [title, author] = [form.text('title').trim(), form.text('author').trim()]
  const id = slugOf(title) || 'text'
  const path = sourcePath(id)
  if (title === '' || author === '' || path === null) return showNew(visit, 'A text needs its title and its author.')
  const draft = await readDraft(parts)
  const { files, latest } = draft
  if (files.some(file => file.path === path))
    return showNew(visit, 'There is a text of that title already. Find it under Texts, or give this one another title.')
  const text = beginSource({ title, author, text: form.text('text') })
  await save({ path, text, over: versionOf(draft, path), edition: latest?.number ?? null, editor: me.name }, parts)
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'began', about: id, detail: 'a text' })
  return goTo(visit, sourceAddress(id))
}
