// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// Saves a form as somebody types, and says how far that is: unsaved · saving · saved at 14:02 · not saved, trying again.
// What is not saved yet is kept in the tab besides, so that a reload brings it back. Without this script the form has its button.

import { changedIn, isPressed, wordsOf } from './form-words.js'
import { bringBack, keepAside } from './kept-aside.js'

/** How long somebody pauses before what they typed is sent, and how long until it is sent again, in milliseconds. */
const PAUSE_MS = 700
const AGAIN_MS = [1000, 2000, 4000, 8000]

/** An answer that has not come after this, in milliseconds, does not come; longer forms cannot be sent by a page that closes, in bytes. */
const ANSWER_MS = 20_000
const CLOSING_MAX = 60_000

/** Follows one form: what is typed in it, what is on its way, and what has arrived. */
function follow(form) {
  const saving = { form, saved: wordsOf(form), failures: 0, timer: 0, underWay: null, isLeaving: false, said: '' }
  if (bringBack(saving)) typed(saving)
  form.addEventListener('input', () => typed(saving))
  form.addEventListener('change', () => typed(saving))
  document.addEventListener('submit', event => onSubmit(event, saving), true)
  document.addEventListener('click', event => onClick(event, saving), true)
  document.addEventListener('keydown', event => onKey(event, saving))
  addEventListener('online', () => void saveNow(saving))
  addEventListener('focus', () => saving.failures > 0 && void saveNow(saving))
  document.addEventListener('visibilitychange', () => document.hidden && void saveNow(saving))
  addEventListener('pagehide', () => saving.isLeaving || void saveNow(saving))
  addEventListener('pageshow', () => (saving.isLeaving = false))
  addEventListener('beforeunload', event => {
    if (!saving.isLeaving && isLeft(saving)) event.preventDefault()
  })
  markFields(form)
}

function isUnsaved(saving) {
  return changedIn(saving).some(name => !isPressed(saving.form, name))
}

/** Whether anything would be lost by going. */
function isLeft(saving) {
  return saving.underWay !== null || changedIn(saving).length > 0
}

function typed(saving) {
  keepAside(saving)
  if (saving.underWay) return
  clearTimeout(saving.timer)
  if (!isUnsaved(saving)) return say(saving, saving.said)
  if (saving.failures === 0) say(saving, 'Unsaved')
  later(saving, saving.failures === 0 ? PAUSE_MS : waitOf(saving))
}

function later(saving, ms) {
  clearTimeout(saving.timer)
  saving.timer = setTimeout(() => void saveNow(saving), ms)
}

function waitOf({ failures }) {
  return AGAIN_MS[Math.min(failures, AGAIN_MS.length) - 1]
}

/** Sends what is there, once at a time; true once all of it has arrived. */
async function saveNow(saving) {
  if (saving.underWay) await saving.underWay
  if (!isUnsaved(saving)) return true
  clearTimeout(saving.timer)
  say(saving, saving.failures > 0 ? 'Not saved, trying again' : 'Saving …')
  saving.underWay = send(saving)
  const hasArrived = await saving.underWay
  saving.underWay = null
  keepAside(saving)
  if (hasArrived && isUnsaved(saving)) typed(saving)
  return hasArrived
}

async function send(saving) {
  const { form } = saving
  const sent = wordsOf(form)
  const body = new URLSearchParams([...new FormData(form)].filter(([name]) => !isPressed(form, name))).toString()
  const request = {
    method: 'POST',
    headers: { 'HX-Request': 'true' },
    signal: AbortSignal.timeout(ANSWER_MS),
    body: new Blob([body], { type: 'application/x-www-form-urlencoded' }),
    keepalive: body.length < CLOSING_MAX,
  }
  const answer = await fetch(form.action, request).catch(() => null)
  const text = await answer?.text().catch(() => null)
  if (!answer || text === null) return failed(saving, null)
  if (answer.headers.has('HX-Redirect')) return goTo(saving, sent, answer.headers.get('HX-Redirect'))
  if (!answer.ok || answer.headers.has('HX-Retarget')) return failed(saving, { text, status: answer.status })
  return arrived(saving, sent, text)
}

/** What stands beside the form is shown anew, with the time and the version that the form goes on from. */
async function arrived(saving, sent, text) {
  const { form } = saving
  const note = document.querySelector('#said[data-of-saving]')
  if (note) note.replaceChildren()
  settle(saving, sent)
  await htmx.swap({ text, target: document.getElementById(form.dataset.saves), swap: 'innerHTML', sourceElement: form })
  markFields(form)
  saving.said = stateOf(saving)?.textContent ?? ''
  if (isUnsaved(saving)) say(saving, 'Unsaved')
  return true
}

function settle(saving, sent) {
  saving.failures = 0
  for (const [name] of saving.saved) if (!isPressed(saving.form, name)) saving.saved.delete(name)
  for (const [name, values] of sent) if (!isPressed(saving.form, name)) saving.saved.set(name, values)
}

/** Nothing is lost: it is kept, and sent again by itself unless the answer was that it never can be. */
function failed(saving, refused) {
  saving.failures += 1
  const note = document.getElementById('said')
  if (refused && note) {
    note.dataset.ofSaving = 'yes'
    note.innerHTML = refused.text
  }
  const isFinal = refused !== null && refused.status >= 400 && refused.status < 500
  say(saving, isFinal ? 'Not saved' : 'Not saved, trying again')
  if (!isFinal) later(saving, waitOf(saving))
  return false
}

/** Somebody else was there as well: the page is loaded anew, with what was typed since on top. */
function goTo(saving, sent, address) {
  settle(saving, sent)
  keepAside(saving, 'newer than the page')
  leave(saving, () => location.assign(address))
  return true
}

function leave(saving, go) {
  clearTimeout(saving.timer)
  saving.isLeaving = true
  go()
}

function stateOf({ form }) {
  return document.getElementById(`${form.id}-state`)
}

function say(saving, text) {
  const state = stateOf(saving)
  if (state && state.textContent !== text) state.textContent = text
}

/** Whoever goes elsewhere by a link goes once it is saved; where that fails, the browser asks. */
function onClick(event, saving) {
  const link = event.target.closest?.('a[href]')
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (!link || !isPlain || link.target !== '' || link.origin !== location.origin) return
  if (link.hash !== '' && link.pathname === location.pathname) return
  if (saving.failures > 0 || !isUnsaved(saving)) return
  event.preventDefault()
  void saveNow(saving).then(isDone => isDone && leave(saving, () => location.assign(link.href)))
}

/** The form's own button saves and stays; one with a name goes where it leads, as do other forms, once all is saved. */
function onSubmit(event, saving) {
  const { target, submitter } = event
  const isOwn = target === saving.form
  if (isOwn && submitter?.name) return leave(saving, () => keepAside(saving))
  if (!isOwn && (saving.failures > 0 || !isUnsaved(saving))) return
  event.preventDefault()
  event.stopPropagation()
  void saveNow(saving).then(isDone => !isOwn && isDone && target.requestSubmit(submitter))
}

function onKey(event, saving) {
  if (event.key.toLowerCase() !== 's' || event.altKey || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  void saveNow(saving)
}

/** Fields are wrong as long as the check finds something in them that stops publishing. */
function markFields(form) {
  for (const field of form.querySelectorAll('[data-field]')) {
    const finding = document.getElementById(`finding-${field.dataset.field}`)
    field.setAttribute('aria-invalid', String(finding !== null && finding.classList.contains('stops')))
  }
}

for (const form of document.querySelectorAll('form[data-saves]')) follow(form)
