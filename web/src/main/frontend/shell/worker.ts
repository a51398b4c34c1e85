import { effect } from '@preact/signals';
import { locale } from './locale.ts';
import { newer } from './release.ts';

export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const worker = navigator.serviceWorker;
  void worker.register('/sw.js').then((registration) => {
    const look = () => (newer.value = worker.controller && registration.waiting ? registration.waiting : undefined);
    look();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void registration.update().catch(() => {}));
  });
  effect(() => {
    const words = locale.value;
    void worker.ready.then(({ active }) => active?.postMessage({ words }));
  });
  let had = Boolean(worker.controller);
  worker.addEventListener('controllerchange', () => {
    if (had) location.reload();
    had = true;
  });
  void navigator.storage?.persist?.();
}
