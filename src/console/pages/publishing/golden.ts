import { randomUUID } from 'node:crypto'
import { html } from 'hono/html'
import { intentNamed } from '../../../core/model/intent-named.ts'
import { toIntentId, type Intent } from '../../../core/model/intent.ts'
import { toUtterance } from '../../../core/model/turn.ts'
import type { Html } from '../../web/html.ts'
import type { Route } from '../../web/route.ts'
import { goTo, showPage } from '../../components/show.ts'
import { mayI, param, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** Questions that staff keep to see that they stay well answered. */
export const GOLDEN_ROUTES: readonly Route[] = [
  { method: 'get', path: '/golden', needs: 'viewer', answer: visit => showGolden(visit, null) },
  { method: 'post', path: '/golden', needs: 'editor', answer: add },
  { method: 'post', path: '/golden/:id/remove', needs: 'editor', answer: remove },
]

/** Longest golden question, in characters. */
const QUESTION_MAX = 300

async function showGolden(visit: StaffContext, trouble: string | null): Promise<Response> {
  const all = await visit.parts.editing.golden.list()
  const { intents } = visit.parts.served.current
  const body = html`<h1>Questions that must work</h1>
    <p class="lead">
      They are asked whenever changes are checked, and must find their answer. Write them in your own words, never in a
      person’s.
    </p>
    ${mayI(visit, 'editor') ? addForm(visit, Array.from(intents.values())) : ''}
    ${all.length === 0 ? html`<p class="quiet">None yet. Five or ten that matter most are a good beginning.</p>` : ''}
    <ul class="plain">
      ${all.map(
        ({ id, question, expects }) =>
          html`<li class="headline">
            <span
              >“${question}” →
              ${expects === null ? html`<span class="badge warm">must not be answered</span>` : html`<span class="badge">${intentNamed(expects, visit.parts.served.current)?.title ?? expects}</span>`}</span
            >
            ${mayI(visit, 'editor') ? postForm(visit, `/golden/${id}/remove`, html`<button class="link" aria-label="Take out: ${question}">Take out</button>`) : ''}
          </li>`,
      )}
    </ul>`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(
    visit,
    { title: 'Questions that must work', place: '/golden', body, said },
    trouble === null ? 200 : 400,
  )
}

function addForm(visit: StaffContext, intents: readonly Pick<Intent, 'id' | 'title'>[]): Html {
  return postForm(
    visit,
    '/golden',
    html`<label
        >Question <input name="question" value="${visit.form.text('question')}" required maxlength="${QUESTION_MAX}"
      /></label>
      <label
        >Has to find
        <select name="expects">
          <option value="">nothing: it must not be answered</option>
          ${intents.map(({ id, title }) => html`<option value="${id}" ${visit.form.text('expects') === id ? html`selected` : ''}>${title}</option>`)}
        </select></label
      >
      <button class="main">Keep</button>`,
    html`class="card row"`,
  )
}

async function add(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const question = toUtterance(form.text('question').slice(0, QUESTION_MAX))
  if (question === null) return showGolden(visit, 'The question is missing.')
  const expects = form.text('expects') === '' ? null : toIntentId(form.text('expects'))
  await parts.editing.golden.add({ id: randomUUID(), question, expects })
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'kept a question that must work',
    about: expects ?? 'not to be answered',
    detail: '',
  })
  return goTo(visit, '/golden')
}

async function remove(visit: StaffContext): Promise<Response> {
  const { parts, me } = visit
  await parts.editing.golden.remove(param(visit, 'id'))
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'took out a question that must work',
    about: '',
    detail: '',
  })
  return goTo(visit, '/golden')
}
