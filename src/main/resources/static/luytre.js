// What pages gain where scripts run. Everything works without: see the forms and links themselves.
'use strict'

// Errors of a form are where the eye and the screen reader go first.
function toFaults(root) {
  const faults = root.querySelector('.faults')
  if (faults) faults.focus()
  return Boolean(faults)
}

document.addEventListener('DOMContentLoaded', () => toFaults(document))

document.addEventListener('htmx:afterSwap', event => {
  const target = event.detail.target
  if (target.id === 'messages') {
    const alert = target.querySelector('.alert')
    if (alert) alert.focus()
    return
  }
  document.getElementById('messages')?.replaceChildren()
  if (target.id !== 'main' || toFaults(target)) return
  // Somebody who types into the filter stays there; htmx puts the focus back by id.
  if (!target.contains(document.activeElement)) target.focus({ preventScroll: true })
})

// A form is sent once, however often the button is pressed.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.method !== 'post' || event.defaultPrevented) return
  if (form.dataset.sent) event.preventDefault()
  form.dataset.sent = 'yes'
})
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent))

// «/» leads to the search field, as in many programs.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const search = document.querySelector('input[type="search"]')
  if (!search) return
  event.preventDefault()
  search.focus()
})
