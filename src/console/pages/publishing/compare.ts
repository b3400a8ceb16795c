import { html } from 'hono/html'
import { mergeFile } from '../../../content/editing/merge.ts'
import { isInside } from '../../../content/files/write-folder.ts'
import type { ContentFile } from '../../../core/model/draft.ts'
import { readDraft, versionOf } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { comparedFields, writeCompared, type ComparedField, type TwoTexts } from '../../workspace/compared-fields.ts'
import { pageOf } from '../../workspace/page-of.ts'
import { differenceWords } from '../../workspace/difference-words.ts'
import { showFields, type DifferenceWords } from '../../components/changes.ts'
import { pathName } from '../../../editing/path-name.ts'
import type { Route } from '../../web/route.ts'
import { goTo, showPage } from '../../components/show.ts'
import { query, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import { numberIn } from '../../web/form.ts'

/** Putting together what two people wrote in the same place. */
export const COMPARE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/compare', needs: 'editor', answer: showCompare },
  { method: 'post', path: '/compare', needs: 'editor', answer: settle },
]

/** Two texts of one file that do not go together. */
interface Two extends TwoTexts {
  /** Whose the others are; null where they are one's own, from another page. */
  readonly who: string | null
  readonly version: number
  readonly latest: number | null
  readonly words: DifferenceWords
}

async function showCompare(visit: StaffContext): Promise<Response> {
  const path = query(visit, 'path')
  const two = await findTwo(visit, path)
  if (!two) return goTo(visit, pageOf(path) ?? '/publish')
  const { mine, theirs, who } = two
  const body = html`<h1>Put two changes together</h1>
    <p class="lead">
      ${who === null ? html`You changed “${pathName(path)}” on two pages at once, in the same place.` : html`You and ${who} changed “${pathName(path)}” in the same place.`}
      Nothing is lost: choose, or write it anew.
    </p>
    <div class="sides">
      ${side(visit, two, { name: who === null ? 'Written last' : 'Yours', text: mine, take: 'mine', button: who === null ? 'Take these words' : 'Take mine' })}
      ${side(visit, two, { name: who === null ? 'On your other page' : `From ${who}`, text: theirs, take: 'theirs', button: who === null ? 'Take those words' : `Take ${who}’s` })}
    </div>
    ${bothForm(visit, two)}`
  return showPage(visit, { title: 'Put two changes together', place: '/publish', body })
}

interface Side {
  readonly name: string
  readonly text: string
  readonly take: 'mine' | 'theirs'
  readonly button: string
}

function side(visit: StaffContext, two: Two, { name, text, take, button }: Side): Html {
  return html`<section class="card">
    <h2>${name}</h2>
    ${showFields({ path: two.path, before: two.base, after: text }, two.words)}
    ${postForm(visit, '/compare', html`${hidden(two)}<button name="take" value="${take}">${button}</button>`)}
  </section>`
}

/** The fields in which the two meet, to be written together; all else of both is kept. */
function bothForm(visit: StaffContext, two: Two): Html | '' {
  const fields = comparedFields(two)
  if (fields === null || fields.length === 0) return ''
  return postForm(
    visit,
    '/compare',
    html` <h2>Both together</h2>
      <p class="hint">
        What goes together is in it already. Where it does not, write it anew; your words stand there now.
      </p>
      ${hidden(two)} ${fields.map(comparedField)}
      <div class="buttons"><button class="main" name="take" value="both">Save this</button></div>`,
    html`class="card stack"`,
  )
}

function comparedField({ name, label, mine, theirs, say }: ComparedField): Html {
  if (say !== null)
    return html`<label
      >${label}
      <select name="${FIELD}${name}">
        <option value="${mine}">${say(mine)}</option>
        <option value="${theirs}">${say(theirs)}</option>
      </select></label
    >`
  const rows = Math.min(12, Math.max(2, Math.ceil(mine.length / 70), mine.split('\n').length))
  return html`<label>${label} <textarea name="${FIELD}${name}" rows="${rows}">${mine}</textarea></label>`
}

/** What begins the name of a field that is put together. */
const FIELD = 'field:'

function textOf({ form }: StaffContext, two: Two): string | null {
  switch (form.text('take')) {
    case 'mine':
      return two.mine
    case 'theirs':
      return two.theirs
    case 'both': {
      const values = form.entries.filter(([name]) => name.startsWith(FIELD))
      return writeCompared(two, new Map(values.map(([name, value]) => [name.slice(FIELD.length), value])))
    }
    default:
      return null
  }
}

function hidden({ path, version, latest }: Two): Html {
  return html`<input type="hidden" name="path" value="${path}" />
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
  const text = textOf(visit, two)
  if (text === null) return goTo(visit, `/compare?path=${encodeURIComponent(path)}`)
  const change = { path, text: text.endsWith('\n') ? text : `${text}\n`, basedOn: two.latest, editor: me.name }
  const saved = isFresh ? await parts.editing.drafts.save(change, two.version) : null
  if (saved) await parts.editing.conflictCopies.drop(path, me.name)
  else await parts.editing.conflictCopies.keep({ path, editor: me.name, text: change.text, over: two.version })
  return saved
    ? goTo(visit, pageOf(path) ?? '/publish', TOGETHER)
    : goTo(visit, `/compare?path=${encodeURIComponent(path)}`)
}

/** What was typed beside somebody else, or a change that an edition went past. Null when there is nothing to put together. */
async function findTwo({ parts, me }: StaffContext, path: string): Promise<Two | null> {
  if (!isInside(path)) return null
  const { drafts, conflictCopies } = parts.editing
  const [draft, copy] = await Promise.all([readDraft(parts), conflictCopies.find(path, me.name)])
  const last = draft.versions.get(path)
  const served = draft.latest?.files.find(file => file.path === path)?.text ?? ''
  const now = last?.isOpen ? (last.text ?? '') : served
  const shared = {
    path,
    version: versionOf(draft, path),
    latest: draft.latest?.number ?? null,
    words: differenceWords(draft.files),
  }
  if (copy) {
    const base = (await drafts.at({ path, version: copy.over }))?.text ?? served
    const other = last?.isOpen ? last.editor : 'what is published'
    return { ...shared, ...merged({ path, base, mine: copy.text, theirs: now }), who: other === me.name ? null : other }
  }
  const level = draft.changes.find(({ change }) => change.path === path)
  if (!level?.clash) return null
  const base = level.change.basedOn === null ? null : await parts.editions.get(level.change.basedOn)
  const before = base?.files.find(file => file.path === path)?.text ?? ''
  return {
    ...shared,
    ...merged({ path, base: before, mine: now, theirs: served }),
    who: draft.latest?.editor ?? 'what is published',
  }
}

const TOGETHER = { kind: 'done', text: 'Put together. Nothing is published yet.' } as const

/** What goes together of both, and mine where it does not. */
function merged({ path, base, mine, theirs }: Omit<TwoTexts, 'merged'>): TwoTexts {
  const file = (text: string): ContentFile => ({ path, text })
  const both = mergeFile(file(base), file(mine), file(theirs)).file?.text ?? mine
  return { path, base, mine, theirs, merged: both }
}
