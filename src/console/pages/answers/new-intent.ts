import { isIntentFile } from '../../../content/files/intent-file.ts'
import { html } from 'hono/html'
import { beginIntent } from '../../../content/editing/begin-intent.ts'
import { slugOf } from '../../../content/files/slug.ts'
import { toIntentId } from '../../../core/model/intent.ts'
import { intentPath } from '../../web/address.ts'
import { readDraft, versionOf } from '../../../editing/draft.ts'
import { pathName } from '../../../editing/path-name.ts'
import { dayOf } from '../../../editing/day-of.ts'
import type { Route } from '../../web/route.ts'
import { save } from '../../../editing/save.ts'
import { goTo, showPage } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** Beginning a new intent. */
export const NEW_INTENT_ROUTES: readonly Route[] = [
  { method: 'get', path: '/new-intent', needs: 'editor', answer: visit => showNew(visit, null) },
  { method: 'post', path: '/new-intent', needs: 'editor', answer: begin },
]

async function showNew(visit: StaffContext, trouble: string | null): Promise<Response> {
  const { files } = await readDraft(visit.parts)
  const groups = groupsOf(files.map(({ path }) => path))
  const body = html`<h1>New answer</h1>
    <p class="lead">One thing that people want to know.</p>
    ${postForm(
      visit,
      '/new-intent',
      html`<label
          >The question in its plainest words
          <input name="title" value="${visit.form.text('title')}" maxlength="75" required
        /></label>
        <label
          >Group
          <select name="group">
            ${groups.map(group => html`<option value="${group}" ${visit.form.text('group') === group ? html`selected` : ''}>${pathName(group)}</option>`)}
          </select></label
        >
        <button class="main">Begin</button>`,
      html`class="stack card"`,
    )}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'New answer', place: '/intents', body, said }, trouble === null ? 200 : 400)
}

async function begin(visit: StaffContext): Promise<Response> {
  const { form, me, parts } = visit
  const title = form.text('title').trim()
  const id = toIntentId(slugOf(title) || 'answer')
  const draft = await readDraft(parts)
  const { files, latest } = draft
  const group = groupsOf(files.map(({ path }) => path)).find(one => one === form.text('group'))
  if (title === '' || id === null || group === undefined)
    return showNew(visit, 'Write the question in some words, and choose a group.')
  if (files.some(({ path }) => path.endsWith(`/${id}.md`)))
    return showNew(visit, `There is an answer of that title already. Find it under Answers, or ask it in other words.`)
  const path = `${group}/${id}.md`
  const text = beginIntent({ title, questions: [], answer: '', passages: [], today: dayOf(parts.now()) })
  await save({ path, text, over: versionOf(draft, path), edition: latest?.number ?? null, editor: me.name }, parts)
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'began', about: id, detail: '' })
  return goTo(visit, intentPath(id))
}

/** The folders intents stand in. */
function groupsOf(paths: readonly string[]): readonly string[] {
  const groups = paths
    .filter(path => path.includes('/') && isIntentFile({ path }))
    .map(path => path.slice(0, path.lastIndexOf('/')))
  return groups.length === 0 ? ['clinic'] : [...new Set(groups)].sort()
}
