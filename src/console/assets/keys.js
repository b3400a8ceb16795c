// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// Keys of one sign, which can be switched off under My account: / finds anything, n goes to the next entry, p to the changes. Control and Enter together
// check what is changed and publish it: whatever the page offers last.

const OFF = 'keys-off'

const TYPED_INTO = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

/** Entries of a list, each by the link that opens it. */
const ENTRIES = 'main th[scope=row] a, main .queue a, main .plain > li > a, main .plain label + * a'

const ACTIONS = {
  '/': () => document.querySelector('[data-find]')?.focus(),
  n: toNextEntry,
  p: () => document.querySelector('nav a[href$="/publish"]')?.click(),
}

function toNextEntry() {
  const entries = [...document.querySelectorAll(ENTRIES)]
  const at = entries.indexOf(document.activeElement)
  entries[(at + 1) % entries.length]?.focus()
}

/** Keys that are held together, and so are no letters of anybody's. */
function onHeld(event) {
  const isHeld = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (event.key !== 'Enter' || !isHeld || event.isComposing || event.defaultPrevented) return
  const button = [...document.querySelectorAll('[aria-keyshortcuts="Control+Enter"]:not([disabled])')].at(-1)
  if (!button) return
  event.preventDefault()
  button.click()
}

document.addEventListener('keydown', onHeld)
document.addEventListener('keydown', event => {
  const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined
  const isTaken = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented
  if (!action || isTaken || event.target.matches?.(TYPED_INTO) || localStorage.getItem(OFF) !== null) return
  event.preventDefault()
  action()
})

const setting = document.querySelector('[data-keys]')
if (setting) {
  setting.checked = localStorage.getItem(OFF) === null
  setting.addEventListener('change', () => {
    if (setting.checked) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'yes')
  })
}
