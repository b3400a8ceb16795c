import { html } from 'hono/html'
import { mergeFile } from '../../../content/editing/merge.ts'
import { isInside } from '../../../content/files/write-folder.ts'
import type { ContentFile } from '../../../core/model/draft.ts'
import { BASE } from '../../web/address.ts'
import { readDraft, versionOf } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { pageOf } from '../../workspace/page-of.ts'
import { showFields } from '../../components/changes.ts'
import { pathName } from '../../../editing/path-name.ts'
import type { Route } from '../../web/route.ts'
import { goTo, showPage } from '../../components/show.ts'
import { query, type StaffContext } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'
import { numberIn } from '../../web/form.ts'

/** Putting together what two people wrote in the same place. */
export const COMPARE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/compare', needs: 'editor', answer: showCompare },
  { method: 'post', path: '/compare', needs: 'editor', answer: settle },
]

/** Two texts of one file that do not go together. */
interface Two {
  readonly path: string
  readonly base: string
  readonly mine: string
  readonly theirs: string
  /** Whose the others are; null where they are one's own, from another page. */
  readonly who: string | null
  readonly version: number
  readonly latest: number | null
}

async function showCompare(visit: StaffContext): Promise<Response> {
  const path = query(visit, 'path')
  const two = await findTwo(visit, path)
  if (!two) return goTo(visit, pageOf(path) ?? '/publish')
  const { base, mine, theirs, who } = two
  const file = (text: string): ContentFile => ({ path, text })
  const merged = mergeFile(file(base), file(mine), file(theirs)).file?.text ?? mine
  const body = html`<h1>Put two changes together</h1>
    <p class="lead">
      ${who === null ? html`You changed “${pathName(path)}” on two pages at once, in the same place.` : html`You and ${who} changed “${pathName(path)}” in the same place.`}
      Nothing is lost: choose, or write it anew.
    </p>
    <div class="sides">
      ${side(visit, two, { name: who === null ? 'Written last' : 'Yours', text: mine, button: who === null ? 'Take these words' : 'Take mine' })}
      ${side(visit, two, { name: who === null ? 'On your other page' : `From ${who}`, text: theirs, button: who === null ? 'Take those words' : `Take ${who}’s` })}
    </div>
    <form method="post" action="${BASE}/compare">
      ${hidden(visit, two)}
      <label
        >Both together, to be edited <textarea class="tall" name="text" spellcheck="false">${merged}</textarea>
      </label>
      <p class="hint">It holds everything that goes together; where it does not, it holds your words.</p>
      <div class="buttons"><button class="main">Save this</button></div>
    </form>`
  return showPage(visit, { title: 'Put two changes together', place: '/publish', body })
}

function side(
  visit: StaffContext,
  two: Two,
  { name, text, button }: { readonly name: string; readonly text: string; readonly button: string },
): Html {
  return html`<section class="card">
    <h2>${name}</h2>
    ${showFields({ path: two.path, before: two.base, after: text })}
    <form method="post" action="${BASE}/compare">
      ${hidden(visit, two)}<textarea hidden name="text">${text}</textarea><button>${button}</button>
    </form>
  </section>`
}

function hidden(visit: StaffContext, { path, version, latest }: Two): Html {
  return html`${keyField(visit)}<input type="hidden" name="path" value="${path}" />
    <input type="hidden" name="version" value="${version}" /><input
      type="hidden"
      name="latest"
      value="${latest ?? ''}"
    />`
}

async function settle(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const path = form.text('path')
  const two = await findTwo(visit, path)
  if (!two) return goTo(visit, pageOf(path) ?? '/publish')
  // Somebody saved again meanwhile: look again, with what was typed here as mine.
  const isFresh = two.version === numberIn(form.text('version'))
  const text = form.text('text')
  const change = { path, text: text.endsWith('\n') ? text : `${text}\n`, basedOn: two.latest, editor: me.name }
  const saved = isFresh ? await parts.editing.drafts.save(change, two.version) : null
  if (saved) await parts.editing.conflictCopies.drop(path, me.name)
  else await parts.editing.conflictCopies.keep({ path, editor: me.name, text: change.text, over: two.version })
  return saved ? goTo(visit, pageOf(path) ?? '/publish') : goTo(visit, `/compare?path=${encodeURIComponent(path)}`)
}

/** What was typed beside somebody else, or a change that an edition went past. Null when there is nothing to put together. */
async function findTwo({ parts, me }: StaffContext, path: string): Promise<Two | null> {
  if (!isInside(path)) return null
  const { drafts, conflictCopies } = parts.editing
  const [draft, copy] = await Promise.all([readDraft(parts), conflictCopies.find(path, me.name)])
  const last = draft.versions.get(path)
  const served = draft.latest?.files.find(file => file.path === path)?.text ?? ''
  const now = last?.isOpen ? (last.text ?? '') : served
  const shared = { path, version: versionOf(draft, path), latest: draft.latest?.number ?? null }
  if (copy) {
    const base = (await drafts.at({ path, version: copy.over }))?.text ?? served
    const other = last?.isOpen ? last.editor : 'what is published'
    return { ...shared, base, mine: copy.text, theirs: now, who: other === me.name ? null : other }
  }
  const level = draft.changes.find(({ change }) => change.path === path)
  if (!level?.clash) return null
  const base = level.change.basedOn === null ? null : await parts.editions.get(level.change.basedOn)
  const before = base?.files.find(file => file.path === path)?.text ?? ''
  return { ...shared, base: before, mine: now, theirs: served, who: draft.latest?.editor ?? 'what is published' }
}
