// What writing a report gains where scripts run: what was typed last is sent also by who leaves the page at once.
'use strict'

const section = document.getElementById('section')
let typed = 0
let saved = 0

section?.addEventListener('input', () => typed++)
section?.addEventListener('submit', () => {
  saved = typed
  htmx.trigger(section, 'htmx:abort')
})
section?.addEventListener('htmx:beforeRequest', () => { section.dataset.sending = String(typed) })
section?.addEventListener('htmx:afterRequest', event => {
  if (event.detail.successful) saved = Number(section.dataset.sending)
})
addEventListener('pagehide', () => {
  if (section && typed > saved) navigator.sendBeacon(section.action, new URLSearchParams(new FormData(section)))
})

// What another changed as well is not saved before somebody decides: whoever leaves is asked.
addEventListener('beforeunload', event => {
  if (typed > saved && section?.querySelector('[role="alert"]')) event.preventDefault()
})
