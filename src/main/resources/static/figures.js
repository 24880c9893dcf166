// What entering figures gains where scripts run: Enter and the arrows go down the column, a number takes the tick away, and what
// was typed last is sent also by who leaves the page at once.
'use strict'

document.addEventListener('keydown', event => {
  const field = event.target.closest?.('.figure-input')
  if (!field || event.ctrlKey || event.altKey || event.metaKey) return
  const down = event.key === 'Enter' || event.key === 'ArrowDown'
  if (!down && event.key !== 'ArrowUp') return
  event.preventDefault()
  const all = Array.from(document.querySelectorAll('.figure-input'))
  const next = all[all.indexOf(field) + (down && !event.shiftKey ? 1 : -1)]
  if (!next) return
  next.focus()
  next.select()
})

document.addEventListener('input', event => {
  const field = event.target
  const form = field.form
  if (form?.id !== 'sheet') return
  if (field.name?.startsWith('n') && field.value !== '') form.elements['x' + field.name.slice(1)].checked = false
  if (field.name?.startsWith('x') && field.checked) form.elements['n' + field.name.slice(1)].value = ''
})

{
  const sheet = document.getElementById('sheet')
  let typed = 0
  let saved = 0
  let sending = null

  sheet?.addEventListener('input', () => {
    typed++
    sheet.dataset.unsaved = ''
  })
  sheet?.addEventListener('htmx:beforeRequest', () => { sending = typed })
  sheet?.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) saved = sending
    sending = null
    if (saved === typed) delete sheet.dataset.unsaved
  })
  sheet?.addEventListener('submit', () => { saved = typed })

  // The one is told before the next page is asked for, the other also on phones.
  addEventListener('beforeunload', sendTyped)
  addEventListener('pagehide', sendTyped)

  function sendTyped(event) {
    if (!sheet || typed <= saved) return
    if (sending !== null) {
      event.preventDefault() // what is being saved makes it another version: whoever leaves is asked to stay for it
      return
    }
    if (navigator.sendBeacon(sheet.action, new URLSearchParams(new FormData(sheet)))) saved = typed
  }
}
