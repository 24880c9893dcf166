// What entering figures gains where scripts run: Enter and the arrows go down the column, a number takes the tick away.
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
