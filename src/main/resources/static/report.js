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

// The one is told before the next page is asked for, the other also on phones.
addEventListener('beforeunload', sendTyped)
addEventListener('pagehide', sendTyped)

function sendTyped(event) {
  if (!section || typed <= saved) return
  if (section.querySelector('[role="alert"]')) {
    event.preventDefault() // what another changed as well is not saved before somebody decides: whoever leaves is asked
    return
  }
  if (navigator.sendBeacon(section.action, new URLSearchParams(new FormData(section)))) saved = typed
}
