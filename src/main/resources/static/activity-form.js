// The form on the device: what it asks, what it can know to be wrong, and the words of the page.
'use strict'

const at = id => document.getElementById(id)
const sentences = Object.fromEntries(Array.from(at('sentences').content.querySelectorAll('[data-key]'), one => [one.dataset.key, one.textContent]))
const say = (key, ...values) => values.reduce((text, value, place) => text.replace('{' + place + '}', value), sentences[key] ?? key)

let catalogue = null
let edited = null
let photos = []

function element(name, text, attributes = {}) {
  const made = document.createElement(name)
  if (text !== undefined) made.textContent = text
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value))
  return made
}

function button(text, kind, pressed) {
  const made = element('button', text, { type: 'button', class: 'btn btn-sm ' + kind })
  made.addEventListener('click', pressed)
  return made
}

function options(select, entries) {
  select.replaceChildren(...entries.map(([value, text]) => element('option', text, { value })))
}

const kindOf = code => catalogue.kinds.find(kind => kind.code === code)
const nameOf = id => [...catalogue.places, ...catalogue.units].find(one => one.id === Number(id))?.name ?? '#' + id

function showMeasures(written) {
  const kind = kindOf(at('kind').value)
  at('measures').replaceChildren(...(kind?.measures ?? []).map(measure => {
    const field = element('div', undefined, { class: 'mb-3' })
    const id = 'm.' + measure.code
    const input = element('input', undefined, { class: 'form-control', id, name: id, inputmode: measure.decimals > 0 ? 'decimal' : 'numeric', autocomplete: 'off' })
    if (measure.required) input.required = true
    const value = written ? written[measure.code] : measure.start
    input.value = String(value ?? '').replace('.', ',')
    const label = element('label', measure.name + ' (' + measure.unit + ')', { class: 'form-label', for: id })
    if (!measure.required) label.append(element('span', say('optional'), { class: 'form-optional' }))
    field.append(label, input)
    return field
  }))
}

function showForm(draft) {
  edited = draft
  photos = draft ? [...draft.photos] : []
  const fields = draft?.fields ?? {}
  const last = JSON.parse(localStorage.getItem('luytre.place') ?? 'null')
  if (fields.kind) at('kind').value = fields.kind
  for (const [id, value] of [['unit', fields.unit ?? catalogue.unit], ['area', fields.area ?? last?.area ?? catalogue.unit]]) {
    if (!Array.from(at(id).options).some(option => option.value === String(value))) at(id).append(element('option', nameOf(value), { value }))
    at(id).value = value
  }
  at('spot').value = fields.spot ?? last?.spot ?? ''
  at('day').value = fields.day ?? today()
  at('title').value = fields.title ?? ''
  at('words').value = fields.words ?? ''
  at('planned').checked = fields.planned ?? false
  at('cancel').hidden = !draft
  at('photos').value = ''
  showMeasures(fields.measures)
  showPhotos()
  at('more').open = false
  showLinks(fields)
  faults(draft?.state === 'REFUSED' ? faultsOf(draft) : [])
}

function today() {
  const now = new Date()
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

async function showPhotos() {
  const shown = await Promise.all(photos.map(async (photo, place) => {
    const line = element('li')
    if (photo.blob.type.startsWith('image/')) line.append(element('img', undefined, { src: await read(photo.blob, 'readAsDataURL'), alt: '' }))
    line.append(element('span', photo.name), button(say('remove-photo', photo.name), '', () => {
      photos.splice(place, 1)
      showPhotos()
    }))
    return line
  }))
  at('kept').replaceChildren(...shown)
}

function faults(found) {
  at('faults').hidden = found.length === 0
  at('faults').replaceChildren(...found.map(sentence => element('p', sentence, { class: 'mb-0' })))
  if (found.length > 0) at('faults').focus()
}

// The rules that a device can know; the server asks again.
function readForm() {
  const found = []
  const measures = {}
  for (const measure of kindOf(at('kind').value).measures) {
    const typed = at('m.' + measure.code).value.trim()
    const text = /^\d{1,3}([. ]\d{3})+(,\d+)?$/.test(typed) ? typed.replace(/[. ]/g, '').replace(',', '.') : typed.replace(',', '.')
    const fault = typed === '' ? measure.required && !at('planned').checked && 'required' : !/^\d{1,15}(\.\d+)?$/.test(text) ? 'number' : (text.split('.')[1] ?? '').length > measure.decimals ? 'whole' : Number(text) > measure.largest && 'large'
    if (fault) found.push(measure.name + ': ' + say(fault, measure.largest + ' ' + measure.unit, measure.decimals))
    else if (typed !== '') measures[measure.code] = text
  }
  if (!at('day').value || (at('day').value > today() && !at('planned').checked)) found.push(say('day'))
  const fields = { kind: at('kind').value, unit: Number(at('unit').value), area: Number(at('area').value), spot: at('spot').value.trim(), day: at('day').value, planned: at('planned').checked, title: at('title').value.trim(), words: at('words').value.trim(), ...readLinks(), measures }
  return { found, fields }
}

async function keepForm() {
  const { found, fields } = readForm()
  faults(found)
  if (found.length > 0) return
  const now = Date.now()
  const draft = { createdAt: now, ...edited, key: edited?.key ?? newKey(), account: catalogue.account, state: 'WAITING', fields, names: namesChosen(fields, namesOf(edited)), photos, changedAt: now }
  delete draft.faults
  delete draft.sentence
  try {
    await Drafts.keep(draft)
  } catch (full) {
    faults([say('full')])
    return
  }
  localStorage.setItem('luytre.place', JSON.stringify({ area: fields.area, spot: fields.spot }))
  at('said').textContent = say('kept')
  showForm(null)
  await showDrafts()
  at('entry-title').focus()
  send()
}

