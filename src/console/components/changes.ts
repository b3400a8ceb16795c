import { html } from 'hono/html'
import type { ContentFile } from '../../core/model/draft.ts'
import type { Html } from '../web/html.ts'
import { fieldsOf, type LabelledText } from './file-fields.ts'
import { sayFactsIn } from '../../editing/say-fact.ts'
import { markWords } from './mark-words.ts'
import { pathName } from '../../editing/path-name.ts'

/** What became of some files, one under the other, as people read them. */
export function showChanges(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
  words: DifferenceWords = AS_WRITTEN,
): Html {
  const [was, is] = [textsOf(before), textsOf(after)]
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort().filter(path => was.get(path) !== is.get(path))
  if (paths.length === 0) return html`<p class="quiet">They say the same.</p>`
  return html`${paths.map(path => {
    const [old, fresh] = [was.get(path) ?? null, is.get(path) ?? null]
    return html`<section class="card">
      <h3>${pathName(path)} ${badge(old, fresh)}</h3>
      ${showFields({ path, before: old, after: fresh }, words)}
    </section>`
  })}`
}

/** What stands under a changed field, by its file and its label: such as what is said of it. */
export type UnderField = (path: string, label: string) => Html | ''

/** How the words of a difference are shown. */
export interface DifferenceWords {
  readonly under: UnderField
  /** An answer as people read it. */
  say(text: string): string
}

const AS_WRITTEN: DifferenceWords = { under: () => '', say: text => sayFactsIn(text) }

/** One file as it was and as it is; null where it is not there. */
export interface FileChangeShown {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** What changed in one file, field by field, with the words marked that came and went. */
export function showFields({ path, before, after }: FileChangeShown, words = AS_WRITTEN): Html {
  const [was, is] = [fieldsOf(path, before), fieldsOf(path, after)]
  if (was === null || is === null)
    return html`<p class="quiet">It cannot be read at the moment, so what changed cannot be shown field by field.</p>`
  if (after === null) return html`<p class="quiet">It is taken out.</p>`
  const labels = [...new Set([...is, ...was].map(({ label }) => label))]
  const changed = labels.filter(label => textIn(was, label) !== textIn(is, label))
  if (changed.length === 0)
    return html`<p class="quiet">Only how it is written has changed, nothing that people read.</p>`
  return html`<dl class="changes">
    ${changed.map(
      label =>
        html`<dt>${label}</dt>
          <dd>${showMarked(textIn(was, label), textIn(is, label), words)}${words.under(path, label)}</dd>`,
    )}
  </dl>`
}

/** Another fact that says the same is shown by its name: nothing else tells that it is another. */
function showMarked(before: string, after: string, { say }: DifferenceWords): Html {
  const [was, is] = [say(before), say(after)]
  return was === is ? showWords(sayFactsIn(before), sayFactsIn(after)) : showWords(was, is)
}

/** A text with the words marked that came and went; browsers read both out as what they are. */
export function showWords(before: string, after: string): Html {
  return html`${markWords(before, after).map(({ kind, text }) => {
    if (kind === 'same') return html`${text}`
    return kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`
  })}`
}

function textIn(fields: readonly LabelledText[], label: string): string {
  return fields.find(field => field.label === label)?.text ?? ''
}

function badge(before: string | null, after: string | null): Html {
  if (before === null) return html`<span class="badge good">new</span>`
  return after === null ? html`<span class="badge bad">taken out</span>` : html`<span class="badge">changed</span>`
}

function textsOf(files: readonly ContentFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]))
}
