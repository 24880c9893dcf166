// The review of a directive where scripts run: both sides find each other, keys lead from value to value, the text stays where it was.
'use strict'
{
  const here = 'is-here'
  let scrolled = 0

  const select = id => {
    document.querySelectorAll('.' + here).forEach(one => one.classList.remove(here))
    document.querySelectorAll(`[data-review] [data-item="${CSS.escape(id)}"]`).forEach(one => one.classList.add(here))
  }

  // A row that is nowhere in the text, such as a unit, stands where the one stands that it belongs to.
  const placeOf = (id, row) => {
    let place = document.getElementById('t' + id)
    for (let box = row; box && !place; box = box.parentElement?.closest('[data-item]')) {
      place = document.getElementById('t' + box.dataset.item)
    }
    return place
  }

  const show = (id, from) => {
    select(id)
    const row = document.getElementById('i' + id)
    const place = placeOf(id, row)
    if (from !== 'text' && place) place.scrollIntoView({ block: 'center' })
    if (from !== 'panel' && row) {
      for (let box = row.closest('details'); box; box = box.parentElement.closest('details')) box.open = true
      row.scrollIntoView({ block: 'center' })
    }
    if (row) row.focus({ preventScroll: true })
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('.document a[data-item], a.to-text, .gaps a')
    if (!link) return
    const id = link.dataset.item ?? link.hash.slice(2)
    if (link.matches('.to-text') && !document.getElementById('t' + id)) return // on another page, which the link opens
    event.preventDefault()
    show(id, link.closest('.document') ? 'text' : link.matches('.to-text') ? 'panel' : '')
  })

  // What is selected in the text is what a new duty says.
  document.addEventListener('selectionchange', () => {
    const chosen = document.getSelection()
    const box = document.querySelector('[data-selection]')
    if (!box || !chosen || chosen.isCollapsed || !chosen.anchorNode.parentElement?.closest('.document')) return
    box.value = chosen.toString()
  })

  const values = which => [...document.querySelectorAll('#panel [data-item]' + which)]

  const step = (list, by) => {
    if (!list.length) return
    const all = values('')
    const at = all.indexOf(document.querySelector('#panel .' + here))
    const next = by > 0 ? list.find(one => all.indexOf(one) > at) ?? list[0] : list.findLast(one => all.indexOf(one) < at) ?? list.at(-1)
    show(next.dataset.item, '')
  }

  // What is proposed for a value itself, not for what lies within it; of several units a person picks one by hand.
  const confirm = value => {
    const buttons = [...(value?.querySelectorAll('[data-what="accept"], [data-what="confirm"]') ?? [])]
    buttons.find(one => one.closest('[data-item]') === value && !one.closest('.unit'))?.click()
  }

  document.addEventListener('keydown', event => {
    if (!document.querySelector('[data-review]') || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, textarea, select, button, summary, a')) return
    if (event.key === 'j') step(values(''), 1)
    else if (event.key === 'k') step(values(''), -1)
    else if (event.key === 'u') step(values('[data-unsure]'), 1)
    else if (event.key === 'Enter') confirm(document.querySelector('#panel .' + here))
    else if (event.key === 'z') document.querySelector('[data-what="undo"]')?.click()
    else return
    event.preventDefault()
  })

  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target.id === 'panel') scrolled = [document.getElementById('text')?.scrollTop ?? 0, document.getElementById('panel')?.scrollTop ?? 0]
  })
  document.addEventListener('htmx:afterSettle', event => {
    if (!scrolled) return
    const [text, panel] = scrolled
    scrolled = 0
    document.getElementById('text')?.scrollTo(0, text)
    document.getElementById('panel')?.scrollTo(0, panel)
  })

  // Files may be dropped onto the form.
  for (const form of document.querySelectorAll('[data-drop]')) {
    const over = on => event => { event.preventDefault(); form.classList.toggle('is-over', on) }
    form.addEventListener('dragover', over(true))
    form.addEventListener('dragleave', over(false))
    form.addEventListener('drop', event => {
      over(false)(event)
      form.querySelector('input[type="file"]').files = event.dataTransfer.files
    })
  }
}
