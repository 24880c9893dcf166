// What pages gain where scripts run. Everything works without: see the forms and links themselves.
'use strict'

// Errors of a form are where the eye and the screen reader go first.
function toFaults(root) {
  const faults = root.querySelector('.faults')
  if (faults) faults.focus()
  return Boolean(faults)
}

document.addEventListener('DOMContentLoaded', () => toFaults(document))

document.addEventListener('htmx:beforeRequest', event => {
  if (event.detail.elt.method === 'post') keepTyped(event.detail.elt)
})

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
  if (!location.pathname.startsWith('/sign-in') && location.pathname !== '/setup') keepTyped(form)
})
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent))

// A session may end while somebody types. What was sent is kept in this window until it arrives; after signing in again it
// stands in the form as it was typed. Passwords and files are never kept.
const TYPED = 'luytre.typed'

function keepTyped(form) {
  const fields = Array.from(new FormData(form)).filter(([name, value]) => {
    const field = form.elements[name]
    return typeof value === 'string' && name !== '_csrf' && field?.type !== 'password' && field?.type !== 'hidden'
  })
  sessionStorage.setItem(TYPED, JSON.stringify({ page: location.pathname, action: form.getAttribute('action'), fields }))
}

function giveBackTyped() {
  const kept = JSON.parse(sessionStorage.getItem(TYPED) ?? 'null')
  if (!kept) return
  if (location.pathname.startsWith('/sign-in')) {
    sessionStorage.setItem(TYPED, JSON.stringify({ ...kept, interrupted: true }))
    return
  }
  if (!kept.interrupted) {
    sessionStorage.removeItem(TYPED)
    return
  }
  const form = Array.from(document.forms).find(one => one.getAttribute('action') === kept.action)
  if (!form || location.pathname !== kept.page) return
  for (const [name, value] of kept.fields) {
    const field = form.elements[name]
    if (!field) continue
    if (field.type === 'checkbox') field.checked = true
    else field.value = value
  }
  sessionStorage.removeItem(TYPED)
}

document.addEventListener('DOMContentLoaded', giveBackTyped)

// «/» leads to the search field, as in many programs.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const search = document.querySelector('input[type="search"]')
  if (!search) return
  event.preventDefault()
  const fold = search.closest('details')
  if (fold) fold.open = true
  search.focus()
})

// Of pages beside each other in a row that is wider than the screen, the one that is shown is in sight.
function toCurrent() {
  for (const current of document.querySelectorAll('.sides > [aria-current]')) {
    const row = current.parentElement
    row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
  }
}

document.addEventListener('DOMContentLoaded', toCurrent)
document.addEventListener('htmx:afterSwap', toCurrent)
