// What waits on this device: records with their photos, and what was last known of the one who writes them.
'use strict'

const Drafts = (() => {
  let opened

  function database() {
    opened ??= new Promise((resolve, reject) => {
      const asking = indexedDB.open('luytre-activities', 1)
      asking.onupgradeneeded = () => {
        asking.result.createObjectStore('drafts', { keyPath: 'key' })
        asking.result.createObjectStore('known', { keyPath: 'name' })
      }
      asking.onsuccess = () => resolve(asking.result)
      asking.onerror = () => reject(asking.error)
    })
    return opened
  }

  // Done is what the disk has, not what was asked for.
  async function within(store, mode, ask) {
    const base = await database()
    return new Promise((resolve, reject) => {
      const transaction = base.transaction(store, mode, mode === 'readwrite' ? { durability: 'strict' } : {})
      const asked = ask(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  }

  return {
    all: () => within('drafts', 'readonly', store => store.getAll()),
    one: key => within('drafts', 'readonly', store => store.get(key)),
    keep: draft => within('drafts', 'readwrite', store => store.put(draft)),
    forget: key => within('drafts', 'readwrite', store => store.delete(key)),
    known: async () => (await within('known', 'readonly', store => store.get('catalogue')))?.value,
    know: value => within('known', 'readwrite', store => store.put({ name: 'catalogue', value })),
  }
})()

// crypto.randomUUID is there only where the line is safe; an office may try without.
function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = bytes[6] & 15 | 64
  bytes[8] = bytes[8] & 63 | 128
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const LONGEST_SIDE = 1600

// Smaller, so that a bad line carries it; drawn anew it also forgets where it was taken.
async function smaller(file) {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.85))
    if (blob) return { name: file.name.replace(/\.\w+$/, '') + '.jpg', blob }
  } catch (unknown) {
    // no picture that this browser can draw: the server says what it thinks of it
  }
  return { name: file.name, blob: new Blob([await file.arrayBuffer()], { type: file.type }) }
}

function read(blob, as) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.onerror = () => reject(reader.error)
    reader[as](blob)
  })
}
