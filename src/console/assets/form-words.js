// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// What stands in the fields of a form, as somebody typed it.

/** Fields that say what a page began with, and are no words of anybody's. */
export const OF_PAGE = new Set(['key', 'page', 'edition', 'version'])

/** Names of fields with their values, in order. */
export function wordsOf(form) {
  const words = new Map()
  for (const [name, value] of new FormData(form)) {
    if (OF_PAGE.has(name) || typeof value !== 'string') continue
    words.set(name, [...(words.get(name) ?? []), value.replace(/\r\n?/g, '\n')])
  }
  return words
}

/** Names of fields that say something else than they did when the form was saved last. */
export function changedIn({ form, saved }) {
  const now = wordsOf(form)
  const names = new Set([...saved.keys(), ...now.keys()])
  return [...names].filter(name => JSON.stringify(saved.get(name) ?? []) !== JSON.stringify(now.get(name) ?? []))
}

/** Fields that are sent by a button of their own, such as those of something new. */
export function isPressed(form, name) {
  return [...form.querySelectorAll('[data-pressed] [name]')].some(field => field.name === name)
}

/** Puts words back into the fields of a name. */
export function fill(form, name, values) {
  const fields = [...form.elements].filter(field => field.name === name)
  for (const [at, field] of fields.entries()) {
    if (field.type === 'checkbox') field.checked = values.includes(field.value)
    else field.value = values[at] ?? ''
  }
}
