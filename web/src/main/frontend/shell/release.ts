import { signal } from '@preact/signals';

/** A newer release that waits until the user agrees. */
export const newer = signal<ServiceWorker | undefined>(undefined);

export function update(): void {
  newer.value?.postMessage('activate');
}
