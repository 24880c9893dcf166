// What an activity is a part of and what it serves: chosen from what the device took along.
'use strict'

const LINKS = { campaign: 'campaigns', duty: 'duties', directive: 'directives' }
const SHOWN = 20

let served = new Set()

const known = list => catalogue.choices?.[list] ?? []
const choicesOf = list => known(list).filter(one => one.units.includes(Number(at('unit').value)))
const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
const namesOf = draft => ({ ...draft?.names, ...draft?.base?.names, ...draft?.server?.names })
const keyOf = (field, value) => field === 'subjects' ? value : field + ':' + value

function linkName(field, value, names) {
  return known(LINKS[field] ?? 'things').find(one => one.id === String(value))?.name ?? names[keyOf(field, value)] ?? '#' + value
}

// What a draft calls what it chose, for the day on which the lists have it no more.
function namesChosen(fields, names) {
  const chosen = [...Object.keys(LINKS).filter(field => fields[field]).map(field => [field, fields[field]]), ...fields.subjects.map(id => ['subjects', id])]
  return Object.fromEntries(chosen.map(([field, value]) => [keyOf(field, value), linkName(field, value, names)]))
}

function readLinks() {
  return { campaign: Number(at('campaign').value) || null, duty: Number(at('duty').value) || null, programme: at('programme').value.trim(), directive: at('directive').value || null, subjects: [...served].sort() }
}

function showLinks(fields) {
  for (const field of Object.keys(LINKS)) {
    const entries = [['', say('none-chosen')], ...choicesOf(LINKS[field]).map(one => [one.id, one.name])]
    const chosen = String(fields[field] ?? '')
    if (!entries.some(([id]) => id === chosen)) entries.push([chosen, say('not-offered', linkName(field, chosen, namesOf(edited)))])
    options(at(field), entries)
    at(field).value = chosen
    at(field + '-field').hidden = entries.length < 2
  }
  at('programme').value = fields.programme ?? ''
  at('programmes').replaceChildren(...known('programmes').map(value => element('option', undefined, { value })))
  served = new Set(fields.subjects ?? [])
  at('find').value = ''
  showThings()
  if (fields.campaign || fields.duty || fields.programme || fields.directive || served.size > 0) at('more').open = true
}

// What is chosen, then what is at the place, or what has these words in its name.
function showThings() {
  const all = choicesOf('things')
  const words = folded(at('find').value).split(/\s+/).filter(word => word !== '')
  const isAt = one => at('area').value === at('unit').value || one.areas.includes(Number(at('area').value))
  const isMeant = one => words.length > 0 ? words.every(word => folded(one.name).includes(word)) : isAt(one)
  const meant = all.filter(one => !served.has(one.id) && isMeant(one)).slice(0, SHOWN)
  const chosen = [...served].map(id => all.find(one => one.id === id) ?? { id, name: say('not-offered', linkName('subjects', id, namesOf(edited))) })
  at('subjects').replaceChildren(...[...chosen, ...meant].map(thing))
  const shown = chosen.length + meant.length
  at('subjects-field').hidden = all.length + served.size === 0
  at('find-field').hidden = words.length === 0 && shown >= all.length
  at('found').textContent = words.length > 0 && meant.length === 0 ? say('things.none') : shown < all.length ? say('things.left', shown, all.length) : ''
}

function thing(one) {
  const label = element('label', undefined, { class: 'form-check' })
  const box = element('input', undefined, { class: 'form-check-input', type: 'checkbox', name: 'subjects', value: one.id })
  box.checked = served.has(one.id)
  box.addEventListener('change', () => box.checked ? served.add(one.id) : served.delete(one.id))
  label.append(box, element('span', one.name, { class: 'form-check-label', lang: 'vi' }))
  return label
}
