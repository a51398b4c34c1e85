// The product without a network: pages come from the shell, files from what is kept, answers of the API never.
const RELEASE = '__RELEASE__';
const FILES = __FILES__;
const kept = () => caches.open(`release-${RELEASE}`);

self.addEventListener('install', (event) => event.waitUntil(kept().then((cache) => cache.addAll(FILES))));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== `release-${RELEASE}`).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  ),
);

// A new release waits until the user agrees.
self.addEventListener('message', (event) => event.data === 'activate' && self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && !/^\/(api|openapi|health|metrics)\b/.test(url.pathname)) {
    event.respondWith(kept().then((cache) => cache.match('/')).then((page) => page ?? fetch(request)));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((file) => file ?? fetched(request)));
  }
});

async function fetched(request) {
  const answer = await fetch(request);
  if (answer.ok) (await kept()).put(request, answer.clone());
  return answer;
}
