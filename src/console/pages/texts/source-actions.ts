import { EMPTY_SOURCE_FORM, readSourceForm, writeSourceForm } from '../../../content/files/source-form.ts'
import { sourceAddress } from '../../web/address.ts'
import { goAfterSaving } from '../../workspace/after-saving.ts'
import { findingsOf } from '../../workspace/intent-document.ts'
import { savedState } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { save } from '../../../editing/save.ts'
import { goTo, showPart } from '../../components/show.ts'
import { findSource } from '../../workspace/source-document.ts'
import { baseVersion } from '../../workspace/base-version.ts'
import { sentFrom } from '../../workspace/saving-form.ts'
import { throwAway } from '../../workspace/undo.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { showSourceSidePanel } from './source-side-panel.ts'
import { SOURCE_FIELDS } from './source-editor.ts'
import { readFields } from '../../components/form-fields.ts'
import { readableText } from '../../workspace/readable.ts'
import { showTrouble } from '../../components/error-page.ts'

/** Saving a text as it is typed, and undoing that. */
export const SOURCE_ACTIONS: readonly Route[] = [
  { method: 'post', path: '/sources/:name/save', needs: 'editor', answer: saveSource },
  { method: 'post', path: '/sources/:name/discard', needs: 'editor', answer: discard },
]

async function saveSource(visit: StaffContext): Promise<Response> {
  const place = await findSource(visit)
  if (!place) return showTrouble(visit.context, 404)
  const { form, parts } = visit
  const { path } = place
  const began = await baseVersion(visit, path, place.draft)
  const before = readSourceForm(began) ? began : await readableText(place, parts.editing)
  const text = writeSourceForm(
    before,
    readFields(SOURCE_FIELDS, { form, context: place.cites }, readSourceForm(before) ?? EMPTY_SOURCE_FORM),
  )
  const present = { last: place.last, latest: place.draft.latest }
  const saved = await save({ path, text, ...sentFrom(visit) }, parts, present)
  return goAfterSaving(saved, { path, address: sourceAddress(place.id) }, visit) ?? besideAnew(visit)
}

async function besideAnew(visit: StaffContext): Promise<Response> {
  const place = await findSource(visit)
  if (!place) return showTrouble(visit.context, 404)
  const findings = await findingsOf(place.draft, place.path, visit)
  return showPart(visit, showSourceSidePanel(place, { findings, state: savedState(visit.parts) }))
}

async function discard(visit: StaffContext): Promise<Response> {
  const place = await findSource(visit)
  if (!place) return showTrouble(visit.context, 404)
  const { isPublished, notice } = await throwAway(visit, place)
  return goTo(visit, isPublished ? sourceAddress(place.id) : '/sources', notice)
}
