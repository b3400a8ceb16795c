import { randomUUID } from 'node:crypto'
import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import { editionIn, numberIn } from '../web/form.ts'
import type { LoadedDraft } from '../../editing/draft.ts'
import type { Saving } from '../../editing/save.ts'
import type { Html } from '../web/html.ts'
import { postForm } from '../components/post-form.ts'
import type { StaffContext } from '../web/request-context.ts'

/** A form that saves as it is typed into. */
export interface SavingForm {
  /** Of the form on the page: what stands beside it sends the version along under this name. */
  readonly id: string
  /** Where it is sent, below the console's own path. */
  readonly sentTo: string
  readonly draft: LoadedDraft
  readonly fields: Html
  /** Buttons besides the one that saves. */
  readonly buttons?: Html
}

/**
 * A form that saves in the draft as somebody types, and on a press without scripts; what it comes to is shown in the place named
 * `beside`. Each page that is shown has a name of its own: two of one person do not replace each other's words.
 */
export function savingForm(visit: StaffContext, { id, sentTo, draft, fields, buttons = html`` }: SavingForm): Html {
  const all = html`<input type="hidden" name="page" value="${randomUUID()}" />
    <input type="hidden" name="edition" value="${draft.latest?.number ?? ''}" />
    ${fields}
    <div class="buttons">
      <button class="main" aria-keyshortcuts="Control+S">Save</button> ${buttons}
      <a href="${BASE}/publish">To the changes</a>
      <p class="state" role="status" id="${id}-state"></p>
    </div>`
  return postForm(visit, sentTo, all, html`id="${id}" class="stack" autocomplete="off" data-saves="beside"`)
}

/** The version that a form goes on from. It stands beside the form, where it is replaced when something was saved. */
export function versionField(id: string, version: number): Html {
  return html`<input type="hidden" name="version" form="${id}" value="${version}" />`
}

/** How far saving has come, for the page that has just saved: it stands beside the button from then on. */
export function savedAnew(id: string, state: string): Html {
  return html`<p class="state" role="status" id="${id}-state" data-hx-swap-oob="true">${state}</p>`
}

/** What a form that saves says of itself: what it began with, on which page, and whose it is. */
export function sentFrom({ form, me }: StaffContext): Pick<Saving, 'over' | 'edition' | 'editor' | 'page'> {
  const [over, edition] = [numberIn(form.text('version')), editionIn(form.text('edition'))]
  return { over, edition, editor: me.name, page: form.text('page').slice(0, PAGE_MAX) }
}

/** Longest name of a page, in characters: ours are shorter. */
const PAGE_MAX = 64

/** The words of a file that cannot be taken apart, without the signs of how files are written: to be copied from. */
export function wordsLeft(text: string): Html {
  const words = text
    .split('\n')
    .map(line => line.replace(/^\s*(?:-{3}$|- |#{1,6} |[A-Za-z]{1,20}:)\s*/, '').trim())
    .filter(line => line !== '')
  return words.length === 0
    ? html``
    : html`<details>
        <summary>The words that cannot be read, to copy from</summary>
        <div class="card">${words.map(line => html`<p>${line}</p>`)}</div>
      </details>`
}
