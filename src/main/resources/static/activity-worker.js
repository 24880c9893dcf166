// Keeps the page of activities without a line, and the files that it needs; nothing else goes through it.
'use strict'

const FOLDER = new URL(self.location).searchParams.get('files')
const PAGE = '/activities/offline'
const CACHE = 'luytre-activities ' + FOLDER
const FILES = ['icon.svg', 'vendor/be-vietnam-pro.css', 'vendor/tabler.min.css', 'luytre.css', 'activity.css', 'activity-store.js', 'activity-send.js', 'activity-form.js', 'activity-links.js', 'activity-sides.js', 'activity-offline.js']
const PATIENCE = 4000

self.addEventListener('install', event => event.waitUntil(keepAll().then(() => self.skipWaiting())))

async function keepAll() {
  const cache = await caches.open(CACHE)
  await cache.addAll(FILES.map(file => FOLDER + file))
  const page = await fetch(PAGE, { redirect: 'error' }) // not the door, where the session has ended
  if (!page.ok) throw new Error('no page: ' + page.status)
  await cache.put(PAGE, page)
}

self.addEventListener('activate', event => event.waitUntil(forgetOthers().then(() => self.clients.claim())))

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith('luytre-activities ') && name !== CACHE).map(name => caches.delete(name)))
}

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url)
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) return
  if (event.request.mode === 'navigate' && address.pathname === PAGE) event.respondWith(page(event.request))
  else if (address.pathname.startsWith('/static/')) event.respondWith(file(event.request))
})

// From the server where it answers in time, else as it was kept: also where the server leads to the door.
async function page(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(PAGE)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
    if (!answer.ok || answer.redirected) return kept ?? answer
    await cache.put(PAGE, answer.clone())
    return answer
  } catch (cut) {
    if (kept) return kept
    throw cut
  }
}

async function file(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}
