// What a page that saves while somebody types gains where scripts run: what was typed last is sent also by who leaves at once.
'use strict'

const section = document.getElementById('section')
let typed = 0
let saved = 0
let sending = null
let leaving = false

section?.addEventListener('input', () => typed++)
section?.addEventListener('htmx:beforeRequest', event => {
  if (leaving) event.preventDefault() // what the button brings is newer
  else sending = typed
})
section?.addEventListener('htmx:afterRequest', event => {
  if (event.detail.successful) saved = sending
  sending = null
})

// Who presses the button while something is being saved waits for that, and for what is saved next: it brings what the form has to
// say the next time.
section?.addEventListener('submit', event => {
  saved = typed
  leaving = sending === null
  if (leaving) return
  event.preventDefault()
  section.addEventListener('htmx:afterRequest', () => setTimeout(() => section.requestSubmit(event.submitter)), { once: true })
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
