/** Tells the service worker that somebody uses these pages: from then on it takes them along, and so does each new release. */
export function used(pages: string): void {
  if (import.meta.env.PROD) void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ used: pages }));
}
