import { html } from 'hono/html'
import { hasBoth, SHIPPED_TEXT } from '../../../content/editing/own-source.ts'
import { isBegun, CLINIC_PATH } from '../../../content/editing/begin-clinic.ts'
import { stillToDo, type StillToDo } from '../../../content/gate/still-to-do.ts'
import { readIntentForm } from '../../../content/files/intent-form.ts'
import { idOf } from '../../../content/files/intent-file.ts'
import type { ContentFile, Finding } from '../../../core/model/draft.ts'
import { LASTING } from '../../../core/model/duties.ts'
import { BASE, intentPath, sourceAddress } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { sayFact } from '../../../editing/say-fact.ts'
import { pathName, sayPlainly } from '../../../editing/path-name.ts'
import { count } from '../../components/time.ts'
import { pageOf } from '../../workspace/page-of.ts'

/** The steps after the first facts: topics, texts, and what is still to do, each with its place. */
export function showAfterFacts(files: readonly ContentFile[], findings: readonly Finding[]): Html {
  const toDo = stillToDo(files, findings)
  const isOwn = isBegun(files.find(({ path }) => path === CLINIC_PATH)?.text ?? '')
  return html`${isOwn ? topics(toDo, files) : ''} ${texts(files)} ${rest(toDo)}`
}

function topics({ unread, off }: StillToDo, files: readonly ContentFile[]): Html {
  return html`<section class="card" id="topics">
    <h2>Which topics do you keep? ${state(unread.length === 0)}</h2>
    <p>
      ${unread.length === 0 ? 'Somebody here has read every answer that came with the program.' : `${count(unread.length, 'answer')} came with the program and nobody here has read ${unread.length === 1 ? 'it' : 'them'}. Read each: press “I have read it”, change it, or take it out.`}
    </p>
    ${
      unread.length === 0
        ? ''
        : html`<details>
            <summary>Those to read</summary>
            <ul>
              ${unread.map(id => html`<li><a href="${BASE}${intentPath(id)}">${titleOf(id, files)}</a> ${LASTING.has(id) ? '' : html`<a class="small" href="${BASE}${intentPath(id)}/remove">take out…</a>`}</li>`)}
            </ul>
          </details>`
    }
    ${off === 0 ? '' : html`<p>${count(off, 'topic')} more ${off === 1 ? 'is' : 'are'} off until ${off === 1 ? 'its' : 'their'} facts are filled: <a href="${BASE}/intents">see what each waits for</a>.</p>`}
  </section>`
}

function texts(files: readonly ContentFile[]): Html {
  return html`<section class="card" id="texts">
    <h2>Do you have a text of your own?</h2>
    <p>
      Answers about therapy rest on a text that ships. <a href="${BASE}/import">Bring in yours</a>, or keep it.
      ${hasBoth(files) ? html`Yours is here: <a href="${BASE}${sourceAddress(SHIPPED_TEXT.name)}/remove">take the one that ships out</a>, which first lists the answers that rest on it.` : ''}
    </p>
  </section>`
}

function rest({ stopping, empty }: StillToDo): Html {
  const isReady = stopping.length === 0 && empty.length === 0
  return html`<section class="card" id="still-to-do">
    <h2>Still to do ${state(isReady)}</h2>
    <ul>
      ${stopping.map(({ file, what, todo }) => html`<li><a href="${BASE}${pageOf(file) ?? '/publish'}">${pathName(file)}</a>: ${sayPlainly(what)} ${sayPlainly(todo)}</li>`)}
      ${empty.length === 0 ? '' : emptyItem(empty)}
      <li>
        <a href="${BASE}/try">Try a question</a>, then <a href="${BASE}/publish">check the changes and publish them</a>.
      </li>
    </ul>
  </section>`
}

function state(isDone: boolean): Html {
  return isDone ? html`<span class="badge good">done</span>` : html`<span class="badge">to do</span>`
}

function titleOf(id: string, files: readonly ContentFile[]): string {
  const file = files.find(({ path }) => !path.startsWith('_') && idOf(path) === id)
  return (file && readIntentForm(file)?.title) || id
}

function emptyItem(empty: StillToDo['empty']): Html {
  return html`<li>
    Fill ${count(empty.length, 'fact')} that answers name; until then people are told that we do not know:
    ${empty.map(({ name }, at) => html`${at === 0 ? '' : ', '}<a href="${BASE}/clinic#fact-${name}">${sayFact(name)}</a>`)}
  </li>`
}
