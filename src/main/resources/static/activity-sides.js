// A record that was changed on both sides: both are shown, field by field, and the person says which one holds.
'use strict'

function shown(side, value, names) {
  if (value === '') return say('empty')
  if (LINKS[side.name]) return linkName(side.name, value, names)
  if (side.name === 'subjects') return value.split(',').map(id => linkName('subjects', id, names)).join('; ')
  if (side.name === 'unit' || side.name === 'area') return nameOf(value)
  if (side.name === 'kind') return kindOf(value)?.name ?? value
  if (side.name === 'planned') return say(value === 'true' ? 'yes' : 'no')
  return side.name === 'day' ? value.split('-').reverse().join('/') : value
}

// Both sides, field by field; the person says which one holds.
function showConflict(draft) {
  const differing = sides(draft, draft.server)
  const before = draft.base ? { ...draft.base, ...measuresOf(draft.base) } : null
  // What was not touched here is offered as it is there.
  const offered = side => before && plain(before[side.name]) === side.mine ? 'theirs' : 'mine'
  at('sides').replaceChildren(...differing.map(side => {
    const row = element('tr')
    row.append(element('td', fieldName(side.name)))
    for (const who of ['mine', 'theirs']) {
      const label = element('label', undefined, { class: 'form-check mb-0' })
      const radio = element('input', undefined, { class: 'form-check-input', type: 'radio', name: 'side.' + side.name, value: who })
      radio.checked = who === offered(side)
      label.append(radio, element('span', shown(side, side[who], namesOf(draft)), { class: 'form-check-label', lang: 'vi' }))
      const cell = element('td', undefined, { 'data-label': at('conflict').querySelectorAll('th')[who === 'mine' ? 1 : 2].textContent })
      cell.append(label)
      row.append(cell)
    }
    return row
  }))
  at('conflict').hidden = false
  at('conflict-title').focus()
  at('conflict-form').onsubmit = async event => {
    event.preventDefault()
    await Drafts.keep(chosen(draft, differing))
    at('conflict').hidden = true
    await showDrafts()
    send()
  }
}

function chosen(draft, differing) {
  const fields = { ...draft.fields, measures: { ...draft.fields.measures } }
  for (const side of differing) {
    if (at('conflict-form').elements['side.' + side.name].value === 'mine') continue
    if (!side.name.startsWith('m.')) fields[side.name] = draft.server[side.name]
    else if (side.theirs === '') delete fields.measures[side.name.slice(2)]
    else fields.measures[side.name.slice(2)] = side.theirs
  }
  return { ...draft, fields, id: draft.server.id, version: draft.server.version, command: newKey(), state: 'WAITING', server: undefined, changedAt: Date.now() }
}

