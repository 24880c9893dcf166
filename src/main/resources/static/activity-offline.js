// The page of activities without a line: written down here, kept on the device, sent when the line is back.
'use strict'

let isSending = false

function line(draft) {
  const made = element('li', undefined, { id: 'd' + draft.key })
  const name = draft.fields.title || kindOf(draft.fields.kind)?.name || draft.fields.kind
  made.append(element('strong', name, { lang: 'vi' }), element('span', [draft.fields.day.split('-').reverse().join('/'), nameOf(draft.fields.area), say('photos-count', draft.photos.length)].join(' · '), { class: 'text-secondary small' }))
  made.append(element('span', draft.id ? say('change-of') + ' · ' + say('state.' + draft.state) : say('state.' + draft.state), { class: 'badge ' + (draft.state === 'WAITING' ? 'bg-yellow-lt' : 'bg-red-lt') }))
  const faulty = faultsOf(draft).join(' ')
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

const faultsOf = draft => draft.faults?.length ? draft.faults.map(fault => fieldName(fault.field) + ': ' + fault.sentence) : [draft.sentence ?? ''].filter(text => text !== '')

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

async function send() {
  if (isSending || !catalogue) return
  isSending = true
  try {
    const { sent, other, fresh } = await sendAll(catalogue, () => { at('said').textContent = say('sending') })
    if (other) return location.reload()
    learn(fresh)
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

// What can be chosen may be other by now; what is being written stays.
function learn(fresh) {
  const isOther = JSON.stringify(fresh.choices) !== JSON.stringify(catalogue.choices)
  catalogue = fresh
  if (isOther) showLinks(readLinks())
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
    const draft = { key: body.key, id: body.id, version: body.version, command: newKey(), account: catalogue.account, state: 'WAITING', fields, base: body, photos: [], createdAt: now, changedAt: now }
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
at('unit').addEventListener('change', () => showLinks(readLinks()))
at('area').addEventListener('change', showThings)
at('find').addEventListener('input', showThings)
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
