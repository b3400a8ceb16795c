import { EMPTY_INTENT_FORM, readIntentForm, writeIntentForm } from '../../../content/files/intent-form.ts'
import { stampOne } from '../../../content/editing/stamp-reviews.ts'
import { intentPath } from '../../web/address.ts'
import { goAfterSaving, SAVED } from '../../workspace/after-saving.ts'
import { ANSWER_FIELDS } from '../../components/answer-fields.ts'
import { readFields } from '../../components/form-fields.ts'
import { findIntent, findingsOf, unreadIn } from '../../workspace/intent-document.ts'
import { showIntent } from './intent.ts'
import { answerContext } from './intent-editor.ts'
import { untickedOf } from './read-under.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { count, savedState } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { save } from '../../../editing/save.ts'
import { goTo, showPart } from '../../components/show.ts'
import { baseVersion } from '../../workspace/base-version.ts'
import { readableText, readReadable } from '../../workspace/readable.ts'
import { sentFrom } from '../../workspace/saving-form.ts'
import { throwAway } from '../../workspace/undo.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { showSidePanel } from './intent-side-panel.ts'
import { showTrouble } from '../../components/error-page.ts'

/** Saving an intent as it is typed, and undoing that. */
export const INTENT_ACTIONS: readonly Route[] = [
  { method: 'post', path: '/intents/:id/save', needs: 'editor', answer: saveIntent },
  { method: 'post', path: '/intents/:id/answer', needs: 'editor', answer: takeAnswer },
  { method: 'post', path: '/intents/:id/review', needs: 'editor', answer: review },
  { method: 'post', path: '/intents/:id/discard', needs: 'editor', answer: discard },
]

async function saveIntent(visit: StaffContext): Promise<Response> {
  const place = await findIntent(visit)
  if (!place) return showTrouble(visit.context, 404)
  const { form, parts } = visit
  const began = await baseVersion(visit, place.path, place.draft)
  const before = readIntentForm({ text: began }) ? began : await readableText(place, parts.editing)
  const was = readIntentForm({ text: before }) ?? { ...EMPTY_INTENT_FORM, reviewed: dayOf(parts.now()) }
  const text = writeIntentForm(
    readFields(ANSWER_FIELDS, { form, context: answerContext(place.draft.files, null) }, was),
    before,
  )
  const saving = { path: place.path, text, ...sentFrom(visit) }
  const saved = await save(saving, parts, { last: place.last, latest: place.draft.latest })
  return goAfterSaving(saved, { path: place.path, address: intentPath(place.id) }, visit) ?? besideAnew(visit)
}

async function besideAnew(visit: StaffContext): Promise<Response> {
  const place = await findIntent(visit)
  if (!place) return showTrouble(visit.context, 404)
  const state = savedState(visit.parts)
  return showPart(
    visit,
    showSidePanel(
      place,
      {
        findings: await findingsOf(place.draft, place.path, visit),
        readable: await readReadable(place.draft, visit.parts.editing),
        state,
      },
      visit,
    ),
  )
}

/** Puts an answer that was brought in where the topic had another; the form is right there to look at it again. */
async function takeAnswer(visit: StaffContext): Promise<Response> {
  const place = await findIntent(visit)
  const form = place?.file && readIntentForm(place.file)
  const answer = visit.form.text('answer').trim()
  if (!place?.file || !form || answer === '') return showTrouble(visit.context, 404)
  const { path, version, draft } = place
  const text = writeIntentForm({ ...form, answer }, place.file.text)
  const edition = draft.latest?.number ?? null
  await save({ path, text, over: version, edition, editor: visit.me.name }, visit.parts)
  return goTo(visit, intentPath(place.id), SAVED)
}

/** Notes in the draft that somebody has read the answer; publishing approves it and stamps the day. */
async function review(visit: StaffContext): Promise<Response> {
  const place = await findIntent(visit)
  if (!place?.file) return showTrouble(visit.context, 404)
  const { me, parts } = visit
  const { path, version, id } = place
  const form = readIntentForm(place.file)
  const left = form ? untickedOf(form, visit.form).length : 0
  if (left > 0)
    return showIntent(
      visit,
      `${count(left, 'question')} not ticked: the answer counts as read once it is right under each.`,
    )
  const unread = await unreadIn(place.draft, visit)
  const today = dayOf(parts.now())
  const text = stampOne(place.file, today)
  const edition = place.draft.latest?.number ?? null
  await save({ path, text, over: version, edition, editor: me.name }, parts)
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'read again',
    about: id,
    detail: 'not published yet',
  })
  return unread.includes(id) ? goToNextUnread(visit, id, unread) : goTo(visit, intentPath(id), READ)
}

const READ = { kind: 'done', text: 'Read again. It counts from when it is published.' } as const

/** Whoever reads what came with the program reads one after the other. */
function goToNextUnread(visit: StaffContext, id: string, unread: readonly string[]): Response {
  const rest = unread.filter(one => one !== id)
  const next = unread[unread.indexOf(id) + 1] ?? rest[0]
  if (next === undefined)
    return goTo(visit, '/first-steps#still-to-do', { kind: 'done', text: 'All of them are read.' })
  const text = `Read. ${count(rest.length, 'answer')} more came with the program: this is the next.`
  return goTo(visit, `${intentPath(next)}#read`, { kind: 'done', text })
}

async function discard(visit: StaffContext): Promise<Response> {
  const place = await findIntent(visit)
  if (!place) return showTrouble(visit.context, 404)
  const { isPublished, notice } = await throwAway(visit, place)
  return goTo(visit, isPublished ? intentPath(place.id) : '/intents', notice)
}
