// Finds boxes in a long list while one types. Without it the list is whole.
'use strict'
const folded = text => text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')
const prepare = () => document.querySelectorAll('[data-find-in]').forEach(field => {
    if (!field.hidden) return
    field.hidden = false
    field.addEventListener('input', () => {
        const asked = folded(field.value)
        document.getElementById(field.dataset.findIn).querySelectorAll('label').forEach(label => {
            label.hidden = !folded(label.textContent).includes(asked)
        })
    })
})
addEventListener('DOMContentLoaded', prepare)
addEventListener('htmx:afterSettle', prepare)
