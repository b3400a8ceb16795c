// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// A small bar over an answer: bold, a list, a fact. Without this script it is not there, and the signs can be typed.

const PUTS = {
  bold: field => around(field, '**'),
  list: field => perLine(field, '- '),
  fact: (field, name) => put(field, `{{${name}}}`),
}

function put(field, text) {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
}

function around(field, mark) {
  const { selectionStart: from, selectionEnd: to, value } = field
  field.setRangeText(`${mark}${value.slice(from, to)}${mark}`, from, to, 'end')
  if (from === to) field.setSelectionRange(from + mark.length, from + mark.length)
}

function perLine(field, mark) {
  const from = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
  const lines = field.value.slice(from, field.selectionEnd).split('\n')
  field.setRangeText(lines.map(line => `${mark}${line}`).join('\n'), from, field.selectionEnd, 'end')
}

/** What is put in is saved as what is typed. */
function act(bar, what, value) {
  const field = document.getElementById(bar.dataset.writes)
  PUTS[what](field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

for (const bar of document.querySelectorAll('[data-writes]')) {
  bar.hidden = false
  for (const button of bar.querySelectorAll('button'))
    button.addEventListener('click', () => act(bar, button.dataset.puts, ''))
  const facts = bar.querySelector('select')
  facts?.addEventListener('change', event => {
    event.stopPropagation()
    if (facts.value !== '') act(bar, 'fact', facts.value)
    facts.value = ''
  })
}
