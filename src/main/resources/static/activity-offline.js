// The page of activities without a line: written down here, kept on the device, sent when the line is back.
'use strict'

const at = id => document.getElementById(id)
const sentences = Object.fromEntries(Array.from(at('sentences').content.querySelectorAll('[data-key]'), one => [one.dataset.key, one.textContent]))
const say = (key, ...values) => values.reduce((text, value, place) => text.replace('{' + place + '}', value), sentences[key] ?? key)

let catalogue = null
let edited = null
let photos = []
let isSending = false

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

function showMeasures(values = {}) {
  const kind = kindOf(at('kind').value)
  at('measures').replaceChildren(...(kind?.measures ?? []).map(measure => {
    const field = element('div', undefined, { class: 'mb-3' })
    const id = 'm.' + measure.code
    const input = element('input', undefined, { class: 'form-control', id, name: id, inputmode: measure.decimals > 0 ? 'decimal' : 'numeric', autocomplete: 'off' })
    if (measure.required) input.required = true
    input.value = values[measure.code] === undefined ? '' : String(values[measure.code]).replace('.', ',')
    field.append(element('label', measure.name + ' (' + measure.unit + ')', { class: 'form-label', for: id }), input)
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
  faults([])
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
  const fields = { kind: at('kind').value, unit: Number(at('unit').value), area: Number(at('area').value), spot: at('spot').value.trim(), day: at('day').value, planned: at('planned').checked, title: at('title').value.trim(), words: at('words').value.trim(), programme: edited?.fields.programme ?? '', measures }
  return { found, fields }
}

async function keepForm() {
  const { found, fields } = readForm()
  faults(found)
  if (found.length > 0) return
  const now = Date.now()
  const draft = { createdAt: now, ...edited, key: edited?.key ?? newKey(), account: catalogue.account, state: 'WAITING', fields, photos, changedAt: now }
  delete draft.faults
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

function line(draft) {
  const made = element('li', undefined, { id: 'd' + draft.key })
  const name = draft.fields.title || kindOf(draft.fields.kind)?.name || draft.fields.kind
  made.append(element('strong', name, { lang: 'vi' }), element('span', [draft.fields.day.split('-').reverse().join('/'), nameOf(draft.fields.area), say('photos-count', draft.photos.length)].join(' · '), { class: 'text-secondary small' }))
  made.append(element('span', draft.id ? say('change-of') + ' · ' + say('state.' + draft.state) : say('state.' + draft.state), { class: 'badge ' + (draft.state === 'WAITING' ? 'bg-yellow-lt' : 'bg-red-lt') }))
  const faulty = draft.faults?.length ? draft.faults.map(fault => fieldName(fault.field) + ': ' + fault.sentence).join(' ') : draft.sentence
  if (draft.state === 'REFUSED' && faulty) made.append(element('span', faulty, { class: 'small' }))
  const acts = element('span', undefined, { class: 'drafts-acts' })
  if (draft.state === 'CONFLICT') acts.append(button(say('compare'), 'btn-primary', () => showConflict(draft)))
  acts.append(button(say('edit'), '', () => {
    showForm(draft)
    at('entry-title').focus()
  }), button(say('delete'), '', async () => {
    if (!confirm(say('delete.sure', name))) return
    await Drafts.forget(draft.key)
    if (edited?.key === draft.key) showForm(null)
    showDrafts()
  }))
  made.append(acts)
  return made
}

async function showDrafts() {
  const all = await Drafts.all()
  const mine = all.filter(draft => draft.account === catalogue?.account).sort((one, other) => one.createdAt - other.createdAt)
  const foreign = all.length - mine.length
  at('count').textContent = mine.length
  at('nothing').hidden = mine.length > 0
  at('send').disabled = at('export').disabled = mine.length === 0
  at('others').hidden = foreign === 0
  at('others').textContent = say('others', foreign)
  at('drafts').replaceChildren(...mine.map(line))
}

function fieldName(field) {
  if (!field.startsWith('m.')) return sentences['field.' + field] ?? field
  return catalogue.kinds.flatMap(kind => kind.measures).find(measure => 'm.' + measure.code === field)?.name ?? field
}

function shown(side, value) {
  if (value === '') return say('empty')
  if (side.name === 'unit' || side.name === 'area') return nameOf(value)
  if (side.name === 'kind') return kindOf(value)?.name ?? value
  if (side.name === 'planned') return say(value === 'true' ? 'yes' : 'no')
  return side.name === 'day' ? value.split('-').reverse().join('/') : value
}

// Both sides, field by field; the person says which one holds.
function showConflict(draft) {
  const differing = sides(draft, draft.server)
  at('sides').replaceChildren(...differing.map(side => {
    const row = element('tr')
    row.append(element('td', fieldName(side.name)))
    for (const who of ['mine', 'theirs']) {
      const label = element('label', undefined, { class: 'form-check mb-0' })
      const radio = element('input', undefined, { class: 'form-check-input', type: 'radio', name: 'side.' + side.name, value: who })
      radio.checked = who === 'mine'
      label.append(radio, element('span', shown(side, side[who]), { class: 'form-check-label', lang: 'vi' }))
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

async function send() {
  if (isSending || !catalogue) return
  isSending = true
  try {
    const { sent, other } = await sendAll(catalogue, () => { at('said').textContent = say('sending') })
    if (other) return location.reload()
    at('line').textContent = say('online')
    if (sent.length > 0) at('said').textContent = say('sent', sent.length)
    else if (at('said').textContent === say('sending')) at('said').textContent = ''
  } catch (why) {
    if (why instanceof SignedOut) signedOut()
    else if (why instanceof Cut) at('line').textContent = say('cut')
    else throw why
    if (at('said').textContent === say('sending')) at('said').textContent = say('failed')
  } finally {
    isSending = false
    await showDrafts()
  }
}

// Whoever is not signed in sees how much waits, and nothing of it.
function signedOut() {
  at('sign-in').hidden = false
  at('work').hidden = true
  at('line').textContent = say('online')
}

async function takeAlong(id) {
  try {
    const { status, body } = await ask('/activities/sync/' + id)
    if (status !== 200) throw new Cut(String(status))
    const now = Date.now()
    const fields = Object.fromEntries([...FIELDS, 'measures'].map(name => [name, body[name]]))
    const draft = { key: body.key, id: body.id, version: body.version, command: newKey(), account: catalogue.account, state: 'WAITING', fields, photos: [], createdAt: now, changedAt: now }
    const there = await Drafts.one(body.key)
    if (!there) await Drafts.keep({ ...draft, state: 'TAKEN' })
    showForm(there ?? draft)
    at('said').textContent = say('taken', body.title)
  } catch (why) {
    at('said').textContent = say('taken-not')
  }
  history.replaceState(null, '', '/activities/offline')
}

async function begin() {
  if ('serviceWorker' in navigator) {
    const files = document.querySelector('main').dataset.files
    navigator.serviceWorker.register('/activities/offline/worker.js?files=' + encodeURIComponent(files), { scope: '/activities/offline' }).catch(() => {})
  }
  navigator.storage?.persist?.() // a device that is full throws nothing of it away
  let isSignedOut = false
  try {
    catalogue = await fetchCatalogue()
    at('line').textContent = say('online')
  } catch (why) {
    isSignedOut = why instanceof SignedOut
    catalogue = await Drafts.known() ?? null
    at('line').textContent = say(isSignedOut ? 'online' : 'cut')
  }
  at('whose').textContent = catalogue ? say('whose', catalogue.name) : say('never')
  if (isSignedOut) {
    catalogue = null
    await showDrafts()
    return signedOut()
  }
  if (!catalogue) return
  options(at('kind'), catalogue.kinds.map(kind => [kind.code, kind.name]))
  options(at('unit'), catalogue.units.map(unit => [unit.id, unit.name]))
  options(at('area'), catalogue.places.map(place => [place.id, place.name]))
  at('unit-field').hidden = catalogue.units.length < 2
  at('work').hidden = false
  showForm(null)
  await showDrafts()
  const asked = new URLSearchParams(location.search).get('record')
  if (asked && /^\d+$/.test(asked)) await takeAlong(asked)
  await showDrafts()
  send()
}

at('kind').addEventListener('change', () => showMeasures())
at('photos').addEventListener('change', async event => {
  for (const file of event.target.files) photos.push(await smaller(file))
  event.target.value = ''
  showPhotos()
})
at('entry').addEventListener('submit', event => {
  event.preventDefault()
  keepForm()
})
at('cancel').addEventListener('click', () => showForm(null))
at('send').addEventListener('click', send)
at('later').addEventListener('click', () => { at('conflict').hidden = true })
at('export').addEventListener('click', async () => {
  const files = await exportedFiles(catalogue)
  for (const [place, text] of files.entries()) {
    const link = element('a', undefined, { href: URL.createObjectURL(new Blob([text], { type: 'application/json' })), download: 'hoat-dong-cho-gui-' + today() + (files.length > 1 ? '-' + (place + 1) : '') + '.json' })
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
  at('said').textContent = say('exported', files.length)
})
addEventListener('online', () => catalogue ? send() : location.reload())
addEventListener('offline', () => { at('line').textContent = say('cut') })
begin()
