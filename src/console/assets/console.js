// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// What a form that saves by itself says while somebody types: unsaved · saving · saved · not saved, trying again.
// Without this script, and without htmx, the form has its button.

/** Follows one form: what is typed in it, what is on its way, and what has arrived. */
function follow(form) {
  const saving = { isTyped: false, isUnderWay: false, hasFailed: false, isLeaving: false }
  form.addEventListener('input', () => {
    saving.isTyped = true
    if (!saving.isUnderWay) say(form, 'Unsaved')
  })
  form.addEventListener('submit', () => {
    saving.isLeaving = true
  })
  form.addEventListener('htmx:beforeRequest', () => {
    Object.assign(saving, { isTyped: false, isUnderWay: true })
    say(form, saving.hasFailed ? 'Not saved, trying again' : 'Saving …')
  })
  // An answer may lead to another page: nothing is lost by going there.
  form.addEventListener('htmx:beforeOnLoad', () => {
    saving.isUnderWay = false
  })
  form.addEventListener('htmx:afterRequest', ({ detail }) => {
    // Whoever was signed out gets a part for another place: nothing was saved.
    const hasFailed = !detail.successful || detail.xhr.getResponseHeader('HX-Retarget') !== null
    Object.assign(saving, { isUnderWay: false, hasFailed })
    tellOutcome(form, saving)
  })
  keep(form, saving)
  markFields(form)
}

function say(form, text) {
  const state = document.getElementById(`${form.id}-state`)
  if (state && state.textContent !== text) state.textContent = text
}

function save(form) {
  window.htmx.trigger(form, 'change')
}

/** What was saved is said by the page that saved it, with the time. */
function tellOutcome(form, { hasFailed, isTyped }) {
  if (hasFailed) {
    say(form, 'Not saved, trying again')
    // The form itself waits a little before it sends on this.
    window.htmx.trigger(form, 'again')
  } else if (isTyped) say(form, 'Unsaved')
  else markFields(form)
}

/** Warns who leaves before all is saved, and saves when somebody presses what saves elsewhere. */
function keep(form, saving) {
  addEventListener('beforeunload', event => {
    if (!saving.isLeaving && (saving.isTyped || saving.isUnderWay || saving.hasFailed)) event.preventDefault()
  })
  addEventListener('keydown', event => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save(form)
  })
}

/** Fields are wrong as long as the check finds something in them that stops publishing. */
function markFields(form) {
  for (const field of form.querySelectorAll('[data-field]')) {
    const finding = document.getElementById(`finding-${field.dataset.field}`)
    field.setAttribute('aria-invalid', String(finding !== null && finding.classList.contains('stops')))
  }
}

for (const form of document.querySelectorAll('form[data-saves]')) follow(form)
