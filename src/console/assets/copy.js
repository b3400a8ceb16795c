// @ts-nocheck -- browsers run this as it is, and know things that Node does not.
// A button that copies what a field holds, where the browser lets it; without this script it is not there.

for (const button of document.querySelectorAll('[data-copies]')) {
  const field = document.getElementById(button.dataset.copies)
  button.hidden = navigator.clipboard === undefined
  field.addEventListener('focus', () => field.select())
  button.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    )
    button.textContent = isCopied ? 'Copied' : 'Select it and copy it'
    if (!isCopied) field.select()
  })
}
