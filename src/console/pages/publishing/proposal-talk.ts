import { html } from 'hono/html'
import type { ProposalComment } from '../../../core/model/editing.ts'
import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import type { UnderField } from '../../components/changes.ts'
import { postForm } from '../../components/post-form.ts'
import { mayI } from '../../web/request-context.ts'
import { time } from '../../components/time.ts'

/** What is said of a proposal, and room to say more. */
export interface ProposalTalk {
  readonly id: string
  readonly comments: readonly ProposalComment[]
  /** False once it has ended. */
  readonly isOpen: boolean
}

/** What is said of the whole. */
export function showTalk({ id, comments, isOpen }: ProposalTalk, visit: StaffContext): Html {
  const whole = comments.filter(({ about }) => about === null)
  return html`<section class="card" aria-labelledby="talk">
    <h2 id="talk">Comments</h2>
    ${whole.length === 0 ? html`<p class="quiet">None on the whole.</p>` : showComments(whole, visit)}
    ${isOpen && mayI(visit, 'editor') ? commentForm(id, null, visit) : ''}
  </section>`
}

/** What is said of one field, under it. */
export function talkUnder({ id, comments, isOpen }: ProposalTalk, visit: StaffContext): UnderField {
  return (path, field) => {
    const here = comments.filter(({ about }) => about?.path === path && about.field === field)
    const form = html`<details>
      <summary class="small">Comment on this</summary>
      ${commentForm(id, { path, field }, visit)}
    </details>`
    return html`${showComments(here, visit)} ${isOpen && mayI(visit, 'editor') ? form : ''}`
  }
}

function showComments(comments: readonly ProposalComment[], { parts }: StaffContext): Html | '' {
  if (comments.length === 0) return ''
  const { timeZone } = parts.served.current.clinic
  return html`<ul class="plain comments">
    ${comments.map(({ who, atMs, text }) => html`<li><strong>${who}</strong> <span class="quiet small">${time(atMs, timeZone)}</span><br />${text}</li>`)}
  </ul>`
}

function commentForm(id: string, about: ProposalComment['about'], visit: StaffContext): Html {
  const place =
    about === null
      ? ''
      : html`<input type="hidden" name="path" value="${about.path}" /><input
            type="hidden"
            name="field"
            value="${about.field}"
          />`
  return postForm(
    visit,
    `/proposals/${id}/comment`,
    html`${place}
      <label
        >${about === null ? 'Comment on the whole' : `Comment on “${about.field}”`}
        <input name="text" required maxlength="1000"
      /></label>
      <button>Comment</button>`,
    html`class="row"`,
  )
}
