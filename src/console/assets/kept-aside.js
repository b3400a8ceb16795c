// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// What is typed and not saved yet is kept in its tab, so that a reload, a crash or a lost session loses nothing.

import { changedIn, fill, isPressed, OF_PAGE, wordsOf } from './form-words.js'

/** Keeps in this tab what is not saved, with what the page began with; or forgets it once all is. */
export function keepAside(saving, how = 'as the page') {
  const words = wordsOf(saving.form)
  const changed = changedIn(saving)
    .filter(name => !isPressed(saving.form, name))
    .map(name => [name, words.get(name) ?? []])
  if (changed.length === 0) return forget()
  const began =
    how === 'as the page'
      ? [...OF_PAGE].filter(name => name !== 'key').map(name => [name, [saving.form.elements[name].value]])
      : []
  try {
    sessionStorage.setItem(location.pathname, JSON.stringify({ began, changed }))
  } catch {
    // A tab that may keep nothing, or no more: the browser still asks before it is left.
  }
}

/** All is saved. */
export function forget() {
  sessionStorage.removeItem(location.pathname)
  return false
}

/** What was typed before the page was loaded anew. Only by a reload the page stays the same: a second tab is another one. */
export function bringBack(saving) {
  const kept = JSON.parse(sessionStorage.getItem(location.pathname) ?? 'null')
  if (kept === null) return false
  for (const [name, values] of kept.changed) fill(saving.form, name, values)
  if (changedIn(saving).length === 0) return forget()
  const isSame = performance.getEntriesByType('navigation')[0]?.type === 'reload'
  for (const [name, [value]] of kept.began) if (name !== 'page' || isSame) saving.form.elements[name].value = value
  return true
}
