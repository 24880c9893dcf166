// Sends what waits, each once: the key of a record is made on the device, so what arrived without an answer is not kept twice.
'use strict'

class SignedOut extends Error {}
class Cut extends Error {}

const FIELDS = ['kind', 'unit', 'area', 'spot', 'day', 'planned', 'title', 'words', 'campaign', 'duty', 'programme', 'directive', 'subjects']

async function ask(address, options = {}) {
  let answer
  try {
    answer = await fetch(address, { redirect: 'manual', cache: 'no-store', ...options })
  } catch (cut) {
    throw new Cut(String(cut))
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401) throw new SignedOut()
  const isJson = (answer.headers.get('content-type') ?? '').includes('json')
  if (!isJson) throw answer.status === 403 ? new SignedOut() : new Cut(String(answer.status))
  try {
    return { status: answer.status, body: await answer.json() }
  } catch (halfway) {
    throw new Cut(String(halfway))
  }
}

async function fetchCatalogue() {
  const { body } = await ask('/activities/offline/catalogue')
  await Drafts.know(body)
  return body
}

function recordOf(draft) {
  const { fields } = draft
  return { key: draft.key, id: draft.id ?? null, version: draft.version ?? null, command: draft.command ?? null, ...fields, proofs: 0 }
}

// What the person wrote, in the words of the server, to be compared field by field.
function sides(draft, record) {
  const mine = { ...draft.fields, ...measuresOf(draft.fields) }
  const theirs = { ...record, ...measuresOf(record) }
  // A record that was kept before this page asked for something says nothing of it.
  const names = [...FIELDS.filter(name => name in draft.fields), ...new Set([...Object.keys(measuresOf(draft.fields)), ...Object.keys(measuresOf(record))])]
  return names.map(name => ({ name, mine: plain(mine[name]), theirs: plain(theirs[name]) })).filter(side => side.mine !== side.theirs && !(side.name === 'title' && side.mine === ''))
}

function measuresOf(record) {
  return Object.fromEntries(Object.entries(record.measures ?? {}).map(([code, amount]) => ['m.' + code, Number(amount)]))
}

function plain(value) {
  return value === null || value === undefined ? '' : String(value).replace(/\r\n/g, '\n').trim()
}

async function post(draft, catalogue) {
  const form = new FormData()
  form.append('account', draft.account)
  form.append('record', JSON.stringify(recordOf(draft)))
  draft.photos.forEach(photo => form.append('files', photo.blob, photo.name))
  return ask('/activities/sync', { method: 'POST', body: form, headers: { [catalogue.header]: catalogue.token } })
}

// What is left of a draft after the server answered; null where nothing is.
function after(draft, body) {
  const record = body.record
  if (body.outcome === 'KEPT') return null
  if (body.outcome === 'THERE') {
    const isSame = sides(draft, record).length === 0
    if (isSame && record.proofs >= draft.photos.length) return null
    // It arrived before, and was changed since then: here, there, or both.
    const changed = { ...draft, id: record.id, version: record.version, command: newKey() }
    return isSame ? { ...changed, again: true } : { ...changed, state: 'CONFLICT', server: record }
  }
  if (body.outcome === 'CONFLICT') return { ...draft, state: 'CONFLICT', server: record }
  return { ...draft, state: 'REFUSED', faults: body.faults ?? [], sentence: body.sentence }
}

// One after the other; the first that finds no line, or nobody signed in, ends it, and all others stay.
async function sendAll(catalogue, told) {
  const fresh = await fetchCatalogue()
  if (fresh.account !== catalogue.account) return { sent: [], other: true }
  const sent = []
  for (const draft of await waiting(fresh.account)) {
    told(draft)
    const { body } = await post(draft, fresh)
    let left = after(draft, body)
    if (left?.again) left = after(left, (await post(left, fresh)).body)
    const now = await Drafts.one(draft.key)
    if (!now || now.changedAt !== draft.changedAt) continue // the person went on writing; it is compared next time
    if (left) await Drafts.keep(left)
    else {
      await Drafts.forget(draft.key)
      sent.push({ id: body.record.id, title: body.record.title })
    }
  }
  return { sent, other: false, fresh }
}

async function waiting(account) {
  return (await Drafts.all()).filter(draft => draft.account === account && draft.state === 'WAITING').sort((one, other) => one.createdAt - other.createdAt)
}

// At most about 30 MB a file: the server takes no more than 50.
const LARGEST_FILE = 30_000_000

async function exportedFiles(catalogue) {
  const drafts = (await Drafts.all()).filter(draft => draft.account === catalogue.account)
  const files = [[]]
  let size = 0
  for (const draft of drafts) {
    const photos = []
    for (const photo of draft.photos) photos.push({ name: photo.name, base64: (await read(photo.blob, 'readAsDataURL')).replace(/^[^,]*,/, '') })
    const item = { record: recordOf(draft), photos }
    const length = JSON.stringify(item).length
    if (size > 0 && size + length > LARGEST_FILE) {
      files.push([])
      size = 0
    }
    files.at(-1).push(item)
    size += length
  }
  return files.filter(records => records.length > 0).map(records => JSON.stringify({ format: 'luytre-activities/1', name: catalogue.name, records }))
}
