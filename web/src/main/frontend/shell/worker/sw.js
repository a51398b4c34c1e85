// The product without a network: pages come from the shell, files from what is kept, answers of the API never.
const RELEASE = '__RELEASE__';
const FILES = __FILES__;
const WORDS = __WORDS__;
// By a name, what is taken along once somebody has used it: files, and words in every language.
const USED = __USED__;
const kept = () => caches.open(`release-${RELEASE}`);

self.addEventListener('install', (event) => event.waitUntil(take(FILES).then(takeUsed)));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== `release-${RELEASE}` && name !== 'used').map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  ),
);

// A new release waits until the user agrees; the page says which language it speaks.
self.addEventListener('message', (event) => {
  if (event.data === 'activate') self.skipWaiting();
  else if (event.data.used in USED) event.waitUntil(use(event.data.used));
  else if (event.data.words) event.waitUntil(take(WORDS[event.data.words]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && !/^\/(api|openapi|health|metrics)\b/.test(url.pathname)) {
    event.respondWith(kept().then((cache) => cache.match('/')).then((page) => page ?? fetch(request)));
  } else if (url.pathname.startsWith('/assets/') || FILES.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname).then((file) => file ?? fetched(request)));
  }
});

async function use(name) {
  await (await caches.open('used')).put(`/${name}`, new Response());
  await take(USED[name]);
}

async function takeUsed() {
  const marks = await caches.open('used');
  for (const name in USED) if (await marks.match(`/${name}`)) await take(USED[name]);
}

// What an earlier release had under the same name is the same, and is not loaded again.
async function take(files) {
  const cache = await kept();
  for (const file of files) {
    if (await cache.match(file)) continue;
    const answer = (file.startsWith('/assets/') && (await caches.match(file))) || (await fetch(file));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    await cache.put(file, answer);
  }
}

async function fetched(request) {
  const answer = await fetch(request);
  if (answer.ok) (await kept()).put(request, answer.clone());
  return answer;
}
